import { ledgerRoutes } from '#shared/contract/routes/ledger.ts';
import { ledgerEntryPage } from '#shared/contract/schemas/ledger.ts';
import { type Currency, isCurrency } from '#shared/domain/kernel/currency.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { LedgerEntryCommand, PostEntry } from '#shared/domain/ledger/commands.ts';
import { ledgerEntry } from '#shared/domain/ledger/decide.ts';
import { opposite } from '#shared/domain/ledger/lines.ts';
import { reconcile } from '#shared/domain/ledger/reconcile.ts';
import type { LedgerEntryState } from '#shared/domain/ledger/state.ts';
import { outOfSuspense } from '#shared/domain/ledger/suspense.ts';
import { CURRENCIES_GROUP, currencyGroup, grantGroup, talliesOf } from '#shared/domain/ledger/tallies.ts';
import { trialBalance } from '#shared/domain/ledger/trial-balance.ts';
import { type Asked, cases } from '#shared/runtime/cases.ts';
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

type Request = Asked & { readonly now: Instant; readonly params: { readonly entryId: string } };

/**
 * Gives an entry a command that makes another entry, both in one write: its reversal, or the one that takes it out of suspense. What the
 * second entry holds follows from the first, which never changes once it is posted.
 */
const giveWithEntry = async (
  request: Request,
  made: (entry: LedgerEntryState) => Pick<PostEntry, 'entry' | 'lines' | 'reverses' | 'reason'>,
  command: (id: string) => LedgerEntryCommand,
) => {
  const entry = await entries.stateOf(request, request.params.entryId);
  const id = request.newId(0);
  const post: PostEntry = {
    type: 'post',
    entryId: id,
    at: request.now,
    currency: entry.currency,
    grantId: entry.grantId,
    causedBy: { aggregate: 'ledgerEntry', id: entry.id },
    ...made(entry),
  };
  const by = { kind: 'system', name: 'ledger' } as const;
  const posted = step({
    kind: ledgerEntryKind,
    decider: ledgerEntry,
    id,
    isNew: true,
    facts: undefined,
    command: post,
    as: by,
  });
  const more = async () => ({ steps: [posted], tallies: talliesOf(post) });
  return entries.give(request, entry.id, command(id), { more });
};

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
  reverseLedgerEntry: (request) => {
    const { reason } = request.body;
    return giveWithEntry(
      request,
      (entry) => ({ entry: 'reversal', lines: opposite(entry.lines), reverses: entry.id, reason }),
      (reversalId) => ({ type: 'reverse', reversalId, reason }),
    );
  },
  assignSuspense: (request) => {
    const { account, reason } = request.body;
    return giveWithEntry(
      request,
      (entry) => ({ entry: 'assignment', lines: outOfSuspense(entry.lines, account), reason }),
      (assignmentId) => ({ type: 'assign', assignmentId, reason }),
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
