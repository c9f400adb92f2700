import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { MailRule, Recipient } from '#shared/adapters/mail/mail-rule.ts';
import { mailRulesOf } from '#shared/adapters/mail/mail-rules.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { mailRecipients } from '../../functions/facts/mail-recipients.ts';
import { mailSubject } from '../../functions/facts/mail-subject.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { institutionId, personId } from '../builders/an-actor.ts';
import { anAssessment } from '../builders/an-assessment.ts';
import { aPerson } from '../builders/directory.ts';
import { openStage, put, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

const enter = (email: string, told: Partial<PersonState>) =>
  put(stage, personKind, aPerson({ id: personId(newUlid()), institutionId: undefined, email, ...told }));

/** An institution with one editor that has a proposal in this status. */
const applicant = async (status: Parameters<typeof aProposal>[0], email: string): Promise<void> => {
  const owner = institutionId(newUlid());
  await enter(email, { institutionId: owner, grants: [{ role: 'editor', institutionId: owner }] });
  for (const id of [newUlid(), newUlid()])
    await put(stage, proposalKind, aProposal(status, { id, callId: CALL, ownerInstitutionId: owner }));
};

const toldBy = async (rules: readonly MailRule[], subject: Parameters<typeof mailRecipients>[1]) =>
  (await mailRecipients(rules, subject, stage.repository)).map(({ person, rule }) => [person.email, rule.mail]);

const focalPoint = { role: 'focal-point', country: 'TR', area: 'trade', deputy: true } as const;

describe('who is told that a call closes later', () => {
  it('is everybody with an unsent proposal in it, once each, and every focal point', async () => {
    await applicant('draft', 'draft@one.example');
    await applicant('withFocalPoint', 'waiting@two.example');
    await applicant('submitted', 'sent@three.example');
    await enter('deputy@four.example', { grants: [focalPoint] });
    const to: readonly Recipient[] = ['draft-owners', 'every-focal-point'];
    const told = await toldBy([{ mail: 'callExtended', to }], { path: '/', facts: {}, callId: CALL });
    expect(told.map(([email]) => email).sort()).toEqual([
      'deputy@four.example',
      'draft@one.example',
      'waiting@two.example',
    ]);
  });
});

describe('who is told that a call is cancelled', () => {
  it('is every assessor who still works for it, once, and none who has done', async () => {
    const working = personId(newUlid());
    const again = personId(newUlid());
    const done = personId(newUlid());
    for (const [id, email] of [
      [working, 'working@eight.example'],
      [again, 'again@eight.example'],
      [done, 'done@eight.example'],
    ] as const)
      await put(stage, personKind, aPerson({ id, email, institutionId: undefined, grants: [{ role: 'assessor' }] }));
    for (const [assessorId, status] of [
      [working, 'accepted'],
      [working, 'offered'],
      [again, 'returned'],
      [done, 'submitted'],
    ] as const)
      await put(stage, assessmentKind, anAssessment(status, { id: newUlid(), callId: CALL, assessorId }));
    const rules = mailRulesOf({ aggregate: 'call', type: 'Cancelled', event: { type: 'Cancelled' } });
    const told = await toldBy(rules, { path: '/', facts: {}, callId: CALL });
    const assessors = told.map(([email]) => email).filter((email) => email?.endsWith('@eight.example'));
    expect(assessors.sort()).toEqual(['again@eight.example', 'working@eight.example']);
  });
});

describe('what is told of a proposal whose call was cancelled', () => {
  it('is the reason that the call gave', async () => {
    const [callId, id] = [newUlid(), newUlid()];
    const cancelReason = 'The budget of the programme was withdrawn.';
    await put(stage, callKind, aCall({ id: callId, status: 'cancelled', cancelReason }));
    await put(stage, proposalKind, aProposal('lapsed', { id, callId }));
    const [first] = await stage.repository.history('proposal', id);
    if (first === undefined) throw new Error('the proposal has no event');
    const event = { type: 'Lapsed', because: 'cancelled' };
    const subject = await mailSubject({ ...first, type: event.type, event }, { repository: stage.repository });
    expect(subject?.facts).toMatchObject({ reason: cancelReason });
  });
});

describe('who is told of a proposal', () => {
  /** Whom an event of this type tells of a proposal in this state, of an institution of its own. */
  const toldOf = async (
    event: { readonly type: string } & Readonly<Record<string, unknown>>,
    status: ProposalState['status'],
    told: Partial<ProposalState> = {},
  ) => {
    const owner = institutionId(newUlid());
    const id = newUlid();
    await enter(`owner-${id}@five.example`, {
      institutionId: owner,
      grants: [{ role: 'responsible-authority', institutionId: owner }],
    });
    await put(stage, proposalKind, aProposal(status, { id, callId: CALL, ownerInstitutionId: owner, ...told }));
    const [first] = await stage.repository.history('proposal', id);
    if (first === undefined) throw new Error('the proposal has no event');
    const recorded: RecordedEvent = { ...first, type: event.type, event };
    const subject = await mailSubject(recorded, { repository: stage.repository });
    if (subject === undefined) throw new Error('no subject');
    const emails = await toldBy(mailRulesOf(recorded), subject);
    return emails.map(([email]) => email?.replace(`-${id}`, ''));
  };

  beforeAll(async () => {
    await enter('focal@six.example', { grants: [focalPoint] });
    await enter('other-area@six.example', { grants: [{ ...focalPoint, area: 'finance' }] });
    await enter('other-country@six.example', { grants: [{ ...focalPoint, country: 'MY' }] });
    await enter('coordinator@cco.example', { grants: [{ role: 'coordinator' }] });
  });
  const focal = ['deputy@four.example', 'focal@six.example'];

  it('is a focal point of a draft only by a link to the desk, which says that it is on its way and no more', async () => {
    const warned = { type: 'ClosingWarned' };
    const everybody = [...focal, 'owner@five.example'].sort();
    expect((await toldOf(warned, 'draft')).sort()).toEqual(everybody);
    expect((await toldOf(warned, 'withFocalPoint')).sort()).toEqual(everybody);
    expect(await toldOf({ type: 'PartnerDeclined' }, 'draft')).toEqual(['owner@five.example']);
  });

  it('is no focal point when an institution of the OIC owns it, which has none', async () => {
    expect(await toldOf({ type: 'ShortListed' }, 'shortListed', { ownerKind: 'oic' })).toEqual(['owner@five.example']);
    expect(await toldOf({ type: 'ClosingWarned' }, 'draft', { ownerKind: 'oic' })).toEqual(['owner@five.example']);
  });

  it('is, when it is withdrawn, whom it had reached', async () => {
    const own = 'owner@five.example';
    expect(await toldOf({ type: 'Withdrawn' }, 'withdrawn', { frozen: {} })).toEqual([own]);
    const at = aProposal('draft').createdAt;
    const signed = { frozen: { preliminary: { contentHash: 'a'.repeat(64), at, by: newUlid() } } };
    expect((await toldOf({ type: 'Withdrawn' }, 'withdrawn', signed)).sort()).toEqual([...focal, own].sort());
    const received = await toldOf({ type: 'Withdrawn' }, 'withdrawn', { ...signed, submittedAt: at });
    expect(received.sort()).toEqual([...focal, 'coordinator@cco.example', own].sort());
  });

  it('is the owner and the focal point who had it when it is taken back', async () => {
    expect((await toldOf({ type: 'Recalled' }, 'draft')).sort()).toEqual([...focal, 'owner@five.example'].sort());
  });
});

describe('somebody who is shut out', () => {
  it('hears of no case, but that they are', async () => {
    const out = personId(newUlid());
    const grants = [{ role: 'head' } as const];
    const told = { id: out, institutionId: undefined, status: 'suspended', email: 'out@nine.example' } as const;
    await put(stage, personKind, aPerson({ ...told, grants }));
    const heads = await toldBy([{ mail: 'grantDeclined', to: ['head'] }], { path: '/', facts: {} });
    expect(heads).toEqual([]);
    const subject = { path: '/', facts: {}, personId: out };
    expect(await toldBy([{ mail: 'rolesChanged', to: ['person'] }], subject)).toEqual([]);
    const suspended = await toldBy([{ mail: 'accessSuspended', to: ['person'] }], { ...subject, tellsShutOut: true });
    expect(suspended).toEqual([['out@nine.example', 'accessSuspended']]);
  });
});

describe('who is told of what an institution must sign', () => {
  it('are its responsible authorities, and no editor', async () => {
    const owner = institutionId(newUlid());
    for (const role of ['editor', 'responsible-authority'] as const)
      await enter(`${role}@twelve.example`, { institutionId: owner, grants: [{ role, institutionId: owner }] });
    const subject = { path: '/', facts: {}, institutionId: owner };
    const toldTo = async (to: Recipient) =>
      (await toldBy([{ mail: 'contractPrepared', to: [to] }], subject)).map(([email]) => email).sort();
    expect(await toldTo('responsible-authority')).toEqual(['responsible-authority@twelve.example']);
    expect(await toldTo('owner')).toEqual(['editor@twelve.example', 'responsible-authority@twelve.example']);
  });
});

describe('somebody who may not open the case', () => {
  it('is told of it by a link to the desk only as a focal point', async () => {
    await enter('head@ten.example', { grants: [{ role: 'head' }] });
    const subject = { path: '/proposals/p', deskPath: '/desk', facts: {}, isOpenTo: () => false };
    expect(await toldBy([{ mail: 'proposalRecalled', to: ['head'] }], subject)).toEqual([]);
  });
});

describe('who is told of an answer about a call', () => {
  it('is everybody who still writes a proposal in it, of whichever stage', async () => {
    await applicant('draft', 'draft@thirteen.example');
    await applicant('finalDraft', 'final@thirteen.example');
    await applicant('inFinalAssessment', 'sent@thirteen.example');
    const rules = mailRulesOf({ aggregate: 'question', type: 'Answered', event: { type: 'Answered' } });
    const told = (await toldBy(rules, { path: '/', facts: {}, callId: CALL })).map(([email]) => email);
    const writing = ['draft@thirteen.example', 'final@thirteen.example'];
    expect(told.filter((email) => email?.endsWith('@thirteen.example')).sort()).toEqual(writing);
  });
});

describe('somebody whom two rules name', () => {
  it('is told once, by the first', async () => {
    await enter('asker@seven.example', { grants: [] });
    const people = await stage.repository.list({ index: 'family', key: 'person' });
    const asker = people.items.find(({ summary }) => summary['email'] === 'asker@seven.example');
    const rules: readonly MailRule[] = [
      { mail: 'questionAnswered', to: ['person'] },
      { mail: 'answerPublished', to: ['person'] },
    ];
    const told = await toldBy(rules, { path: '/', facts: {}, personId: asker?.id });
    expect(told).toEqual([['asker@seven.example', 'questionAnswered']]);
  });
});
