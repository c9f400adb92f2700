import { describe, expect, it } from 'vitest';
import type { GrantCommand } from '#shared/domain/grant/commands.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import { grantMachine } from '#shared/domain/grant/machine.ts';
import { GRANT_STATUSES, type GrantState } from '#shared/domain/grant/state.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { at } from '#test/builders/a-context.ts';
import { advanced, aGrant, anAward, carried, grantContext, paid, REQUEST } from '#test/builders/a-grant.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';

const statesOf = (make: (status: GrantState['status']) => GrantState) => ({
  awarded: make('awarded'),
  contractPreparation: make('contractPreparation'),
  ownerSigned: make('ownerSigned'),
  contractSigned: make('contractSigned'),
  active: make('active'),
  suspended: make('suspended'),
  finalReportDue: make('finalReportDue'),
  finalReportReview: make('finalReportReview'),
  settlement: make('settlement'),
  closed: make('closed'),
  terminated: make('terminated'),
  declined: make('declined'),
});

const commands = (contractHash: string) =>
  ({
    award: anAward(),
    prepareContract: { type: 'prepareContract', signatory: 'A. Yilmaz' },
    sign: { type: 'sign', contractHash },
    start: { type: 'start' },
    suspend: { type: 'suspend', reason: 'No answer' },
    resume: { type: 'resume' },
    endImplementation: { type: 'endImplementation' },
    receiveReport: { type: 'receiveReport', reportId: REQUEST },
    returnReport: { type: 'returnReport', reportId: REQUEST },
    approveReport: { type: 'approveReport', reportId: REQUEST },
    recordObligation: {
      type: 'recordObligation',
      requestId: 'another',
      advance: false,
      payableMinor: 1,
      lines: [{ lineId: 'travel', amountMinor: 1 }],
    },
    releaseObligation: { type: 'releaseObligation', requestId: 'open' },
    recordDisbursement: { type: 'recordDisbursement', requestId: 'open' },
    recordReturn: { type: 'recordReturn', requestId: 'paid' },
    settle: { type: 'settle', finalEligibleMinor: 100 },
    recordRefund: { type: 'recordRefund', amountMinor: 1, reference: 'R-1' },
    close: { type: 'close' },
    terminate: { type: 'terminate', reason: 'No start', eligibleMinor: 0 },
    decline: { type: 'decline', reason: 'No staff' },
  }) as const satisfies { readonly [Type in GrantCommand['type']]: Extract<GrantCommand, { readonly type: Type }> };

const enumerated = (states: { readonly [Status in GrantState['status']]: GrantState }) =>
  enumerateMachine({
    decider: grant,
    states,
    commands: commands(aGrant('contractPreparation').contract?.hash ?? ''),
    actor: (role) => anActor(role),
    facts: () => grantContext(anActor('system')).facts,
    now: at('2023-12-01T00:00:00.000Z'),
  });

describe('the machine of a grant', () => {
  it('lets through exactly the commands of its table, for every state and role', () => {
    const { asked, faults } = enumerated(statesOf((status) => aGrant(status)));
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(3000);
  });

  it('has no row that nobody can take', () => {
    const quiet = enumerated(statesOf((status) => aGrant(status))).neverAccepted;
    const busy = enumerated(statesOf((status) => withPayments(aGrant('active'), status))).neverAccepted;
    const owing = enumerated({
      ...statesOf((status) => aGrant(status)),
      settlement: settledWithClaim(),
      terminated: terminatedWithClaim(),
    }).neverAccepted;
    const settled = enumerated({
      ...statesOf((status) => aGrant(status)),
      settlement: carried(aGrant('settlement'), { type: 'settle', finalEligibleMinor: 0 }, anActor('finance')),
    }).neverAccepted;
    expect(quiet.filter((row) => [busy, owing, settled].every((other) => other.includes(row)))).toEqual([]);
  });

  it('reaches every state', () => {
    expect(unreachable(grantMachine)).toEqual([]);
    expect(Object.keys(statesOf((status) => aGrant(status)))).toEqual([...GRANT_STATUSES]);
  });
});

/** The same grant with one request paid and one on its way. */
const withPayments = (start: GrantState, status: GrantState['status']): GrantState => ({
  ...carried(paid(start, 'paid', 500), {
    type: 'recordObligation',
    requestId: 'open',
    advance: false,
    payableMinor: 100,
    lines: [{ lineId: 'venue', amountMinor: 100 }],
  }),
  status,
});

const settledWithClaim = (): GrantState =>
  carried(
    { ...advanced(aGrant(), 'advance', 500), status: 'settlement' },
    { type: 'settle', finalEligibleMinor: 400 },
    anActor('finance'),
  );

const terminatedWithClaim = (): GrantState =>
  carried(
    advanced(aGrant(), 'advance', 500),
    { type: 'terminate', reason: 'Breach', eligibleMinor: 100 },
    anActor('head'),
  );
