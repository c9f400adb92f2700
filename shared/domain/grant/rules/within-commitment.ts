import { money, toDecimal } from '../../kernel/money.ts';
import { totalMinor } from '../budget.ts';
import type { RecordObligation } from '../commands.ts';
import type { GrantRejection } from '../rejections.ts';
import type { GrantState } from '../state.ts';

/** How much of one line of the budget is still free: not yet taken by accepted cost. In minor units. */
export const freeOnLineMinor = (grant: GrantState, lineId: string): number =>
  (grant.lines.find((line) => line.lineId === lineId)?.amountMinor ?? 0) - takenOnLineMinor(grant, lineId);

const takenOnLineMinor = (grant: GrantState, lineId: string): number =>
  totalMinor(grant.obligations.flatMap(({ lines }) => lines.filter((line) => line.lineId === lineId)));

/** How much may still be obligated of the grant as a whole; once it is settled, no more than the final eligible total. In minor units. */
export const freeInAllMinor = (grant: GrantState): number =>
  (grant.settlement?.finalEligibleMinor ?? grant.committedMinor) - grant.obligatedMinor;

/** Nothing may be obligated beyond what is committed, neither in all nor on any line of the budget. */
export const withinCommitment = (grant: GrantState, command: RecordObligation): GrantRejection | undefined => {
  const refusal = (line: string, askedMinor: number, availableMinor: number): GrantRejection | undefined =>
    askedMinor <= availableMinor
      ? undefined
      : {
          kind: 'exceedsCommitment',
          line,
          asked: toDecimal(money(askedMinor, grant.grant.currency)),
          available: toDecimal(money(availableMinor, grant.grant.currency)),
          currency: grant.grant.currency,
        };
  for (const lineId of new Set(command.lines.map((line) => line.lineId))) {
    const asked = totalMinor(command.lines.filter((line) => line.lineId === lineId));
    const refused = refusal(lineId, asked, freeOnLineMinor(grant, lineId));
    if (refused !== undefined) return refused;
  }
  return refusal('total', command.payableMinor, freeInAllMinor(grant));
};

/** The lines asked for are lines of this budget, and the request is not bound already. */
export const linesAreKnown = (grant: GrantState, command: RecordObligation): GrantRejection | undefined => {
  if (grant.obligations.some(({ requestId }) => requestId === command.requestId))
    return { kind: 'alreadyObligated', requestId: command.requestId };
  const unknown = command.lines.find(({ lineId }) => !grant.lines.some((line) => line.lineId === lineId));
  return unknown === undefined ? undefined : { kind: 'unknownBudgetLine', lineId: unknown.lineId };
};
