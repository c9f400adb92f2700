import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { ELIGIBILITY_CRITERIA } from '#shared/domain/proposal/rules/eligibility.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { createDynamoDbClient } from '#shared/store/client.ts';
import { createDrafts } from '#shared/store/drafts.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { OWNER, personId } from '../builders/an-actor.ts';
import { anInstitution, aPerson } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
const EARLIER_CALL = newUlid();
const [proposalId, earlierId, otherId, draftId, deniedId] = [newUlid(), newUlid(), newUlid(), newUlid(), newUlid()];
const people = { first: personId(newUlid()), second: personId(newUlid()), editor: personId(newUlid()) };
const NOW = '2022-10-05T09:00:00.000Z';

const sent = (status: ProposalState['status'], told: Partial<ProposalState>) =>
  put(
    stage,
    proposalKind,
    aProposal(status, { submittedAt: at('2022-09-20T09:00:00.000Z'), themeId: 'tradeFacilitation', ...told }),
  );

beforeAll(async () => {
  stage = await openStage();
  await put(stage, callKind, aCall({ status: 'preliminaryReview' }));
  await put(stage, callKind, aCall({ id: EARLIER_CALL, status: 'closedOut' }));
  await put(stage, institutionKind, anInstitution());
  const elsewhere = { institutionId: undefined, grants: [{ role: 'coordinator' as const }] };
  await put(stage, personKind, aPerson({ id: people.first, ...elsewhere }));
  await put(stage, personKind, aPerson({ id: people.second, ...elsewhere }));
  await put(stage, personKind, aPerson({ id: people.editor, institutionId: OWNER }));
  await sent('eligibilityCheck', { id: proposalId, callId: CALL });
  await sent('rejected', {
    id: earlierId,
    callId: EARLIER_CALL,
    ownerInstitutionId: newUlid(),
    title: 'Faster Customs!',
  });
  await sent('inAssessment', { id: otherId, callId: CALL, title: 'Halal certification of food exports' });
  await put(stage, proposalKind, aProposal('draft', { id: draftId, callId: CALL }));
  const drafts = createDrafts({ client: createDynamoDbClient(), tableName: process.env['TABLE_NAME'] ?? '' });
  const value = { rows: [{ kind: 'workshop', title: 'Workshop', fromMonth: '2023-05', toMonth: '2024-06' }] };
  const section = {
    aggregate: 'proposal',
    section: 'preliminary.activities',
    expectedVersion: 0,
    at: at(NOW),
    by: 'x',
  };
  await drafts.save({ ...section, id: proposalId, value });
  await sent('eligibilityCheck', { id: deniedId, callId: CALL, title: 'Storage of grain in villages' });
  await drafts.save({ ...section, id: deniedId, value });
});
afterAll(() => stage.stop());

const asked = async (
  as: string,
  route: `${string} /${string}`,
  body?: unknown,
  params: Record<string, string> = { proposalId },
) => {
  const { handler } = await import('../../functions/http/proposals.ts');
  return ask(handler, route, { as, params, now: NOW, ...(body === undefined ? {} : { body }) });
};

const checklist = (failed: readonly string[]) =>
  Object.fromEntries(ELIGIBILITY_CRITERIA.map((each) => [each, failed.includes(each) ? 'fail' : 'pass']));

const record = (as: string, failed: readonly string[]) =>
  asked(as, 'POST /proposals/{proposalId}/record-eligibility', { checklist: checklist(failed), reason: 'Outside.' });

const inList = async (as: string, query: Record<string, string>, wanted: string = proposalId) => {
  const { handler } = await import('../../functions/http/proposals.ts');
  const { body } = await ask(handler, 'GET /proposals', { as, query });
  const items = z.parse(z.array(z.looseObject({ id: z.string() })), body['items']);
  const line = items.find(({ id }) => id === wanted);
  const marks = ['failureProposed', 'failureProposedBy', 'asked'].map((name) => [name, line?.[name]] as const);
  return Object.fromEntries(marks.filter(([, mark]) => mark !== undefined));
};

