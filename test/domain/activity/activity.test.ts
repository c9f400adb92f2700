import { describe, expect, it } from 'vitest';
import type { ActivityCommand } from '#shared/domain/activity/commands.ts';
import { type ActivityFacts, activity } from '#shared/domain/activity/decide.ts';
import { activityMachine } from '#shared/domain/activity/machine.ts';
import type { ActivityState } from '#shared/domain/activity/state.ts';
import { decide } from '#shared/domain/kernel/decider.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { anActor, institutionId, OWNER } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const now = at('2023-04-20T09:00:00.000Z');
const later = at('2023-06-01T09:00:00.000Z');
const clean: ActivityFacts = { grantStatus: 'active', unreadyDocuments: [] };
const AGENDA = '01HAGENDA00000000000000AAA';

const commands = {
  plan: {
    type: 'plan',
    activityId: '01HACT1V1TY000000000000AAA',
    grantId: '01HGRANT000000000000000AAA',
    ownerInstitutionId: OWNER,
    key: 'a1',
    title: 'Workshop on single windows',
    kind: 'workshop',
    place: 'Ankara',
    startsOn: '2023-05-10',
    endsOn: '2023-05-12',
    notBefore: at('2023-04-01T00:00:00.000Z'),
    notAfter: at('2023-11-30T21:00:00.000Z'),
    noticeDays: 15,
  },
  notify: {
    type: 'notify',
    startsAt: at('2023-05-10T06:00:00.000Z'),
    endsAt: at('2023-05-12T15:00:00.000Z'),
    place: 'Ankara',
    agendaDocumentId: AGENDA,
  },
  hold: {
    type: 'hold',
    startedAt: at('2023-05-10T06:00:00.000Z'),
    endedAt: at('2023-05-12T15:00:00.000Z'),
    participants: [
      { country: 'TR', people: 12 },
      { country: 'JO', people: 4 },
    ],
  },
  submitEvidence: { type: 'submitEvidence', evidence: [{ documentId: AGENDA, kind: 'attendanceList' }] },
  accept: { type: 'accept' },
  query: { type: 'query', question: 'Who are the four from Jordan?' },
} as const satisfies { readonly [Type in ActivityCommand['type']]: Extract<ActivityCommand, { readonly type: Type }> };

const carried = (state: ActivityState | undefined, command: ActivityCommand, role: Role, when = now): ActivityState => {
  const decision = decide(activity, state, command, aContext(anActor(role), clean, when));
  if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
  return decision.value.state;
};

const planned = carried(undefined, commands.plan, 'system');
const notified = carried(planned, commands.notify, 'editor');
const held = carried(notified, commands.hold, 'editor', later);
const evidenced = carried(held, commands.submitEvidence, 'editor', later);
const queried = carried(evidenced, commands.query, 'coordinator', later);
const accepted = carried(evidenced, commands.accept, 'coordinator', later);

const asEditor = (state: ActivityState, facts: Partial<ActivityFacts> = {}, when = now) =>
  given(activity, state, aContext(anActor('editor'), { ...clean, ...facts }, when)).when;

describe('an activity', () => {
  it.each([
    { when: now, dead: ['hold from notified'] },
    { when: later, dead: ['notify from planned', 'notify from notified'] },
  ])('lets through exactly the commands of its table ($when)', ({ when, dead }) => {
    const { faults, neverAccepted } = enumerateMachine({
      decider: activity,
      states: { planned, notified, held, evidenced, queried, accepted },
      commands,
      actor: (role) => anActor(role),
      facts: () => clean,
      now: when,
    });
    expect(faults).toEqual([]);
    expect(neverAccepted).toEqual(dead);
    expect(unreachable(activityMachine)).toEqual([]);
  });

  it('is announced at least fifteen days before it starts', () => {
    const startsAt = at('2023-05-05T09:00:00.000Z');
    asEditor(planned)({ ...commands.notify, startsAt }).then([{ type: 'Notified', startsAt }]);
    asEditor(planned)({ ...commands.notify, startsAt: at('2023-05-05T08:59:59.999Z') }).then('noticeTooShort');
  });

  it('is announced anew, with the full notice, when its date moves', () => {
    asEditor(notified)({ ...commands.notify, startsAt: at('2023-04-25T06:00:00.000Z') }).then('noticeTooShort');
    asEditor(notified)(commands.notify).then([{ type: 'Notified' }]);
  });

  it("lies inside the contract's window and ends after it starts", () => {
    asEditor(planned)({ ...commands.notify, endsAt: at('2023-11-30T21:00:00.001Z') }).then('outsideImplementation');
    asEditor(planned)({ ...commands.notify, endsAt: at('2023-05-10T05:00:00.000Z') }).then('endsBeforeStart');
  });

  it('is not announced while its grant is suspended', () => {
    asEditor(planned, { grantStatus: 'suspended' })(commands.notify).then('grantNotRunning');
  });

  it('is not announced on an agenda that has not been found clean', () => {
    asEditor(planned, { unreadyDocuments: [AGENDA] })(commands.notify).then('documentsNotReady');
  });

  it('is reported as held only when it is over and somebody took part', () => {
    asEditor(notified, {}, at('2023-05-12T14:59:59.999Z'))(commands.hold).then('notYetOver');
    asEditor(notified, {}, later)({ ...commands.hold, participants: [] }).then('noParticipants');
  });

  it('needs evidence, and keeps what it had when it is queried', () => {
    asEditor(held, {}, later)({ type: 'submitEvidence', evidence: [] }).then('evidenceMissing');
    const again = carried(
      queried,
      { type: 'submitEvidence', evidence: [{ documentId: AGENDA, kind: 'tickets' }] },
      'editor',
      later,
    );
    expect(again.evidence.map(({ kind }) => kind)).toEqual(['attendanceList', 'tickets']);
  });

  it('is shown to its owner and the offices, not to other institutions or assessors', () => {
    const stranger = anActor('editor', { institutionId: institutionId('01HXTHER00000000000000000A') });
    expect(activity.mayRead(anActor('editor'), planned)).toBe(true);
    expect(activity.mayRead(anActor('bank-maker'), planned)).toBe(true);
    expect(activity.mayRead(stranger, planned)).toBe(false);
    expect(activity.mayRead(anActor('assessor'), planned)).toBe(false);
  });
});
