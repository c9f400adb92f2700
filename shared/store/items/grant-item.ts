import { type GrantState, grantState } from '../../domain/grant/state.ts';
import type { CaseKind } from '../../domain/kernel/repository.ts';
import { shortened } from './shortened.ts';

/** Grants: all in one family by award, those of one owner together, and the running ones in the queue `due` by their window's end. */
export const grantKind: CaseKind<GrantState> = {
  name: 'grant',
  parse: (value) => grantState.parse(value),
  indexes: (state) => ({
    family: { key: 'grant', sort: `${state.awardedAt}#${state.id}` },
    mine: { key: `institution#${state.ownerInstitutionId}#grant`, sort: `${state.awardedAt}#${state.id}` },
    queue:
      state.status === 'active' ? { key: 'due', sort: `${state.implementationEndsAt}#grant#${state.id}` } : undefined,
  }),
  summary: ({ code, title, ownerName, country, area, callId, grant, implementationEndsAt }) => ({
    code,
    title: shortened(title, 120),
    ownerName: shortened(ownerName, 80),
    country,
    area,
    callId,
    grant,
    implementationEndsAt,
  }),
};
