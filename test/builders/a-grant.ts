import { createHash } from 'node:crypto';
import type { Award, GrantCommand } from '#shared/domain/grant/commands.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import type { GrantFacts } from '#shared/domain/grant/facts.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import { type Context, decide } from '#shared/domain/kernel/decider.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Actor, Role } from '#shared/domain/kernel/roles.ts';
import { aContext, at } from './a-context.ts';
import { anActor, OWNER, personId } from './an-actor.ts';

export const GRANT = '01HGRANT000000000000000AAA';
export const REQUEST = '01HREQUEST0000000000000AAA';

/** Somebody else with each role, so that two signatures are two persons'. */
export const checker = anActor('bank-checker', { personId: personId('01HCHECKER0000000000000AAA') });
export const maker = anActor('bank-maker', { personId: personId('01HMAKER000000000000000AAA') });
export const authority = anActor('responsible-authority', { personId: personId('01HAVTH0R1TY00000000000AAA') });
const system: Actor = { kind: 'system', name: 'test' };

/** A grant of 100,000.00 US dollars on two lines, 40 % of it in advance, to be carried out from April to November 2023. */
export const anAward = (over: Partial<Award> = {}): Award => ({
  type: 'award',
  grantId: GRANT,
  proposalId: '01HPRP000000000000000000AA',
  callId: '01HCA11000000000000000000A',
  code: '2022-TURTRADE-400',
  title: 'Paperless trade corridors',
  ownerInstitutionId: OWNER,
  ownerName: 'Ministry of Trade',
  country: 'TR',
  area: 'trade',
  grant: { amountMinor: 10_000_000, currency: 'USD' },
  lines: [
    { lineId: 'travel', heading: 'travel', description: 'Flights of participants', amountMinor: 6_000_000 },
    { lineId: 'venue', heading: 'services', description: 'Hall and interpretation', amountMinor: 4_000_000 },
  ],
  plannedActivities: [
    { key: 'a1', title: 'Workshop', kind: 'workshop', place: 'Ankara', startsOn: '2023-05-10', endsOn: '2023-05-12' },
  ],
  implementationStartsAt: at('2023-04-01T00:00:00.000Z'),
  implementationEndsAt: at('2023-11-30T21:00:00.000Z'),
  advancePercent: 40,
  activityNoticeDays: 15,
  ...over,
});

const facts: GrantFacts = {
  activeAccountId: '01HACC0VNT0000000000000AAA',
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};

export const grantContext = (
  actor: Actor,
  over: Partial<GrantFacts> = {},
  now: Instant = at('2023-03-01T09:00:00.000Z'),
): Context<GrantFacts> => aContext(actor, { ...facts, ...over }, now);

/** The state after one command; throws when it is refused. */
export const carried = (
  state: GrantState | undefined,
  command: GrantCommand,
  actor: Actor = system,
  now?: Instant,
): GrantState => {
  const decision = decide(grant, state, command, grantContext(actor, {}, now));
  if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.rejection)}`);
  return decision.value.state;
};

const sign = (state: GrantState, actor: Actor): GrantState =>
  carried(state, { type: 'sign', contractHash: state.contract?.hash ?? '' }, actor);

/** A grant in the status asked for, brought there by the commands that lead there. */
export const aGrant = (status: GrantState['status'] = 'active', over: Partial<Award> = {}): GrantState => {
  const by = (role: Role) => anActor(role);
  const reason = 'as agreed';
  const path: { readonly [Status in GrantState['status']]: () => GrantState } = {
    awarded: () => carried(undefined, anAward(over)),
    contractPreparation: () => carried(path.awarded(), { type: 'prepareContract', signatory: 'A. Yilmaz' }, maker),
    ownerSigned: () => sign(path.contractPreparation(), authority),
    contractSigned: () => sign(sign(path.ownerSigned(), maker), checker),
    active: () => carried(path.contractSigned(), { type: 'start' }, by('coordinator')),
    suspended: () => carried(path.active(), { type: 'suspend', reason }, by('head')),
    finalReportDue: () => carried(path.active(), { type: 'endImplementation' }, system, at('2023-12-01T00:00:00.000Z')),
    finalReportReview: () => carried(path.finalReportDue(), { type: 'receiveReport', reportId: REQUEST }),
    settlement: () => carried(path.finalReportReview(), { type: 'approveReport', reportId: REQUEST }),
    closed: () =>
      carried(
        carried(path.settlement(), { type: 'settle', finalEligibleMinor: 0 }, by('finance')),
        { type: 'close' },
        by('finance'),
      ),
    terminated: () => carried(path.active(), { type: 'terminate', reason, eligibleMinor: 0 }, by('head')),
    declined: () => carried(path.awarded(), { type: 'decline', reason }, authority),
  };
  return path[status]();
};

/** Binds and pays a request of costs on the line `travel`. */
export const paid = (state: GrantState, requestId: string, amountMinor: number): GrantState =>
  carried(
    carried(state, {
      type: 'recordObligation',
      requestId,
      advance: false,
      payableMinor: amountMinor,
      lines: [{ lineId: 'travel', amountMinor }],
    }),
    { type: 'recordDisbursement', requestId },
  );

/** Binds and pays an advance. */
export const advanced = (state: GrantState, requestId: string, payableMinor: number): GrantState =>
  carried(carried(state, { type: 'recordObligation', requestId, advance: true, payableMinor, lines: [] }), {
    type: 'recordDisbursement',
    requestId,
  });
