import type { Machine } from '../kernel/machine.ts';
import type { InstitutionCommand } from './commands.ts';
import { INSTITUTION_STATUSES, type InstitutionState } from './state.ts';

export type InstitutionStatus = InstitutionState['status'];

export type InstitutionGuard = 'membershipFits' | 'membershipRuns';

/** An institution stays in the directory for good; while suspended it begins nothing new. */
export const institutionMachine: Machine<InstitutionStatus, InstitutionCommand['type'], InstitutionGuard> = {
  name: 'institution',
  statuses: INSTITUTION_STATUSES,
  final: [],
  rows: [
    { command: 'register', from: 'new', by: ['administrator', 'coordinator'], to: ['active'] },
    { command: 'amend', from: ['active'], by: ['administrator', 'coordinator'], to: ['active'] },
    {
      command: 'grantMembership',
      from: ['active'],
      by: ['administrator', 'coordinator'],
      guards: ['membershipFits'],
      to: ['active'],
    },
    {
      command: 'endMembership',
      from: ['active'],
      by: ['administrator', 'coordinator'],
      guards: ['membershipRuns'],
      to: ['active'],
    },
    {
      command: 'endMembership',
      from: ['suspended'],
      by: ['administrator', 'coordinator'],
      guards: ['membershipRuns'],
      to: ['suspended'],
    },
    { command: 'suspend', from: ['active'], by: ['administrator'], to: ['suspended'] },
    { command: 'reinstate', from: ['suspended'], by: ['administrator'], to: ['active'] },
  ],
};
