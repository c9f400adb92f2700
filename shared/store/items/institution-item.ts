import { type InstitutionState, institutionState } from '../../domain/institution/state.ts';
import type { CaseKind } from '../../domain/kernel/repository.ts';

/** Institutions: all in one family by country and name. */
export const institutionKind: CaseKind<InstitutionState> = {
  name: 'institution',
  parse: (value) => institutionState.parse(value),
  indexes: (state) => ({ family: { key: 'institution', sort: `${state.country}#${state.names.en}#${state.id}` } }),
  summary: ({ kind, country, names, shortName, memberships }) => ({
    kind,
    country,
    name: names.en,
    shortName,
    memberships,
  }),
};
