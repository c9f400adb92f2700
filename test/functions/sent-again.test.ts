import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { institutionId, OWNER, personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { ask, moveOn, openStage, put, type Stage } from './stage.ts';

const ELSEWHERE = institutionId('01HWNER00000000000000000ZZ');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await put(stage, callKind, aCall());
});
afterAll(() => stage.stop());

const aReader = async (grant: PersonState['grants'][number]): Promise<PersonState> => {
  const person = aPerson({ id: personId(newUlid()), institutionId: OWNER, grants: [grant] });
  await put(stage, personKind, person);
  return person;
};

const aCase = async (status: 'draft' | 'withFocalPoint'): Promise<string> => {
  const id = newUlid();
  await put(stage, proposalKind, aProposal(status, { id, callId: CALL }));
  return id;
};

const give = async (proposalId: string, action: string, as: string, body: object, key: string) =>
  ask((await import('../../functions/http/proposals.ts')).handler, `POST /proposals/{proposalId}/${action}`, {
    ...{ as, key, body, params: { proposalId } },
  });

describe('a request that comes a second time', () => {
  it('hears the same, also who may not read any more what it has brought about', async () => {
    const focalPoint = await aReader({ role: 'focal-point', country: 'TR', area: 'trade' });
    const id = await aCase('withFocalPoint');
    const back = () => give(id, 'return', focalPoint.id, { reason: 'The aim is not clear.' }, 'once');
    const first = await back();
    expect(first).toMatchObject({ status: 200, body: { status: 'draft' } });
    expect(await back()).toEqual(first);
  });

  it('shows nothing of what has happened since to who may not read it: a draft to its focal point', async () => {
    const focalPoint = await aReader({ role: 'focal-point', country: 'TR', area: 'trade' });
    const id = await aCase('withFocalPoint');
    const back = () => give(id, 'return', focalPoint.id, { reason: 'The aim is not clear.' }, 'twice');
    await back();
    await moveOn(stage, proposalKind, aProposal('draft', { id, callId: CALL, title: 'Another idea altogether' }));
    expect((await back()).status).toBe(404);
    await moveOn(stage, proposalKind, aProposal('withFocalPoint', { id, callId: CALL }));
    expect(await back()).toMatchObject({ status: 200, body: { status: 'withFocalPoint' } });
  });

  it('shows nothing of what has happened since to who has gone to another institution', async () => {
    const editor = await aReader({ role: 'editor', institutionId: OWNER });
    const id = await aCase('draft');
    const partner = {
      ...{ institutionName: 'SOCSO', country: 'MY', role: 'provider', language: 'en' },
      ...{ contactName: 'Aminah', contactEmail: 'aminah@perkeso.example' },
    };
    await moveOn(stage, proposalKind, aProposal('draft', { id, callId: CALL, partners: [] }));
    const add = () => give(id, 'partners', editor.id, partner, 'added');
    expect((await add()).status).toBe(201);
    await moveOn(stage, personKind, {
      ...editor,
      institutionId: ELSEWHERE,
      grants: [{ role: 'editor', institutionId: ELSEWHERE }],
    });
    await moveOn(stage, proposalKind, aProposal('draft', { id, callId: CALL, title: 'Theirs alone' }));
    expect((await add()).status).toBe(404);
  });
});