describe('the eligibility desk', { concurrent: false }, () => {
  it('shows what the data says, each with the facts it rests on', async () => {
    const { status, body } = await asked(people.first, 'GET /proposals/{proposalId}/eligibility');
    expect(status).toBe(200);
    const findings = z.parse(z.array(z.looseObject({ check: z.string(), verdict: z.string() })), body['findings']);
    const of = (check: string) => findings.find((each) => each.check === check);
    expect(of('E2')).toMatchObject({ verdict: 'met' });
    expect(of('E3')).toMatchObject({ verdict: 'person' });
    expect(of('E5')).toMatchObject({ verdict: 'met', facts: { accepted: 2, needed: 2 } });
    expect(of('E8')).toMatchObject({ verdict: 'notMet', facts: { outside: ['Workshop'] } });
    expect(of('E10')).toMatchObject({ verdict: 'person', facts: { count: 1 } });
    expect(of('E11')).toMatchObject({ verdict: 'met' });
  });

  it('suspects the proposal of an earlier call with the same title, and neither drafts nor what only shares the area', async () => {
    const { body } = await asked(people.first, 'GET /proposals/{proposalId}/eligibility');
    expect(body['doubles']).toMatchObject([{ proposalId: earlierId, sameTitle: true, sameOwner: false }]);
  });

  it('suspects by the call’s own measure of likeness where it has one, the likest first', async () => {
    const strict = { call: newUlid(), own: newUlid(), same: newUlid() };
    const wide = { call: newUlid(), own: newUlid() };
    await put(stage, callKind, aCall({ id: strict.call, status: 'preliminaryReview' }, { likenessPercent: 100 }));
    await put(stage, callKind, aCall({ id: wide.call, status: 'preliminaryReview' }, { likenessPercent: 30 }));
    const title = 'Cooler stores for dates';
    await sent('eligibilityCheck', { id: strict.own, callId: strict.call, title });
    await sent('eligibilityCheck', { id: wide.own, callId: wide.call, title: 'Cooler stores for figs' });
    const doubles = async (id: string) =>
      z
        .array(z.looseObject({ title: z.string(), percent: z.number() }))
        .parse(
          (await asked(people.first, 'GET /proposals/{proposalId}/eligibility', undefined, { proposalId: id })).body[
            'doubles'
          ],
        );
    expect(await doubles(strict.own)).toEqual([]);
    await sent('submitted', { id: strict.same, callId: wide.call, title: 'Cooler stores for figs!' });
    const found = await doubles(wide.own);
    expect(found.slice(0, 2).map((each) => each.title)).toEqual(['Cooler stores for figs!', title]);
    expect(found.map(({ percent }) => percent)).toEqual(found.map(({ percent }) => percent).toSorted((a, b) => b - a));
  });

  it('is not for the owner', async () => {
    expect((await asked(people.editor, 'GET /proposals/{proposalId}/eligibility')).status).toBe(403);
  });

  it('lets no one fail a proposal alone, and tells the office but not the owner that one person would', async () => {
    expect(await record(people.first, ['E8'])).toMatchObject({ status: 200, body: { status: 'eligibilityCheck' } });
    expect(await record(people.first, ['E8'])).toMatchObject({ status: 422, body: { because: 'secondPersonNeeded' } });
    expect(await inList(people.second, { view: 'call', callId: CALL })).toEqual({
      failureProposed: true,
      failureProposedBy: people.first,
    });
    expect(await inList(people.editor, { view: 'institution' })).toEqual({});
  });

  it('tells the office, and nobody else, which proposals are back at its desk with an answer or without one', async () => {
    const [answered, unanswered] = [newUlid(), newUlid()];
    const question = {
      question: 'Which month?',
      askedAt: at('2022-10-01T09:00:00.000Z'),
      dueAt: at('2022-10-08T09:00:00.000Z'),
    };
    const answer = { answer: 'June.', answeredAt: at('2022-10-03T09:00:00.000Z') };
    await sent('eligibilityCheck', { id: answered, callId: CALL, clarification: { ...question, ...answer } });
    await sent('eligibilityCheck', { id: unanswered, callId: CALL, clarification: question });
    const office = { view: 'call', callId: CALL };
    expect(await inList(people.first, office, answered)).toEqual({ asked: 'answered' });
    expect(await inList(people.first, office, unanswered)).toEqual({ asked: 'unanswered' });
    expect(await inList(people.editor, { view: 'institution' }, answered)).toEqual({});
  });

  it('fails it when a second person finds the same', async () => {
    expect(await record(people.second, ['E8'])).toMatchObject({
      status: 200,
      body: { status: 'ineligible', eligibility: { outcome: 'failed', failed: ['E8'], reason: 'Outside.' } },
    });
  });

  describe('a point passed against the data', () => {
    const BECAUSE = 'The ministry has told us the month by letter.';
    const params = { proposalId: deniedId };
    const pass = (told: object) =>
      asked(
        people.first,
        'POST /proposals/{proposalId}/record-eligibility',
        { checklist: checklist([]), ...told },
        params,
      );
    const reply = async (as: string, route: `${string} /${string}`) =>
      JSON.stringify((await asked(as, route, undefined, params)).body);

    it.each([
      ['no reason', {}],
      ['a reason for another point alone', { againstData: { E4: BECAUSE } }],
      ['a blank', { againstData: { E8: '  ' } }],
      ['more than fits', { againstData: { E8: 'x'.repeat(1001) } }],
    ])('is refused at that point for %s', async (_what, told) => {
      const { status, body } = await pass(told);
      expect([status, body['errors']]).toMatchObject([422, [{ pointer: '/againstData/E8' }]]);
    });

    it('is not for the client to say: what the data finds is looked up', async () => {
      expect((await pass({ findings: [{ check: 'E8', verdict: 'met' }] })).status).toBe(422);
      expect((await stage.repository.load(proposalKind, deniedId))?.state.status).toBe('eligibilityCheck');
    });

    it('stands with a reason, which the office reads with who gave it, and the owner never', async () => {
      expect(await pass({ againstData: { E8: BECAUSE, E4: 'Not asked for.' } })).toMatchObject({
        status: 200,
        body: { status: 'inAssessment', eligibility: { outcome: 'passed' } },
      });
      const { body } = await asked(people.second, 'GET /proposals/{proposalId}/eligibility', undefined, params);
      expect(body['recorded']).toEqual({
        outcome: 'passed',
        at: NOW,
        byName: aPerson().name,
        againstData: { E8: BECAUSE },
      });
      const history = 'GET /proposals/{proposalId}/history';
      const { body: told } = await asked(people.second, history, undefined, params);
      expect(z.parse(z.array(z.looseObject({})), told['items']).at(-1)).toMatchObject({
        type: 'EligibilityPassed',
        byName: aPerson().name,
        againstData: { E8: BECAUSE },
      });
      const seen = [await reply(people.editor, history), await reply(people.editor, 'GET /proposals/{proposalId}')];
      expect(seen.filter((each) => each.includes(BECAUSE) || /againstData|byName/.test(each))).toEqual([]);
      expect(seen.every((each) => each.includes('EligibilityPassed') || each.includes('"outcome":"passed"'))).toBe(
        true,
      );
    });
  });

  it('goes on by the clock when a question is not answered in its time', async () => {
    const id = newUlid();
    const clarification = {
      question: 'Which?',
      askedAt: at('2022-10-01T09:00:00.000Z'),
      dueAt: at('2022-10-08T09:00:00.000Z'),
    };
    await sent('clarification', { id, callId: CALL, clarification });
    const due = await stage.repository.list({ index: 'queue', key: 'due' });
    expect(due.items).toMatchObject([{ id, status: 'clarification' }]);
    const { handler } = await import('../../functions/reactions/turn-of-time.ts');
    await handler();
    expect((await stage.repository.load(proposalKind, id))?.state.status).toBe('eligibilityCheck');
    expect((await stage.repository.list({ index: 'queue', key: 'due' })).items).toEqual([]);
  });
});
