import { money, toDecimal } from '../../kernel/money.ts';
import { totalMinor } from '../budget.ts';
import type { RecordObligation } from '../commands.ts';
import type { GrantRejection } from '../rejections.ts';
import type { GrantState } from '../state.ts';

/** The highest sum of advances that the contract allows, rounded down to a whole minor unit. */
export const advanceLimitMinor = (grant: GrantState): number =>
  Number((BigInt(grant.grant.amountMinor) * BigInt(grant.advancePercent)) / 100n);

/**
 * What the owner still holds in advance: paid out before any cost, and not yet covered by accepted cost. In minor units. Nothing once
 * the grant is settled, for the settlement accepts or claims back all of it.
 */
export const advanceHeldMinor = (grant: GrantState): number =>
  grant.settlement === undefined
    ? grant.obligations.reduce((held, entry) => held + (entry.advance && entry.paid ? entry.payableMinor : 0), 0) -
      grant.obligations.reduce((cleared, entry) => cleared + entry.clearedMinor, 0)
    : 0;

/** What of the request's accepted cost is set off against an advance instead of being paid. Negative when the lines are too small. */
export const clearedByMinor = (command: RecordObligation): number =>
  command.advance ? 0 : totalMinor(command.lines) - command.payableMinor;

/**
 * An advance stays within the contract's percentage and has no lines; any other request's lines add up to what is paid out and what is
 * cleared, and no more is cleared than the owner holds.
 */
export const withinAdvance = (grant: GrantState, command: RecordObligation): GrantRejection | undefined => {
  const { currency } = grant.grant;
  const cleared = clearedByMinor(command);
  if (command.payableMinor < 0 || cleared < 0 || (command.advance && command.lines.length > 0))
    return {
      kind: 'requestDoesNotAddUp',
      lines: toDecimal(money(totalMinor(command.lines), currency)),
      payable: toDecimal(money(command.payableMinor, currency)),
      currency,
    };
  const asked = command.advance ? command.payableMinor : cleared;
  const available = command.advance ? advanceLimitMinor(grant) - advancesMinor(grant) : advanceHeldMinor(grant);
  return asked <= available
    ? undefined
    : {
        kind: 'exceedsAdvance',
        asked: toDecimal(money(asked, currency)),
        available: toDecimal(money(available, currency)),
        currency,
      };
};

const advancesMinor = (grant: GrantState): number =>
  grant.obligations.reduce((sum, entry) => sum + (entry.advance ? entry.payableMinor : 0), 0);
