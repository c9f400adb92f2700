import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { ProposalState, ProposalStatus } from '#shared/domain/proposal/state.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aDocument } from '../builders/a-document.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

const FOCAL_POINT = personId(newUlid());

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const grants = [{ role: 'focal-point', country: 'TR', area: 'trade' } as const];
  await put(stage, personKind, aPerson({ id: FOCAL_POINT, institutionId: undefined, grants }));
});
afterAll(() => stage.stop());

/** What the focal point is answered that asks for a paper of a proposal, and for the list of its papers. */
const answersFor = async (status: ProposalStatus, told: Partial<ProposalState>): Promise<readonly number[]> => {
  const proposal = aProposal(status, { id: newUlid(), ...told });
  const paper = aDocument({ id: newUlid(), owner: { kind: 'proposal', id: proposal.id } });
  await put(stage, proposalKind, proposal);
  await put(stage, documentKind, paper);
  const { handler } = await import('../../functions/http/documents.ts');
  const one = await ask(handler, 'GET /documents/{documentId}', { as: FOCAL_POINT, params: { documentId: paper.id } });
  const query = { ownerKind: 'proposal', ownerId: proposal.id };
  return [one.status, (await ask(handler, 'GET /documents', { as: FOCAL_POINT, query })).status];
};

describe('the papers of a proposal', () => {
  it('are shown to its focal point once it was signed and sent', async () => {
    expect(await answersFor('withFocalPoint', {})).toEqual([200, 200]);
    expect(await answersFor('lapsed', {})).toEqual([200, 200]);
  });

  it('are hidden from it as long as the proposal is: a draft, also one that has lapsed or was withdrawn as such', async () => {
    expect(await answersFor('draft', { frozen: {} })).toEqual([404, 404]);
    expect(await answersFor('lapsed', { frozen: {} })).toEqual([404, 404]);
    expect(await answersFor('withdrawn', { frozen: {} })).toEqual([404, 404]);
  });
});
