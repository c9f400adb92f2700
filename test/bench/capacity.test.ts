import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { preliminaryRubric } from '#shared/domain/call/preset-rubrics.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { type CapacityMeter, meterCapacity } from '#shared/store/capacity-meter.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { aProposal, preliminaryForm } from '../builders/a-proposal.ts';
import { OWNER, personId } from '../builders/an-actor.ts';
import { anAssessment } from '../builders/an-assessment.ts';
import { anInstitution, aPerson } from '../builders/directory.ts';
import { type Answer, ask, openStage, put, type Stage } from '../functions/stage.ts';
import { capacityBudgets } from './budgets.ts';
import { type Counted, exceeded, report } from './report.ts';

const REVIEWED = newUlid();
const draftId = newUlid();
const reviewedId = newUlid();
const assignmentId = newUlid();
const people = {
  editor: newUlid(),
  signatory: newUlid(),
  focalPoint: newUlid(),
  coordinator: newUlid(),
  assessor: newUlid(),
};

let stage: Stage;
let meter: CapacityMeter;
const counted: Counted[] = [];

const signUp = (id: string, institutionId: PersonState['institutionId'], grants: PersonState['grants']) =>
  put(
    stage,
    personKind,
    aPerson({ id: personId(id), institutionId, email: `${id}@cpf.example`.toLowerCase(), grants }),
  );

/** A section about as long as people write them: 1,800 characters that deflate as prose does. */
const prose = Array.from({ length: 260 }, (_, index) => `word${(index * 7919) % 997}`)
  .join(' ')
  .slice(0, 1800);
const general = { title: 'Faster customs', themeId: 'tradeFacilitation', contactName: 'Onur' };
const form = {
  ...preliminaryForm,
  general: { ...general, contactEmail: 'onur@iskur.example', responsibleAuthorityName: 'Esar' },
  ...Object.fromEntries(['problem', 'aim', 'targetGroups'].map((name) => [name, { text: prose }])),
};

const marks = preliminaryRubric.sections.flatMap(({ criteria }) =>
  criteria.map(({ id }) => ({ criterion: id, mark: 3, reason: 'As shown in the annex.' })),
);
const comments = preliminaryRubric.sections.map(({ id }) => ({ section: id, text: prose.slice(0, 300) }));

beforeAll(async () => {
  stage = await openStage();
  meter = meterCapacity((await import('../../functions/parts.ts')).dynamoDbClient());
  await put(stage, institutionKind, anInstitution());
  const noDocuments = { documents: { preliminary: [], final: [], contract: [] } };
  await put(stage, callKind, aCall({}, noDocuments));
  await put(stage, callKind, aCall({ id: REVIEWED, status: 'preliminaryReview' }));
  await signUp(people.editor, OWNER, [{ role: 'editor', institutionId: OWNER }]);
  await signUp(people.signatory, OWNER, [{ role: 'responsible-authority', institutionId: OWNER }]);
  await signUp(people.focalPoint, undefined, [{ role: 'focal-point', country: 'TR', area: 'trade' }]);
  await signUp(people.coordinator, undefined, [{ role: 'coordinator' }]);
  await signUp(people.assessor, undefined, [{ role: 'assessor' }]);
  const ours = { callId: CALL, themeId: general.themeId };
  await put(stage, proposalKind, aProposal('draft', { ...ours, id: draftId }));
  await put(stage, proposalKind, aProposal('inAssessment', { id: reviewedId, callId: REVIEWED }));
  for (let index = 0; index < 60; index += 1)
    await put(stage, proposalKind, aProposal('submitted', { id: newUlid(), callId: REVIEWED }));
  await put(
    stage,
    assessmentKind,
    anAssessment('accepted', {
      ...{ id: assignmentId, callId: REVIEWED, proposalId: reviewedId, assessorId: people.assessor },
      ...{ marks, comments },
    }),
  );
  const saved = await proposals('editor', 'PATCH /proposals/{proposalId}', { body: { sections: form } });
  expect(saved.status).toBe(200);
});
afterAll(async () => {
  report('What DynamoDB is asked for, in requests and in its units', counted);
  await stage.stop();
});

type Asked = {
  readonly body?: unknown;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
};

const proposals = async (who: keyof typeof people, route: `${string} /${string}`, asked: Asked = {}): Promise<Answer> =>
  ask((await import('../../functions/http/proposals.ts')).handler, route, {
    as: people[who],
    params: { proposalId: draftId },
    ...asked,
  });

const assignment = async (
  route: `${string} /${string}`,
  asked: Asked & { readonly version?: number } = {},
): Promise<Answer> =>
  ask((await import('../../functions/http/assignments.ts')).handler, route, {
    as: people.assessor,
    params: { assignmentId },
    ...asked,
  });

/** Counts what one request of a person comes to, from the gate to the reply. */
const count = async (what: string, request: () => Promise<Answer>): Promise<void> => {
  meter.take();
  const { status, body } = await request();
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  const taken = meter.take();
  const budget = capacityBudgets[what];
  const lines = [
    { what: `${what}: requests`, count: taken.requests, budget: budget?.requests },
    { what: `${what}: read units`, count: taken.readUnits, budget: budget?.readUnits },
    { what: `${what}: write units`, count: taken.writeUnits, budget: budget?.writeUnits },
  ];
  counted.push(...lines);
  expect(exceeded(lines)).toEqual([]);
};

const hash = async (): Promise<string> =>
  z.parse(z.string(), (await proposals('signatory', 'GET /proposals/{proposalId}')).body['contentHash']);

describe('what a request costs in DynamoDB', { concurrent: false }, () => {
  it('autosave of one section', () =>
    count('autosave', () =>
      proposals('editor', 'PATCH /proposals/{proposalId}', {
        body: { sections: { aim: { text: prose.slice(10) } }, versions: { aim: 1 } },
      }),
    ));

  it('a form opened', () => count('open form', () => proposals('editor', 'GET /proposals/{proposalId}')));

  it('sign-off and sending to the focal point', async () => {
    const contentHash = await hash();
    await count('sign off', () =>
      proposals('signatory', 'POST /proposals/{proposalId}/send-to-focal-point', { body: { contentHash } }),
    );
  });

  it('submission by the focal point', () =>
    count('submit', () => proposals('focalPoint', 'POST /proposals/{proposalId}/transmit', { body: {} })));

  it('list of 50 of a call’s proposals', () =>
    count('list of 50', () =>
      proposals('coordinator', 'GET /proposals', { query: { view: 'call', callId: REVIEWED, limit: '50' } }),
    ));

  it('a review form opened', () => count('open review form', () => assignment('GET /assignments/{assignmentId}')));

  it('an assessment saved while it is written', () =>
    count('save score', () =>
      assignment('PUT /assignments/{assignmentId}/assessment', { body: { marks, comments }, version: 1 }),
    ));

  it('an assessment handed in', () =>
    count('submit score', () => assignment('POST /assignments/{assignmentId}/submit', { body: {} })));
});
