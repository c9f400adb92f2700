import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aDocument } from '../builders/a-document.ts';
import { aProposal, PROPOSAL } from '../builders/a-proposal.ts';
import { aPerson, PERSON } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
let refusing: Server;
beforeAll(async () => {
  stage = await openStage();
  // The emulator knows no policies: a bucket that refuses everything stands for one that the scanner has not released anything of.
  refusing = createServer((_, answer) => answer.writeHead(403).end()).listen(0, '127.0.0.1');
  await once(refusing, 'listening');
  const address = refusing.address();
  process.env['AWS_ENDPOINT_URL_S3'] = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  await put(stage, personKind, aPerson());
  await put(stage, callKind, aCall({ publishedAt: at('2022-09-01T00:00:00.000Z') }));
  await put(stage, proposalKind, aProposal('draft', { callId: CALL }));
});
afterAll(async () => {
  refusing.close();
  await stage.stop();
});

const heldBack = { status: 409, body: { because: 'documentHeldBack' } };

describe('a paper that the scanner keeps from everybody', () => {
  it('gets no address, neither to be kept nor to be shown, so that nobody lands on a page of S3', async () => {
    const id = newUlid();
    await put(stage, documentKind, aDocument({ id, owner: { kind: 'proposal', id: PROPOSAL } }));
    const { handler } = await import('../../functions/http/documents.ts');
    const asked = { as: PERSON, params: { documentId: id } };
    const route = 'GET /documents/{documentId}/download';
    expect(await ask(handler, route, asked)).toMatchObject(heldBack);
    expect(await ask(handler, route, { ...asked, query: { as: 'preview' } })).toMatchObject(heldBack);
  });

  it('gets none either as a guideline of a published call', async () => {
    const id = newUlid();
    await put(stage, documentKind, aDocument({ id, owner: { kind: 'call', id: CALL }, kind: 'guidelines' }));
    const { handler } = await import('../../functions/http/public.ts');
    const params = { callId: CALL, documentId: id };
    const asked = await ask(handler, 'GET /public/calls/{callId}/guidelines/{documentId}', { params });
    expect(asked).toMatchObject(heldBack);
  });
});
