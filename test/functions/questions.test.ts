import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
const asker = personId(newUlid());
const other = personId(newUlid());
const coordinator = personId(newUlid());
const QUESTION = 'We at the Ministry of Trade wonder: may two agencies apply?';
let questionId = '';

beforeAll(async () => {
  stage = await openStage();
  await put(stage, callKind, aCall());
  await put(stage, personKind, aPerson({ id: asker }));
  await put(stage, personKind, aPerson({ id: other, email: 'other@ministry.example' }));
  const office = { institutionId: undefined, grants: [{ role: 'coordinator' as const }] };
  await put(stage, personKind, aPerson({ id: coordinator, email: 'c@cco.example', ...office }));
});
afterAll(() => stage.stop());

type Asked = { readonly body?: unknown; readonly params?: Record<string, string>; readonly now?: string };

const questions = async (as: string, route: `${string} /${string}`, asked: Asked = {}) => {
  const { handler } = await import('../../functions/http/questions.ts');
  return ask(handler, route, { as, params: { callId: CALL, questionId }, ...asked });
};

const published = async () => {
  const { handler } = await import('../../functions/http/public.ts');
  return ask(handler, 'GET /public/calls/{callId}/questions', { params: { callId: CALL } });
};

describe('questions about a call', { concurrent: false }, () => {
  it('are taken while it is open and no longer', async () => {
    const route = 'POST /calls/{callId}/questions';
    const body = { question: QUESTION };
    expect(await questions(asker, route, { body, now: '2022-09-30T21:00:00.000Z' })).toMatchObject({ status: 410 });
    const made = await questions(asker, route, { body });
    expect(made).toMatchObject({ status: 201, body: { status: 'asked' } });
    expect(made.body['askedBy']).toBeUndefined();
    questionId = z.parse(z.string(), made.body['id']);
  });

  it('are seen with their asker by the office, by the asker, and by nobody else', async () => {
    const list = 'GET /calls/{callId}/questions';
    expect((await questions(coordinator, list)).body).toMatchObject({ items: [{ askedBy: { name: 'Amina Yusuf' } }] });
    expect((await questions(asker, list)).body).toMatchObject({ items: [{ id: questionId }] });
    expect((await questions(other, list)).body).toEqual({ items: [] });
    expect((await questions(other, 'GET /questions/{questionId}')).status).toBe(404);
    expect((await published()).body).toEqual({ items: [] });
  });

  it('are published with their answer, in words that do not tell who asked', async () => {
    const body = { answer: 'Yes, with one of them as owner.', publishedAs: 'May two agencies apply together?' };
    expect((await questions(asker, 'POST /questions/{questionId}/answer', { body })).status).toBe(403);
    expect((await questions(coordinator, 'POST /questions/{questionId}/answer', { body })).status).toBe(200);
    const { body: shown } = await published();
    expect(shown).toMatchObject({ items: [{ question: body.publishedAs, answer: body.answer }] });
    expect(JSON.stringify(shown)).not.toMatch(/Ministry of Trade|Amina|ministry\.example/);
    expect(JSON.stringify(shown)).not.toContain(asker);
  });

  it('are not there for calls that are not published', async () => {
    const draft = newUlid();
    await put(stage, callKind, aCall({ id: draft, status: 'draft' }));
    const { handler } = await import('../../functions/http/public.ts');
    const answer = await ask(handler, 'GET /public/calls/{callId}/questions', { params: { callId: draft } });
    expect(answer.status).toBe(404);
  });
});
