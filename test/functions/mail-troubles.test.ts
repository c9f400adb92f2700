import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { at } from '../builders/a-context.ts';
import { aPartner, aProposal, PARTNER } from '../builders/a-proposal.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import type { RunningSes } from '../emulators/ses.ts';
import { openMailBox } from './mail-box.ts';
import { ask, deliver, deliverBody, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
let ses: RunningSes;
const PROPOSAL = newUlid();
const people = { gone: personId(newUlid()), office: personId(newUlid()), late: personId(newUlid()) };
const PARTNERS_ADDRESS = 'trade@partner.example';

beforeAll(async () => {
  stage = await openStage();
  ses = await openMailBox();
  const outside = { institutionId: undefined, language: 'en' } as const;
  const editor = { email: 'gone@ministry.example', language: 'en' } as const;
  await put(stage, personKind, aPerson({ id: people.gone, ...editor }));
  await put(stage, personKind, aPerson({ id: people.late, ...outside, email: 'late@ministry.example', grants: [] }));
  const office = { email: 'office@cpf.example', grants: [{ role: 'coordinator' } as const] };
  await put(stage, personKind, aPerson({ id: people.office, ...outside, ...office }));
  const partners = [aPartner({ status: 'invited', contactEmail: PARTNERS_ADDRESS })];
  await put(stage, proposalKind, aProposal('draft', { id: PROPOSAL, partners }));
});
afterAll(async () => {
  ses.stop();
  await stage.stop();
});

type Fate = 'Permanent' | 'Transient' | 'Complaint';

const notice = (address: string, fate: Fate, id = newUlid()) => {
  const recipients = [{ emailAddress: address, status: '5.1.1', diagnosticCode: 'smtp; 550 user unknown' }];
  const said =
    fate === 'Complaint'
      ? { eventType: 'Complaint', complaint: { complainedRecipients: recipients } }
      : { eventType: 'Bounce', bounce: { bounceType: fate, bounceSubType: 'General', bouncedRecipients: recipients } };
  const tags = { 'case-kind': ['proposal'], 'case-id': [PROPOSAL] };
  return { id, detail: { ...said, mail: { messageId: '1', destination: [address], tags } } };
};

const hear = async (body: unknown): Promise<number> =>
  deliverBody((await import('../../functions/reactions/read-mail-feedback.ts')).handler, body);

const personNow = async (name: keyof typeof people) => (await stage.repository.load(personKind, people[name]))?.state;
const partnerNow = async () => (await stage.repository.load(proposalKind, PROPOSAL))?.state.partners[0];

const directory = async (route: `${string} /${string}`, asked: object = {}) =>
  ask((await import('../../functions/http/directory.ts')).handler, route, { as: people.office, ...asked });

/** Tells the owner's people of something of this type, as if it had just happened to the proposal. */
const tellOf = async (type: string, event: object = {}): Promise<number> => {
  const [first] = await stage.repository.history('proposal', PROPOSAL);
  if (first === undefined) throw new Error('the proposal has no event');
  const told: RecordedEvent = { ...first, eventId: newUlid(), type, event: { type, ...event } };
  return deliver((await import('../../functions/reactions/send-mail.ts')).handler, told);
};

const mailsTo = (address: string) => ses.receivedBy(address);

describe('mail that came back', { concurrent: false }, () => {
  it('is noted on the person once, however often it is told, with the case that it was about', async () => {
    const told = notice('Gone@Ministry.example', 'Permanent');
    expect(await hear(told)).toBe(0);
    expect(await hear(told)).toBe(0);
    const about = { kind: 'proposal', id: PROPOSAL };
    expect((await personNow('gone'))?.mailFault).toMatchObject({ fault: 'bounce', about });
    const history = await stage.repository.history('person', people.gone);
    expect(history.filter(({ type }) => type === 'MailFaultRecorded')).toHaveLength(1);
  });

  it('is shown to the office with the case, the oldest first, and to nobody else', async () => {
    await hear(notice('late@ministry.example', 'Transient'));
    const { body } = await directory('GET /mail-troubles');
    expect(body['items']).toMatchObject([
      { id: people.gone, mailFault: { fault: 'bounce', about: { kind: 'proposal', id: PROPOSAL } } },
      { id: people.late, mailFault: { fault: 'delayed' } },
    ]);
    expect((await directory('GET /mail-troubles', { as: people.gone })).status).toBe(403);
  });

  it('is no trouble of somebody who is shut out, and who is then invited anew under the right address', async () => {
    const wrong = personId(newUlid());
    const told = { email: 'wrong@ministry.example', institutionId: undefined, grants: [] };
    await put(stage, personKind, aPerson({ id: wrong, ...told, status: 'suspended' }));
    await hear(notice('wrong@ministry.example', 'Permanent'));
    expect((await stage.repository.load(personKind, wrong))?.state.mailFault?.fault).toBe('bounce');
    expect(JSON.stringify((await directory('GET /mail-troubles')).body)).not.toContain(wrong);
  });

  it('stops what asks for nothing, but not what asks somebody to act', async () => {
    expect(await tellOf('EligibilityPassed')).toBe(0);
    const { sendDigests } = await import('../../functions/facts/send-digests.ts');
    const { parts } = await import('../../functions/parts.ts');
    await sendDigests(at('2022-09-15T09:00:00.000Z'), parts);
    expect(await mailsTo('gone@ministry.example')).toEqual([]);
    expect(await tellOf('Returned', { reason: 'Name the theme.' })).toBe(0);
    expect(await mailsTo('gone@ministry.example')).toHaveLength(1);
  });

  it('is taken off the list by the office, and what has waited meanwhile comes with the next digest', async () => {
    const cleared = await directory('POST /people/{personId}/clear-mail-fault', { params: { personId: people.gone } });
    expect(cleared.status).toBe(200);
    const { body } = await directory('GET /mail-troubles');
    expect(body['items']).toMatchObject([{ id: people.late }]);
    const { sendDigests } = await import('../../functions/facts/send-digests.ts');
    const { parts } = await import('../../functions/parts.ts');
    await sendDigests(at('2022-09-16T09:00:00.000Z'), parts);
    const last = (await mailsTo('gone@ministry.example')).at(-1);
    expect(last?.subject).toContain('COMCEC Project Funding');
    expect(last?.body.text).toContain('is eligible');
  });

  it('keeps a complaint and refuses news for it, whatever is told of delays later', async () => {
    await hear(notice('gone@ministry.example', 'Complaint'));
    await hear(notice('gone@ministry.example', 'Transient'));
    expect(await personNow('gone')).toMatchObject({ mailFault: { fault: 'complaint' }, mails: { news: false } });
  });
});

describe('an invitation that did not arrive', { concurrent: false }, () => {
  it('is noted on the partner, and its owner is told', async () => {
    expect(await hear(notice(PARTNERS_ADDRESS, 'Permanent'))).toBe(0);
    expect((await partnerNow())?.undelivered?.fault).toBe('bounce');
    const history = await stage.repository.history('proposal', PROPOSAL);
    expect(history.at(-1)).toMatchObject({ type: 'InvitationUndelivered', event: { partnerId: PARTNER } });
  });

  it('is nobody’s trouble any more once the partner has answered', async () => {
    const answered = newUlid();
    const partners = [aPartner({ status: 'accepted', contactEmail: PARTNERS_ADDRESS })];
    await put(stage, proposalKind, aProposal('draft', { id: answered, partners }));
    const told = notice(PARTNERS_ADDRESS, 'Transient');
    const tags = { 'case-kind': ['proposal'], 'case-id': [answered] };
    const late = { ...told, detail: { ...told.detail, mail: { ...told.detail.mail, tags } } };
    expect(await hear(late)).toBe(0);
    expect(await stage.repository.history('proposal', answered)).toHaveLength(1);
  });

  it('of an address that nobody has changes nothing', async () => {
    expect(await hear(notice('stranger@nowhere.example', 'Permanent'))).toBe(0);
  });
});

describe('a message that says nothing of the kind', () => {
  it('goes back to its queue, and so to the dead letters', async () => {
    expect(await hear({ id: 'x', detail: { eventType: 'Send' } })).toBe(1);
  });
});
