import type { ConfigurationFault } from '../rejections.ts';
import type { Rubric } from '../rubric.ts';
import { repeatedPlaces } from './repeated.ts';

type Section = Rubric['sections'][number];

/** The most that a section can bring: the sum of highest mark × weight over its criteria. */
export const sectionMaximum = (section: Section): number =>
  section.criteria.reduce((total, criterion) => total + criterion.max * criterion.weight, 0);

/** The most that a whole rubric can bring. */
export const rubricMaximum = (rubric: Rubric): number =>
  rubric.sections.reduce((total, section) => total + sectionMaximum(section), 0);

/** Weights and lines of a rubric agree: names are used once, the criteria come to the points that are said, and no line lies above what can be reached or belongs to no section. */
export const rubricFaults = (rubric: Rubric, stage: 'preliminary' | 'final'): readonly ConfigurationFault[] => {
  const at = `/rubrics/${stage}` as const;
  const twice = repeatedPlaces(rubric.sections.map((section) => section.id)).map(
    (place) => ({ code: 'sectionNamedTwice', pointer: `${at}/sections/${place}` }) as const,
  );
  const criteria = repeatedPlaces(rubric.sections.flatMap((section) => section.criteria.map((each) => each.id))).map(
    () => ({ code: 'criterionNamedTwice', pointer: `${at}/sections` }) as const,
  );
  const sum: readonly ConfigurationFault[] =
    rubric.points !== undefined && rubric.points !== rubricMaximum(rubric)
      ? [{ code: 'weightsDoNotSum', pointer: `${at}/points` }]
      : [];
  const total: readonly ConfigurationFault[] =
    rubric.lines.minTotal > rubricMaximum(rubric)
      ? [{ code: 'lineAboveMaximum', pointer: `${at}/lines/minTotal` }]
      : [];
  const bySection = Object.entries(rubric.lines.minBySection).flatMap(([id, line]): readonly ConfigurationFault[] => {
    const section = rubric.sections.find((each) => each.id === id);
    const pointer = `${at}/lines/minBySection/${id}` as const;
    if (section === undefined) return [{ code: 'lineOfNoSection', pointer }];
    return line > sectionMaximum(section) ? [{ code: 'lineAboveMaximum', pointer }] : [];
  });
  return [...twice, ...criteria.slice(0, 1), ...sum, ...total, ...bySection];
};
