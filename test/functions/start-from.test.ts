import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { institutionId } from '../builders/an-actor.ts';
import { anInstitution, aPerson, PERSON } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
let handler: (event: never, context: never) => Promise<unknown>;
const earlier = aProposal('lapsed', { id: newUlid() });

beforeAll(async () => {
  stage = await openStage();
  await put(stage, callKind, aCall());
  await put(stage, institutionKind, anInstitution());
  await put(stage, personKind, aPerson());
  await put(stage, proposalKind, earlier);
  ({ handler } = await import('../../functions/http/proposals.ts'));
  const { parts } = await import('../../functions/parts.ts');
  for (const [section, value] of [
    ['preliminary.summary', { text: 'As it was.' }],
    ['preliminary.general', { title: 'Old', themeId: 'old', contactName: 'Onur' }],
  ] as const)
    await parts.drafts.save({
      ...{ aggregate: 'proposal', id: earlier.id, section, value, expectedVersion: 0 },
      ...{ at: at('2021-09-15T09:00:00.000Z'), by: PERSON },
    });
});
afterAll(() => stage.stop());

const start = (from: string) =>
  ask(handler, 'POST /proposals', {
    as: PERSON,
    body: { callId: CALL, area: 'trade', themeId: 'tradeFacilitation', title: 'Once more', from },
  });

describe('a proposal that starts from an earlier one', () => {
  it('has its form under the new title and theme, and its partners as not yet invited', async () => {
    const made = await start(earlier.id);
    expect(made).toMatchObject({ status: 201, body: { status: 'draft', title: 'Once more' } });
    const { body } = await ask(handler, 'GET /proposals/{proposalId}', {
      as: PERSON,
      params: { proposalId: String(made.body['id']) },
    });
    expect(body).toMatchObject({
      sections: {
        summary: { value: { text: 'As it was.' } },
        general: { value: { title: 'Once more', themeId: 'tradeFacilitation', contactName: 'Onur' } },
      },
      partners: earlier.partners.map(({ institutionName }) => ({
        institutionName,
        status: 'proposed',
        invitationNumber: 0,
      })),
    });
  });

  it('cannot start from another institution’s', async () => {
    const foreign = aProposal('rejected', {
      id: newUlid(),
      ownerInstitutionId: institutionId('01HWNER00000000000000000ZZ'),
    });
    await put(stage, proposalKind, foreign);
    expect(await start(foreign.id)).toMatchObject({ status: 404 });
  });
});
