import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import type { ProposalState, ProposalStatus } from '#shared/domain/proposal/state.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { at } from '../builders/a-context.ts';
import { aDocument } from '../builders/a-document.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { institutionId, personId } from '../builders/an-actor.ts';
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

/** What the focal point, or whoever is named, is answered that asks for a paper of a proposal, and for the list of its papers: how many there are. */
const answersFor = async (
  status: ProposalStatus,
  told: Partial<ProposalState>,
  paperTold: Partial<DocumentState> = {},
  as: string = FOCAL_POINT,
): Promise<readonly number[]> => {
  const proposal = aProposal(status, { id: newUlid(), ...told });
  const paper = aDocument({ id: newUlid(), owner: { kind: 'proposal', id: proposal.id }, ...paperTold });
  await put(stage, proposalKind, proposal);
  await put(stage, documentKind, paper);
  const { handler } = await import('../../functions/http/documents.ts');
  const one = await ask(handler, 'GET /documents/{documentId}', { as, params: { documentId: paper.id } });
  const query = { ownerKind: 'proposal', ownerId: proposal.id };
  const all = await ask(handler, 'GET /documents', { as, query });
  return [one.status, all.status, ...(Array.isArray(all.body['items']) ? [all.body['items'].length] : [])];
};

describe('the papers of a proposal', () => {
  it('are shown to its focal point once it was signed and sent', async () => {
    expect(await answersFor('withFocalPoint', {})).toEqual([200, 200, 1]);
    expect(await answersFor('lapsed', {})).toEqual([200, 200, 1]);
  });

  it('are hidden from it as long as the proposal is: a draft, also one that has lapsed or was withdrawn as such', async () => {
    expect(await answersFor('draft', { frozen: {} })).toEqual([404, 404]);
    expect(await answersFor('lapsed', { frozen: {} })).toEqual([404, 404]);
    expect(await answersFor('withdrawn', { frozen: {} })).toEqual([404, 404]);
  });

  it('of a final form are hidden from it until that is sent, but for those that were sent before', async () => {
    const { frozen } = aProposal('shortListed');
    const sentOn = at('2022-09-10T09:00:00.000Z');
    const unsent = { frozen, submittedAt: sentOn };
    expect(await answersFor('finalDraft', unsent, { createdAt: sentOn })).toEqual([200, 200, 1]);
    const since = { createdAt: at('2022-09-10T09:00:00.001Z') };
    expect(await answersFor('finalDraft', unsent, since)).toEqual([404, 200, 0]);
    expect(await answersFor('lapsed', { ...unsent, stage: 'final' }, since)).toEqual([404, 200, 0]);
    expect(await answersFor('finalWithFocalPoint', { submittedAt: sentOn }, since)).toEqual([200, 200, 1]);
  });

  it('with personal or bank data are neither shown nor listed to who judges it or passes it on', async () => {
    const reader = async (grant: PersonState['grants'][number]) => {
      const id = personId(newUlid());
      await put(stage, personKind, aPerson({ id, institutionId: undefined, grants: [grant] }));
      return id;
    };
    for (const kind of ['passport', 'bankProof'] as const) {
      expect(await answersFor('submitted', {}, { kind }), kind).toEqual([404, 200, 0]);
      for (const role of ['head', 'panel'] as const)
        expect(await answersFor('submitted', {}, { kind }, await reader({ role })), role).toEqual([404, 200, 0]);
      expect(await answersFor('submitted', {}, { kind }, await reader({ role: 'coordinator' }))).toEqual([200, 200, 1]);
    }
  });

  it('are shown to the Bank once the proposal is on the final list, and not before', async () => {
    const clerk = personId(newUlid());
    const grants = [{ role: 'bank-maker' } as const, { role: 'bank-checker' } as const];
    await put(stage, personKind, aPerson({ id: clerk, institutionId: undefined, grants }));
    expect(await answersFor('draft', {}, {}, clerk)).toEqual([404, 404]);
    expect(await answersFor('withFinalPanel', {}, {}, clerk)).toEqual([404, 404]);
    expect(await answersFor('finalListed', {}, {}, clerk)).toEqual([200, 200, 1]);
  });

  it('that are still to come are not the office’s to send, though it reads them', async () => {
    const coordinator = personId(newUlid());
    const grants = [{ role: 'coordinator' } as const];
    await put(stage, personKind, aPerson({ id: coordinator, institutionId: undefined, grants }));
    const proposal = aProposal('draft', { id: newUlid() });
    const paper = aDocument({ id: newUlid(), owner: { kind: 'proposal', id: proposal.id }, status: 'awaiting' });
    await put(stage, proposalKind, proposal);
    await put(stage, documentKind, paper);
    const { handler } = await import('../../functions/http/documents.ts');
    const asked = { as: coordinator, params: { documentId: paper.id } };
    const refused = { status: 422, body: { because: 'caseTakesNoDocuments' } };
    expect((await ask(handler, 'GET /documents/{documentId}', asked)).status).toBe(200);
    expect(await ask(handler, 'GET /documents/{documentId}/pieces', asked)).toMatchObject(refused);
    expect(await ask(handler, 'POST /documents/{documentId}/upload-form', asked)).toMatchObject(refused);
  });

  it('that are still to come are not its to send: it sees them, and no piece of them', async () => {
    const proposal = aProposal('withFocalPoint', { id: newUlid() });
    const paper = aDocument({ id: newUlid(), owner: { kind: 'proposal', id: proposal.id }, status: 'awaiting' });
    await put(stage, proposalKind, proposal);
    await put(stage, documentKind, paper);
    // Somebody who writes for another institution may send papers, but not here.
    const elsewhere = institutionId('01HWNER00000000000000000ZZ');
    const both = personId(newUlid());
    const seat = { role: 'focal-point', country: 'TR', area: 'trade' } as const;
    const grants = [seat, { role: 'editor', institutionId: elsewhere } as const];
    await put(stage, personKind, aPerson({ id: both, institutionId: elsewhere, grants }));
    const { handler } = await import('../../functions/http/documents.ts');
    const body = { number: 1, sha256: paper.file.sha256 };
    for (const as of [FOCAL_POINT, both]) {
      const asked = { as, params: { documentId: paper.id } };
      expect((await ask(handler, 'GET /documents/{documentId}', asked)).status).toBe(200);
      expect((await ask(handler, 'GET /documents/{documentId}/pieces', asked)).status).toBe(403);
      expect((await ask(handler, 'POST /documents/{documentId}/pieces', { ...asked, body })).status).toBe(403);
      expect((await ask(handler, 'POST /documents/{documentId}/upload-form', asked)).status).toBe(403);
    }
  });
});
