import { rubricSchema } from '#shared/domain/call/rubric.ts';
import { rubricMaximum, sectionMaximum } from '#shared/domain/call/rules/rubric-fits.ts';
import { TextField } from '../../parts/field.tsx';
import { useOffice } from '../office-words.tsx';
import { SettingCheck, SettingNumber, SettingRows, SettingText } from '../setting-fields.tsx';
import { freshName, listAt, pointerOf, type SettingPath, settingAt, settingId, titleOf } from '../setting-path.ts';
import { useSettings } from '../settings-context.ts';

type RubricProps = { readonly stage: 'preliminary' | 'final' };

/** How one stage is assessed: sections of criteria, what they can reach, and the lines below which nothing is listed. */
export const RubricSettings = ({ stage }: RubricProps) => {
  const { office, say } = useOffice();
  const { value, put } = useSettings();
  const { designer, labels } = office.settings;
  const at: SettingPath = ['rubrics', stage];
  const read = rubricSchema.safeParse(settingAt(value, at));
  return (
    <>
      {read.success && <p class="quiet">{say(designer.reaches, { points: rubricMaximum(read.data) })}</p>}
      <SettingNumber at={[...at, 'points']} label="points" hint={say(designer.pointsHint)} optional />
      <SettingNumber at={[...at, 'lines', 'minTotal']} label="minTotal" />
      <SettingNumber at={[...at, 'assessorsPerProposal']} label="assessorsPerProposal" />
      <SettingNumber at={[...at, 'spreadPercent']} label="spreadPercent" />
      <Marks at={[...at, 'commentRule', 'reasonForMarks']} />
      <SettingCheck at={[...at, 'commentRule', 'commentPerSection']} label="commentPerSection" />
      <h2>{say(labels.sections)}</h2>
      <SettingRows
        at={[...at, 'sections']}
        add={say(designer.addSection)}
        fresh={(rows) => ({ id: freshName(rows, 'section'), title: '', criteria: [freshCriterion(value, at)] })}
        nameOf={titleOf}
        onRemove={(row) => put([...at, 'lines', 'minBySection', String(settingAt(row, ['id']))], undefined)}
      >
        {(section, row) => {
          const id = String(settingAt(row, ['id']));
          const known = read.success ? read.data.sections.find((each) => each.id === id) : undefined;
          return (
            <>
              <SettingText at={[...section, 'title']} label="title" />
              {known !== undefined && <p class="quiet">{say(designer.reaches, { points: sectionMaximum(known) })}</p>}
              <SettingNumber at={[...at, 'lines', 'minBySection', id]} label="minBySection" optional />
              <h3>{say(labels.criteria)}</h3>
              <SettingRows
                at={[...section, 'criteria']}
                add={say(designer.addCriterion)}
                fresh={() => freshCriterion(value, at)}
                nameOf={titleOf}
              >
                {(criterion) => (
                  <>
                    <SettingText at={[...criterion, 'title']} label="title" />
                    <div class="pair">
                      <SettingNumber at={[...criterion, 'max']} label="max" />
                      <SettingNumber at={[...criterion, 'weight']} label="weight" />
                    </div>
                  </>
                )}
              </SettingRows>
            </>
          );
        }}
      </SettingRows>
    </>
  );
};

/** Criteria are named once over all sections of a rubric. */
const freshCriterion = (value: unknown, at: SettingPath) => {
  const all = listAt(value, [...at, 'sections']).flatMap((section) => listAt(section, ['criteria']));
  return { id: freshName(all, 'criterion'), title: '', max: 5, weight: 1 };
};

/** The marks for which a reason is compulsory, typed one after the other. */
const Marks = ({ at }: { readonly at: SettingPath }) => {
  const { office, say } = useOffice();
  const { value, put, faultAt } = useSettings();
  return (
    <TextField
      id={settingId(pointerOf(at))}
      label={say(office.settings.labels.reasonForMarks)}
      hint={say(office.settings.designer.marksHint)}
      error={faultAt(at)}
      value={listAt(value, at).join(', ')}
      onValue={(text) => put(at, [...new Set((text.match(/\d{1,3}/g) ?? []).map(Number))])}
    />
  );
};
