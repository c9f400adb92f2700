import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { RunningSes } from '../emulators/ses.ts';
import { type Chain, type ChainPerson, openChain } from './chain-stage.ts';
import { openMailBox } from './mail-box.ts';
import { deliver } from './stage.ts';

let chain: Chain;
let ses: RunningSes;
beforeAll(async () => {
  chain = await openChain();
  ses = await openMailBox();
});
afterAll(async () => {
  ses.stop();
  await chain.stage.stop();
});

/** Lets follow what follows from everything that has happened to a proposal; each event once, however often this is called. */
const follow = async (proposalId: string): Promise<void> => {
  const { handler: number } = await import('../../functions/reactions/issue-number.ts');
  const { handler: mail } = await import('../../functions/reactions/send-mail.ts');
  const events = () => chain.stage.repository.history(proposalKind.name, proposalId);
  for (const event of (await events()).filter(({ type }) => type === 'Transmitted'))
    expect(await deliver(number, event)).toBe(0);
  for (const event of await events()) expect(await deliver(mail, event)).toBe(0);
};

const mailsTo = async (name: ChainPerson, title: string) =>
  (await ses.receivedBy(`${name}@cpf.example`)).filter(({ body }) => body.text?.includes(title) === true);
const reached = async (title: string): Promise<readonly string[]> => {
  const people = ['editor', 'signatory', 'focalPoint', 'coordinator'] as const;
  const counted = await Promise.all(people.map(async (name) => [name, (await mailsTo(name, title)).length] as const));
  return counted.flatMap(([name, count]) => Array.from({ length: count }, () => name));
};

describe('the mail of a receipt', () => {
  it('comes once, with code, moment and fingerprint, and leads to the receipt', async () => {
    const { call, moment } = await chain.aCallClosed(-3600);
    const title = 'Faster customs at last';
    const id = await chain.signed(call.id, 'withFocalPoint', { title });
    const answer = await chain.give('focalPoint', id, 'transmit', moment(-1));
    expect(answer.status).toBe(200);
    await follow(id);
    const state = (await chain.stage.repository.load(proposalKind, id))?.state;
    const [mail, ...more] = await mailsTo('editor', title);
    expect(more).toEqual([]);
    expect(mail?.subject).toContain(state?.code);
    expect(mail?.body.text).toContain(state?.frozen.preliminary?.contentHash);
    expect(mail?.body.text).toContain(`https://cpf.example/proposals/${id}/papers`);
    expect(await reached(title)).toEqual(['editor', 'signatory', 'focalPoint']);
  });

  it('comes at once for a proposal that has its code already', async () => {
    const { call, moment } = await chain.aCallClosed(-3600);
    const title = 'Sent a second time';
    const id = await chain.signed(call.id, 'withFocalPoint', { title, code: '2022-TURTRADE-7' });
    await chain.give('focalPoint', id, 'transmit', moment(-1));
    await follow(id);
    const [mail, ...more] = await mailsTo('signatory', title);
    expect([mail?.subject, more]).toEqual([`Received: 2022-TURTRADE-7, ${title}`, []]);
  });
});

describe('a proposal taken back', () => {
  it('is told of to its own people and to the focal point, whose link leads where they may go', async () => {
    const { call, moment } = await chain.aCallClosed(-3600);
    const title = 'Called back once';
    const id = await chain.signed(call.id, 'withFocalPoint', { title });
    await chain.give('signatory', id, 'recall', moment(-2), { reason: 'A partner changed.' });
    await follow(id);
    expect(await reached(title)).toEqual(['editor', 'signatory', 'focalPoint']);
    const [mail] = await mailsTo('focalPoint', title);
    expect(mail?.body.text).toContain('A partner changed.');
    expect(mail?.body.text).toContain('https://cpf.example/desk');
  });

  it.each([
    ['draft', ['editor', 'signatory']],
    ['withFocalPoint', ['editor', 'signatory', 'focalPoint']],
    ['submitted', ['editor', 'signatory', 'focalPoint', 'coordinator']],
  ] as const)('for good from %s is told of to those whom it had reached', async (status, told) => {
    const { call, moment } = await chain.aCallClosed(-3600);
    const title = `Withdrawn from ${status}`;
    const submittedAt = status === 'submitted' ? { submittedAt: moment(-3) } : {};
    const id = await chain.signed(call.id, status, { title, ...submittedAt });
    await chain.give('signatory', id, 'withdraw', moment(-2), { reason: 'No staff.' });
    await follow(id);
    expect(await reached(title)).toEqual(told);
  });
});

describe('a question about the form', () => {
  it('tells its owner what is asked and until when, and the office where the answer stands', async () => {
    const { call, moment } = await chain.aCallClosed(3600);
    const title = 'Asked about once';
    const id = await chain.signed(call.id, 'eligibilityCheck', { title, submittedAt: moment(-3) });
    await chain.give('coordinator', id, 'ask-clarification', moment(1), { question: 'Which ministry signs?' });
    const dueAt = (await chain.stage.repository.load(proposalKind, id))?.state.clarification?.dueAt ?? '';
    const answer = { answer: 'The Ministry of Trade.' };
    expect((await chain.give('editor', id, 'answer-clarification', moment(2), answer)).status).toBe(403);
    expect((await chain.give('signatory', id, 'answer-clarification', moment(2), answer)).status).toBe(200);
    await follow(id);
    expect(await reached(title)).toEqual(['editor', 'signatory', 'coordinator']);
    const [asked] = await mailsTo('editor', title);
    expect(asked?.body.text).toContain('Which ministry signs?');
    const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', timeZone: 'Europe/Istanbul' });
    const parts = Object.fromEntries(day.formatToParts(new Date(dueAt)).map(({ type, value }) => [type, value]));
    expect(asked?.body.text).toContain(`Please answer by ${parts['day']} ${parts['month']}`);
    const [answered] = await mailsTo('coordinator', title);
    expect(answered?.body.text).toContain(`https://cpf.example/proposals/${id}/eligibility`);
  });
});

describe('the warning of closing', () => {
  it('leads focal points of a draft to their desk, and its own people to the draft', async () => {
    const { call } = await chain.aCallClosed(-3600);
    const title = 'Not sent yet';
    const id = await chain.signed(call.id, 'draft', { title });
    const { warnOfClosing } = await import('../../functions/facts/warn-of-closing.ts');
    const { parts } = await import('../../functions/parts.ts');
    await warnOfClosing(parts.now(), parts);
    await follow(id);
    expect((await mailsTo('focalPoint', title))[0]?.body.text).toContain('https://cpf.example/desk');
    expect((await mailsTo('editor', title))[0]?.body.text).toContain(`https://cpf.example/proposals/${id}`);
  });

  it('goes to no focal point for an institution of the OIC, which stands for no country', async () => {
    const { call } = await chain.aCallClosed(-3600);
    const title = 'Of an institution of the OIC';
    const id = await chain.signed(call.id, 'draft', { title, ownerKind: 'oic' });
    const { warnOfClosing } = await import('../../functions/facts/warn-of-closing.ts');
    const { parts } = await import('../../functions/parts.ts');
    await warnOfClosing(parts.now(), parts);
    await follow(id);
    expect(await reached(title)).toEqual(['editor', 'signatory']);
  });
});
