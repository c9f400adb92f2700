import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { createInvitations } from '#shared/adapters/invitations.ts';
import type { AssessmentStatus } from '#shared/domain/assessment/state.ts';
import { CHAIN_START } from '#shared/domain/kernel/hash-chain.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aDocument } from '../builders/a-document.ts';
import { aProposal, PARTNER } from '../builders/a-proposal.ts';
import { personId } from '../builders/an-actor.ts';
import { anAssessment, aScore } from '../builders/an-assessment.ts';
import { aPerson } from '../builders/directory.ts';
import { type Answer, ask, openStage, put, type Stage } from '../functions/stage.ts';
import { handlers } from './handlers.ts';
import { FOREIGN, idOf, type PersonRole, signUp } from './people.ts';

let stage: Stage;
const proposalId = newUlid();
const otherId = newUlid();
const ASSESSOR = idOf('assessor');
const COLLEAGUE = idOf('assessor', FOREIGN);
/** Assesses elsewhere, and edits at the very institution whose proposal this is. */
const APPLICANT_AND_ASSESSOR = newUlid();

const result = {
  total: { numerator: 4711, denominator: 100 },
  maximum: 50,
  sections: [{ section: 'relevance', points: { numerator: 4711, denominator: 100 } }],
  assessments: 2,
  spread: 13,
  meetsLines: true,
};

/** What no applicant may find in any reply: who judged, what they gave, and what the panel said among itself. */
const SECRETS = [
  ASSESSOR,
  COLLEAGUE,
  'Amina Yusuf',
  '4711',
  '47.11',
  '"points"',
  '"score"',
  '"marks"',
  'Minutes 7',
  'opinion',
];

/** A proposal that the panel has listed, with the whole history that speaks of assessors and scores. */
const putListed = async (): Promise<void> => {
  const state = aProposal('shortListed', {
    id: proposalId,
    callId: CALL,
    results: { preliminary: result },
    eligibility: { outcome: 'passed', failed: [], by: idOf('coordinator'), at: at('2022-10-02T09:00:00.000Z') },
    decision: { minutes: 'Minutes 7', reason: 'an opinion', at: at('2022-10-20T09:00:00.000Z') },
  });
  const events = [
    { type: 'CheckStarted', stage: 'preliminary' },
    { type: 'EligibilityFailureProposed', by: idOf('coordinator'), reason: 'an opinion' },
    { type: 'AssessmentCompleted', stage: 'preliminary', result, assessors: [ASSESSOR, COLLEAGUE] },
    { type: 'ShortListed', by: idOf('panel'), minutes: 'Minutes 7', reason: 'an opinion' },
  ];
  const outcome = await stage.repository.commit({
    at: at('2022-10-20T09:00:00.000Z'),
    actor: {
      kind: 'person',
      personId: personId(idOf('panel')),
      institutionId: undefined,
      country: undefined,
      grants: [],
    },
    changes: [
      {
        aggregate: proposalKind.name,
        id: state.id,
        expectedVersion: 0,
        previousHash: CHAIN_START,
        state: proposalKind.parse(state),
        events,
        indexes: proposalKind.indexes(state),
        summary: proposalKind.summary(state),
      },
    ],
  });
  expect(outcome.kind).toBe('saved');
};

const putAssessment = async (assessorId: string, status: AssessmentStatus, proposal = proposalId): Promise<string> => {
  const id = newUlid();
  const scored = status === 'submitted' ? { score: aScore(14) } : {};
  await put(
    stage,
    assessmentKind,
    anAssessment(status, { id, callId: CALL, proposalId: proposal, assessorId, ...scored }),
  );
  return id;
};

beforeAll(async () => {
  stage = await openStage();
  await signUp(stage);
  await put(stage, callKind, aCall({ status: 'preliminaryReview' }));
  await putListed();
  await put(stage, proposalKind, aProposal('inAssessment', { id: otherId, callId: CALL }));
  await put(stage, documentKind, aDocument({ id: newUlid(), owner: { kind: 'proposal', id: proposalId } }));
  const { grants } = aPerson();
  const both = { id: personId(APPLICANT_AND_ASSESSOR), email: 'both@cpf.example' };
  await put(stage, personKind, aPerson({ ...both, grants: [...grants, { role: 'assessor' }] }));
  await putAssessment(ASSESSOR, 'submitted');
  await putAssessment(COLLEAGUE, 'submitted');
});
afterAll(() => stage.stop());

const getAs = async (
  id: string,
  resource: keyof typeof handlers,
  path: `/${string}`,
  asked: { params?: Record<string, string>; query?: Record<string, string> } = {},
): Promise<Answer> => ask((await handlers[resource]()).handler, `GET ${path}`, { as: id, ...asked });

