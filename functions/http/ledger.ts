import { ledgerRoutes } from '#shared/contract/routes/ledger.ts';
import { ledgerEntryPage } from '#shared/contract/schemas/ledger.ts';
import { type Currency, isCurrency } from '#shared/domain/kernel/currency.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { PostEntry } from '#shared/domain/ledger/commands.ts';
import { ledgerEntry } from '#shared/domain/ledger/decide.ts';
import { opposite } from '#shared/domain/ledger/lines.ts';
import { reconcile } from '#shared/domain/ledger/reconcile.ts';
import type { LedgerEntryState } from '#shared/domain/ledger/state.ts';
import { CURRENCIES_GROUP, currencyGroup, grantGroup, talliesOf } from '#shared/domain/ledger/tallies.ts';
import { trialBalance } from '#shared/domain/ledger/trial-balance.ts';
import { cases } from '#shared/runtime/cases.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { ledgerEntryKind } from '#shared/store/items/ledger-entry-item.ts';
import { closingBalances, ordersUnderWay } from '../facts/reconciliation.ts';
import { parts } from '../parts.ts';

const entries = cases(parts, {
  kind: ledgerEntryKind,
  decider: ledgerEntry,
  facts: () => undefined,
  show: (state) => state,
});

const currenciesInUse = async (): Promise<readonly Currency[]> =>
  Object.keys(await parts.repository.tallies(CURRENCIES_GROUP)).filter(isCurrency);

/** The entry that undoes another: the same accounts on their other sides, now. */
const reversalOf = (entry: LedgerEntryState, entryId: string, reason: string, now: Instant): PostEntry => ({
  type: 'post',
  entryId,
  entry: 'reversal',
  at: now,
  currency: entry.currency,
  grantId: entry.grantId,
  causedBy: { aggregate: 'ledgerEntry', id: entry.id },
  lines: opposite(entry.lines),
  reverses: entry.id,
  reason,
});

export const handler = httpFunction(ledgerRoutes, parts, {
  listLedgerEntries: async ({ query: { grantId, account, ...paging } }) => {
    const where =
      grantId === undefined
        ? ({ index: 'family', key: 'ledgerEntry' } as const)
        : ({ index: 'mine', key: `grant#${grantId}#ledgerEntry` } as const);
    const page = await listPage(parts.repository, { ...where, ...paging, descending: true }, ledgerEntryPage);
    if (account === undefined) return page;
    return { ...page, items: page.items.filter(({ lines }) => lines.some((line) => line.account === account)) };
  },
  getLedgerEntry: (request) => entries.read(request, request.params.entryId),
  reverseLedgerEntry: async (request) => {
    const { entryId } = request.params;
    const { reason } = request.body;
    const reversalId = request.newId(0);
    const command = reversalOf(await entries.stateOf(request, entryId), reversalId, reason, request.now);
    const post = step({
      kind: ledgerEntryKind,
      decider: ledgerEntry,
      id: reversalId,
      isNew: true,
      facts: undefined,
      command,
      as: { kind: 'system', name: 'reversal' },
    });
    return entries.give(
      request,
      entryId,
      { type: 'reverse', reversalId, reason },
      { more: async () => ({ steps: [post], tallies: talliesOf(command) }) },
    );
  },
  getTrialBalance: async ({ query: { grantId } }) => {
    const currencies =
      grantId === undefined
        ? await Promise.all(
            (await currenciesInUse()).map(async (currency) => ({
              currency,
              ...trialBalance(await parts.repository.tallies(currencyGroup(currency))),
            })),
          )
        : [await grantBalance(grantId)];
    return { balanced: currencies.every(({ balanced }) => balanced), currencies };
  },
  getReconciliation: async () => {
    const [inUse, orders, told] = await Promise.all([currenciesInUse(), ordersUnderWay(parts), closingBalances(parts)]);
    const currencies = await Promise.all(
      inUse.map(async (currency) =>
        reconcile(currency, await parts.repository.tallies(currencyGroup(currency)), told.get(currency), orders),
      ),
    );
    return { reconciled: currencies.every(({ reconciled }) => reconciled), currencies };
  },
});

/** A grant has one currency, so its own part of the books is one balance. */
const grantBalance = async (grantId: string) => {
  const grant = await parts.repository.load(grantKind, grantId);
  if (grant === undefined) throw problem('notFound');
  return {
    currency: grant.state.grant.currency,
    ...trialBalance(await parts.repository.tallies(grantGroup(grantId))),
  };
};
