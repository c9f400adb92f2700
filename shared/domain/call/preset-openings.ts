import { AREAS, type Area } from '../kernel/area.ts';
import type { CallConfiguration } from './configuration.ts';
import type { Programme } from './programme.ts';

/** When and for what a programme usually calls. Moments are months, days and hours in Istanbul; projects run in the year after. */
type Opening = {
  readonly opens: string;
  readonly closes: string;
  readonly projectsStart: string;
  readonly projectsEnd: string;
  readonly areas: CallConfiguration['areas'];
};

const titled = (area: Area, ...themes: readonly (readonly [id: string, title: string])[]) => ({
  area,
  themes: themes.map(([id, title]) => ({ id, title })),
});

/** All areas; their themes are set anew for each call (dossier §4 [stated]). */
const everyArea = AREAS.map((area) => titled(area));

/** Activities from April to the end of November, as in the tenth call (dossier §5 [stated in part]). */
const projects = { projectsStart: '04-01T00:00', projectsEnd: '11-30T23:59' };

/** What a new call of each programme begins with. Days are stated (dossier §8), hours and what is marked are [default]. */
export const openings: { readonly [Each in Programme]: Opening } = {
  cpf: { opens: '09-01T09:00', closes: '09-30T23:59', ...projects, areas: everyArea },
  covidResponse: { opens: '10-16T09:00', closes: '11-15T23:59', ...projects, areas: everyArea },
  /** The end of the window is [default]; the subjects are stated, and which area each is counted under is [default]. */
  alQuds: {
    ...{ opens: '10-15T09:00', closes: '11-15T23:59' },
    ...projects,
    areas: [
      titled('tourism', ['tourism', 'Tourism'], ['culture', 'Culture']),
      titled(
        'povertyAlleviation',
        ['vocationalTraining', 'Vocational education and training'],
        ['employment', 'Employment'],
      ),
      titled('trade', ['eCommerce', 'E-commerce'], ['smallBusiness', 'Small and medium-sized enterprises']),
    ],
  },
};
