import { describe, expect, it } from 'vitest';
import { decide } from '#shared/domain/kernel/decider.ts';
import type { PostEntry } from '#shared/domain/ledger/commands.ts';
import { ledgerEntry } from '#shared/domain/ledger/decide.ts';
import { move } from '#shared/domain/ledger/lines.ts';
import type { LedgerEntryState } from '#shared/domain/ledger/state.ts';
import { talliesOf } from '#shared/domain/ledger/tallies.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const post: PostEntry = {
  type: 'post',
  entryId: '01HENTRY000000000000000AAA',
  entry: 'debited',
  at: at('2023-06-01T09:00:00.000Z'),
  currency: 'USD',
  grantId: '01HGRANT000000000000000AAA',
  causedBy: { aggregate: 'paymentOrder', id: '01H0RDER000000000000000AAA' },
  lines: [...move('1050', '1000', 70), ...move('9030', '9040', 70)],
};
const system = aContext(anActor('system'), undefined);

const posted = (over: Partial<PostEntry> = {}): LedgerEntryState => {
  const decision = decide(ledgerEntry, undefined, { ...post, ...over }, system);
  if (!decision.ok) throw new Error(decision.rejection.kind);
  return decision.value.state;
};

const ANOTHER = '01HAN0THER00000000000000AA';
const inSuspense = (): LedgerEntryState => posted({ entry: 'suspense', lines: move('1000', '1090', 30) });
const asFinance = (state: LedgerEntryState) => given(ledgerEntry, state, aContext(anActor('finance'), undefined)).when;

describe('an entry of the journal', () => {
  it('is posted by the system and reversed by finance, and by nobody else', () => {
    const { faults, neverAccepted } = enumerateMachine({
      decider: ledgerEntry,
      states: { posted: inSuspense(), reversed: { ...posted(), status: 'reversed' } },
      commands: {
        post,
        assign: { type: 'assign', assignmentId: ANOTHER, reason: 'Interest' },
        reverse: { type: 'reverse', reversalId: ANOTHER, reason: 'Wrong grant' },
      },
      actor: (role) => anActor(role),
      facts: () => undefined,
    });
    expect(faults).toEqual([]);
    expect(neverAccepted).toEqual([]);
  });

  it('balances in cash and in the budget accounts each for itself', () => {
    const across = [
      { account: '1000', side: 'debit', amountMinor: 5 },
      { account: '9020', side: 'credit', amountMinor: 5 },
    ] as const;
    given(ledgerEntry, undefined, system)
      .when({ ...post, lines: across })
      .then('entryUnbalanced');
    given(ledgerEntry, undefined, system)
      .when({ ...post, lines: [] })
      .then('entryEmpty');
  });

  it('is not reversed when it is a reversal itself', () => {
    const reversal = posted({ entry: 'reversal', reverses: '01HENTRY000000000000000AAB' });
    given(ledgerEntry, reversal, aContext(anActor('finance'), undefined))
      .when({ type: 'reverse', reversalId: '01HREVERSA0000000000000AAA', reason: 'Back again' })
      .then('isReversal');
  });

  it('is assigned only out of suspense, once, and is not reversed after that', () => {
    const assign = { type: 'assign', assignmentId: ANOTHER, reason: 'Interest' } as const;
    asFinance(posted())(assign).then('notInSuspense');
    asFinance(inSuspense())(assign).then([{ type: 'Assigned', assignmentId: ANOTHER }]);
    const assigned = { ...inSuspense(), assignedBy: ANOTHER };
    asFinance(assigned)(assign).then('alreadyAssigned');
    asFinance(assigned)({ type: 'reverse', reversalId: ANOTHER, reason: 'Wrong' }).then('alreadyAssigned');
  });

  it('adds to the books of its currency and of its grant, and counts its currency as in use', () => {
    const books = (group: string) => [
      { group, name: '1050', by: 70 },
      { group, name: '1000', by: -70 },
      { group, name: '9030', by: 70 },
      { group, name: '9040', by: -70 },
    ];
    expect(talliesOf(post)).toEqual([
      { group: 'ledger', name: 'USD', by: 1 },
      ...books('ledger#USD'),
      ...books('ledger#grant#01HGRANT000000000000000AAA'),
    ]);
  });

  it('is read by those who keep or check the books, not by owners', () => {
    expect(ledgerEntry.mayRead(anActor('auditor'), posted())).toBe(true);
    expect(ledgerEntry.mayRead(anActor('responsible-authority'), posted())).toBe(false);
    expect(ledgerEntry.mayRead(anActor('panel'), posted())).toBe(false);
  });
});
