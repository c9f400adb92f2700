import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { aCall } from '../builders/a-call.ts';
import { OWNER } from '../builders/an-actor.ts';
import { anInstitution, aPerson, PERSON } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
let handler: (event: never, context: never) => Promise<unknown>;
beforeAll(async () => {
  stage = await openStage();
  await put(stage, institutionKind, anInstitution());
  const grants = [
    { role: 'editor' as const, institutionId: OWNER },
    { role: 'responsible-authority' as const, institutionId: OWNER },
  ];
  await put(stage, personKind, aPerson({ grants }));
  ({ handler } = await import('../../functions/http/proposals.ts'));
});
afterAll(() => stage.stop());

/** A call that takes so many proposals of one institution, or any number; begins and withdraws them. */
const aCallWith = async (proposalsPerInstitutionMax: number | undefined) => {
  const call = aCall({ id: newUlid() }, { limits: { proposalsPerInstitutionMax } });
  await put(stage, callKind, call);
  const body = { callId: call.id, area: 'trade', themeId: 'tradeFacilitation', title: 'Ports' };
  const begin = () => ask(handler, 'POST /proposals', { as: PERSON, body });
  const beginAtOnce = (count: number) => Promise.all(Array.from({ length: count }, begin));
  const withdraw = (proposalId: string) =>
    ask(handler, 'POST /proposals/{proposalId}/withdraw', {
      ...{ as: PERSON, params: { proposalId }, body: { reason: 'Two were one too many.' } },
    });
  return { begin, beginAtOnce, withdraw };
};

const REFUSED = { status: 422, body: { because: 'tooManyProposals', facts: { maximum: 2 } } };

describe('a call that takes two proposals of an institution', () => {
  it('takes two of five that are begun at the same moment', async () => {
    const { beginAtOnce } = await aCallWith(2);
    const answers = await beginAtOnce(5);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
    const others = answers.filter(({ status }) => status !== 201);
    expect(others).toMatchObject([REFUSED, REFUSED, REFUSED]);
  });

  it('takes another in place of one that was withdrawn, and no more', async () => {
    const { begin, beginAtOnce, withdraw } = await aCallWith(2);
    const [first] = await beginAtOnce(2);
    expect(await begin()).toMatchObject(REFUSED);
    expect((await withdraw(String(first?.body['id']))).body['status']).toBe('withdrawn');
    const again = await beginAtOnce(3);
    expect(again.map(({ status }) => status).toSorted()).toEqual([201, 422, 422]);
  });
});

describe('a call without such a limit', () => {
  it('takes what is begun', async () => {
    const { beginAtOnce } = await aCallWith(undefined);
    expect((await beginAtOnce(3)).map(({ status }) => status)).toEqual([201, 201, 201]);
  });
});
