import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { preliminaryRubric } from '#shared/domain/call/preset-rubrics.ts';
import type { Country } from '#shared/domain/kernel/country.ts';
import type { OFFICE_ROLES } from '#shared/domain/kernel/roles.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { type Answer, ask, deliver, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
const proposalId = newUlid();
const coordinator = personId(newUlid());
const panel = personId(newUlid());
const jordanian = personId(newUlid());
const malaysian = personId(newUlid());
const turk = personId(newUlid());
const assignmentOf = new Map<string, string>();

beforeAll(async () => {
  stage = await openStage();
  await put(stage, callKind, aCall({ status: 'preliminaryReview' }));
  await put(stage, proposalKind, aProposal('inAssessment', { id: proposalId, callId: CALL }));
  const add = (id: typeof turk, role: (typeof OFFICE_ROLES)[number], country?: Country) =>
    put(stage, personKind, aPerson({ id, country, institutionId: undefined, grants: [{ role }] }));
  await add(coordinator, 'coordinator');
  await add(panel, 'panel');
  await add(jordanian, 'assessor', 'JO');
  await add(malaysian, 'assessor', 'MY');
  await add(turk, 'assessor', 'TR');
  const { createDrafts } = await import('#shared/store/drafts.ts');
  const { DynamoDBClient } = await import('@aws-sdk/client-dynamodb');
  const drafts = createDrafts({ client: new DynamoDBClient({}), tableName: String(process.env['TABLE_NAME']) });
  const general = { title: 'Faster customs', contactName: 'Onur', contactEmail: 'onur@iskur.example' };
  for (const [section, value] of Object.entries({ general, aim: { text: 'An aim.' } }))
    await drafts.save({
      ...{ aggregate: 'proposal', id: proposalId, section: `preliminary.${section}`, expectedVersion: 0 },
      ...{ value, at: aProposal().createdAt, by: turk },
    });
});
afterAll(() => stage.stop());

const assignments = async (
  as: string,
  route: `${string} /${string}`,
  asked: {
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly version?: number;
  } = {},
): Promise<Answer> => ask((await import('../../functions/http/assignments.ts')).handler, route, { as, ...asked });

const mine = (as: string, method: string, action = '', body: unknown = {}, version?: number) =>
  assignments(as, `${method} /assignments/{assignmentId}${action}`, {
    params: { assignmentId: assignmentOf.get(as) ?? '' },
    ...(method === 'GET' ? {} : { body }),
    ...(version === undefined ? {} : { version }),
  });

/** An assessment in full with one mark for all; what the rubric wants said is said. */
const marked = (mark: number) => ({
  marks: preliminaryRubric.sections.flatMap(({ criteria }) =>
    criteria.map(({ id }) => ({ criterion: id, mark, reason: 'As shown.' })),
  ),
  comments: preliminaryRubric.sections.map(({ id }) => ({ section: id, text: 'Sound.' })),
});

const handIn = async (as: string, mark: number) => {
  await mine(as, 'POST', '/declare', { conflict: false });
  expect((await mine(as, 'PUT', '/assessment', marked(mark))).status).toBe(428);
  expect((await mine(as, 'PUT', '/assessment', marked(mark), 1)).status).toBe(412);
  const saved = await mine(as, 'PUT', '/assessment', marked(mark), 2);
  expect(saved).toMatchObject({ status: 200, body: { status: 'accepted' } });
  expect(await mine(as, 'POST', '/submit')).toMatchObject({ status: 200, body: { status: 'submitted' } });
  const events = await stage.repository.history('assessment', assignmentOf.get(as) ?? '');
  const submitted = events.find(({ type }) => type === 'Submitted');
  if (submitted === undefined) throw new Error('not submitted');
  expect(await deliver((await import('../../functions/reactions/follow-assessment.ts')).handler, submitted)).toBe(0);
};

const proposalNow = async () => (await stage.repository.load(proposalKind, proposalId))?.state;

describe('the assessment of a proposal', { concurrent: false }, () => {
  it('is planned without anybody of the owner’s country, and nothing is saved', async () => {
    const params = { callId: CALL };
    const body = { stage: 'preliminary' };
    const planned = await assignments(coordinator, 'POST /calls/{callId}/assignments/plan', { params, body });
    const list = z.parse(z.array(z.looseObject({ assessorId: z.string() })), planned.body['assignments']);
    expect(list.map(({ assessorId }) => assessorId).toSorted()).toEqual([jordanian, malaysian].toSorted());
    expect((await assignments(jordanian, 'GET /assignments')).body).toMatchObject({ items: [] });
    expect((await assignments(panel, 'POST /calls/{callId}/assignments/plan', { params, body })).status).toBe(403);
  });

  it('is given to all assessors or to none, and to nobody twice', async () => {
    const give = (...assessors: readonly string[]) =>
      assignments(coordinator, 'POST /calls/{callId}/assignments', {
        params: { callId: CALL },
        body: { assignments: assessors.map((assessorId) => ({ proposalId, assessorId, stage: 'preliminary' })) },
      });
    expect(await give(jordanian, turk)).toMatchObject({ status: 422, body: { because: 'assessorOfSameCountry' } });
    expect((await assignments(jordanian, 'GET /assignments')).body).toMatchObject({ items: [] });
    const given = await give(jordanian, malaysian);
    expect(given.status).toBe(201);
    for (const { id, assessorId } of z.parse(
      z.array(z.looseObject({ id: z.string(), assessorId: z.string() })),
      given.body['items'],
    ))
      assignmentOf.set(assessorId, id);
    expect((await give(malaysian)).status).toBe(409);
  });

  it('shows the form only after the declaration, and never whom to call', async () => {
    const before = await mine(jordanian, 'GET');
    expect(before).toMatchObject({ status: 200, body: { status: 'offered', proposal: { title: 'Faster customs' } } });
    expect(JSON.stringify(before.body)).not.toContain('An aim.');
    await mine(jordanian, 'POST', '/declare', { conflict: false });
    const after = JSON.stringify((await mine(jordanian, 'GET')).body);
    expect(after).toContain('An aim.');
    for (const hidden of ['Onur', 'onur@iskur.example', 'aminah@']) expect(after).not.toContain(hidden);
  });

  it('is hidden from other assessors, and from the owner by the whole resource', async () => {
    const params = { assignmentId: assignmentOf.get(jordanian) ?? '' };
    expect((await assignments(malaysian, 'GET /assignments/{assignmentId}', { params })).status).toBe(404);
    expect((await assignments(panel, 'GET /assignments/{assignmentId}', { params })).status).toBe(200);
  });

  it('goes to the panel with the exact mean once all are in', async () => {
    await handIn(jordanian, 3);
    expect((await proposalNow())?.status).toBe('inAssessment');
    await handIn(malaysian, 4);
    expect(await proposalNow()).toMatchObject({
      status: 'withPanel',
      results: { preliminary: { total: { numerator: 35, denominator: 1 }, maximum: 50, meetsLines: true } },
    });
  });

  it('makes a ranking for the office alone', async () => {
    const asked = { params: { callId: CALL }, query: { stage: 'preliminary' } };
    expect(await assignments(panel, 'GET /calls/{callId}/ranking', asked)).toMatchObject({
      status: 200,
      body: { items: [{ rank: 1, proposalId, shown: '35.00', spread: 10, needsAnother: false }] },
    });
    expect((await assignments(jordanian, 'GET /calls/{callId}/ranking', asked)).status).toBe(403);
  });
});
