import type { Machine, Row } from '../kernel/machine.ts';
import type { GrantCommand } from './commands.ts';
import { GRANT_STATUSES, type GrantState } from './state.ts';

export type GrantGuard =
  | 'budgetCoversGrant'
  | 'accountIsActive'
  | 'signatoryIsNamed'
  | 'sameText'
  | 'otherPersonAndRole'
  | 'implementationIsOver'
  | 'linesAreKnown'
  | 'withinAdvance'
  | 'withinCommitment'
  | 'isObligated'
  | 'isPaid'
  | 'nothingInFlight'
  | 'notYetSettled'
  | 'eligibleIsWithinGrant'
  | 'eligibleIsWithinPaid'
  | 'refundIsOwed'
  | 'paidIsEligible';

/** In these states payments that are on their way may still arrive or fail. */
const underContract = ['active', 'suspended', 'finalReportDue', 'finalReportReview', 'settlement'] as const;

/** After the end only money that the bank sends back moves anything: it is bound again and may be sent anew (payments dossier §9.2). */
const ended = ['closed', 'terminated'] as const;

/** Where a signed contract runs. */
export const RUNNING: readonly GrantState['status'][] = ['contractSigned', ...underContract];

/** Where a grant has come to its end. */
export const ENDED: readonly GrantState['status'][] = [...ended, 'declined'];

type GrantRow = Row<GrantState['status'], GrantCommand['type'], GrantGuard>;

/** What the system notes in several states without leaving any of them: one row for each state. */
const staying = (
  statuses: readonly GrantState['status'][],
  command: GrantCommand['type'],
  guards: readonly GrantGuard[],
): readonly GrantRow[] => statuses.map((status) => ({ command, from: [status], by: ['system'], guards, to: [status] }));

/** The life of a grant (cpf.md P2, Grant). */
export const grantMachine: Machine<GrantState['status'], GrantCommand['type'], GrantGuard> = {
  name: 'grant',
  statuses: GRANT_STATUSES,
  final: ['closed', 'declined'],
  rows: [
    { command: 'award', from: 'new', by: ['system'], guards: ['budgetCoversGrant'], to: ['awarded'] },
    {
      command: 'prepareContract',
      from: ['awarded', 'contractPreparation'],
      by: ['bank-maker'],
      guards: ['accountIsActive', 'signatoryIsNamed'],
      to: ['contractPreparation'],
    },
    {
      command: 'sign',
      from: ['contractPreparation'],
      by: ['responsible-authority'],
      guards: ['sameText'],
      to: ['ownerSigned'],
    },
    {
      command: 'sign',
      from: ['ownerSigned'],
      by: ['bank-maker', 'bank-checker'],
      guards: ['sameText', 'otherPersonAndRole'],
      to: ['ownerSigned', 'contractSigned'],
    },
    {
      command: 'decline',
      from: ['awarded', 'contractPreparation', 'ownerSigned'],
      by: ['responsible-authority', 'coordinator'],
      to: ['declined'],
    },
    { command: 'start', from: ['contractSigned'], by: ['coordinator', 'system'], to: ['active'] },
    { command: 'suspend', from: ['active'], by: ['coordinator', 'head', 'bank-checker'], to: ['suspended'] },
    { command: 'resume', from: ['suspended'], by: ['coordinator', 'head', 'bank-checker'], to: ['active'] },
    {
      command: 'endImplementation',
      from: ['active'],
      by: ['system'],
      guards: ['implementationIsOver'],
      to: ['finalReportDue'],
    },
    // An owner who is done early need not wait for the window's end to report.
    { command: 'receiveReport', from: ['active', 'finalReportDue'], by: ['system'], to: ['finalReportReview'] },
    { command: 'returnReport', from: ['finalReportReview'], by: ['system'], to: ['finalReportDue'] },
    { command: 'approveReport', from: ['finalReportReview'], by: ['system'], to: ['settlement'] },
    ...staying(['active', 'settlement', ...ended], 'recordObligation', [
      'linesAreKnown',
      'withinAdvance',
      'withinCommitment',
    ]),
    ...staying([...underContract, ...ended], 'releaseObligation', ['isObligated']),
    ...staying([...underContract, ...ended], 'recordDisbursement', ['isObligated']),
    ...staying([...underContract, ...ended], 'recordReturn', ['isPaid']),
    {
      command: 'settle',
      from: ['settlement'],
      by: ['bank-checker', 'finance'],
      guards: ['notYetSettled', 'nothingInFlight', 'eligibleIsWithinGrant'],
      to: ['settlement'],
    },
    {
      command: 'recordRefund',
      from: ['settlement'],
      by: ['finance'],
      guards: ['refundIsOwed'],
      to: ['settlement'],
    },
    {
      command: 'recordRefund',
      from: ['terminated'],
      by: ['finance'],
      guards: ['refundIsOwed'],
      to: ['terminated'],
    },
    {
      command: 'close',
      from: ['settlement'],
      by: ['finance'],
      guards: ['nothingInFlight', 'paidIsEligible'],
      to: ['closed'],
    },
    {
      command: 'terminate',
      from: ['contractSigned', 'active', 'suspended', 'finalReportDue', 'finalReportReview'],
      by: ['head'],
      guards: ['nothingInFlight', 'eligibleIsWithinPaid'],
      to: ['terminated'],
    },
  ],
};