/** Everything that can be read about a proposal from the applicant's side. */
const repliesTo = async (id: string): Promise<readonly Answer[]> => {
  const params = { proposalId };
  return Promise.all([
    getAs(id, 'proposals', '/proposals/{proposalId}', { params }),
    getAs(id, 'proposals', '/proposals/{proposalId}/history', { params }),
    getAs(id, 'proposals', '/proposals'),
    getAs(id, 'documents', '/documents', { query: { ownerKind: 'proposal', ownerId: proposalId } }),
    getAs(id, 'calls', '/calls/{callId}', { params: { callId: CALL } }),
  ]);
};

const OUTSIDE: readonly PersonRole[] = ['editor', 'responsible-authority', 'focal-point'];

describe('what applicants see of a proposal that has been judged', () => {
  it.each([
    ...OUTSIDE.map((role) => [role, idOf(role)] as const),
    ['editor and assessor', APPLICANT_AND_ASSESSOR] as const,
  ])('holds no assessor, no score and no word of the panel for the %s', async (_who, id) => {
    for (const { status, body } of await repliesTo(id)) {
      expect(status).toBe(200);
      for (const secret of SECRETS) expect(JSON.stringify(body)).not.toContain(secret);
    }
  });

  it('holds no reason of the panel in the history, though the office reads it there', async () => {
    const history = { params: { proposalId } };
    const owner = await getAs(idOf('editor'), 'proposals', '/proposals/{proposalId}/history', history);
    expect(owner.body['items']).toMatchObject([{ type: 'CheckStarted' }, { type: 'ShortListed' }]);
    const office = await getAs(idOf('coordinator'), 'proposals', '/proposals/{proposalId}/history', history);
    expect(JSON.stringify(office.body)).toContain('an opinion');
  });

  it('names whoever in the office decided to the office alone', async () => {
    const history = { params: { proposalId } };
    const decidedBy = async (role: PersonRole) => {
      const { body } = await getAs(idOf(role), 'proposals', '/proposals/{proposalId}/history', history);
      const items = z.parse(z.array(z.object({ type: z.string(), byName: z.optional(z.string()) })), body['items']);
      return items.find(({ type }) => type === 'ShortListed')?.byName;
    };
    expect(await decidedBy('coordinator')).toBe(aPerson().name);
    for (const role of OUTSIDE) expect(await decidedBy(role)).toBeUndefined();
  });

  it('gives the partner who holds a link the summary alone', async () => {
    const expiresAt = at('2022-10-15T09:00:00.000Z');
    const token = createInvitations('s'.repeat(40)).write({ proposalId, partnerId: PARTNER, number: 1, expiresAt });
    const { handler } = await handlers.proposals();
    const shown = await ask(handler, 'GET /partner-invitations/{token}', { params: { token } });
    expect(shown).toMatchObject({ status: 200, body: { title: 'Faster customs' } });
    for (const secret of SECRETS) expect(JSON.stringify(shown.body)).not.toContain(secret);
  });

  it('gives the public nothing of it', async () => {
    const { handler } = await handlers.public();
    const shown = await ask(handler, 'GET /public/calls/{callId}', { params: { callId: CALL } });
    expect(shown.status).toBe(200);
    for (const secret of SECRETS) expect(JSON.stringify(shown.body)).not.toContain(secret);
  });
});

describe('an assessment', () => {
  const read = (as: string, assignmentId: string) =>
    getAs(as, 'assignments', '/assignments/{assignmentId}', { params: { assignmentId } });

  it.each(['offered', 'accepted', 'submitted'] as const)(
    'is not there for another assessor of the proposal whose own is %s',
    async (own) => {
      const theirs = await putAssessment(ASSESSOR, 'submitted', otherId);
      const mine = await putAssessment(COLLEAGUE, own, otherId);
      expect((await read(COLLEAGUE, theirs)).status).toBe(404);
      const shown = await read(COLLEAGUE, mine);
      expect(shown.status).toBe(200);
      expect(JSON.stringify(shown.body)).not.toContain(ASSESSOR);
      expect(JSON.stringify((await getAs(COLLEAGUE, 'assignments', '/assignments')).body)).not.toContain(theirs);
    },
  );

  it('is as good as none for applicants: whether its id is one or not, they hear the same', async () => {
    const there = await putAssessment(ASSESSOR, 'submitted', otherId);
    for (const id of [there, newUlid()]) {
      expect((await read(idOf('editor'), id)).status).toBe(403);
      expect((await read(APPLICANT_AND_ASSESSOR, id)).status).toBe(404);
    }
  });

  it('lets no assessor rank, nor read the proposal beside what was given to them', async () => {
    const ranking = await getAs(ASSESSOR, 'assignments', '/calls/{callId}/ranking', {
      params: { callId: CALL },
      query: { stage: 'preliminary' },
    });
    expect(ranking.status).toBe(403);
    const proposal = await getAs(ASSESSOR, 'proposals', '/proposals/{proposalId}', { params: { proposalId } });
    expect(proposal.status).toBe(404);
  });
});
