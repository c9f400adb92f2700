import { createHash } from 'node:crypto';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { aDocument } from '../builders/a-document.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { deliver, deliverBody, moveOn, openStage, put, type Stage } from './stage.ts';
import { whileUnderWay } from './while-under-way.ts';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const sha256 = createHash('sha256').update(PDF).digest('hex');

let stage: Stage;
let owner: DocumentState['owner'];
/** A version that counts, and the next one, whose bytes are being looked at. */
let earlier: DocumentState;
let next: DocumentState;
beforeAll(async () => {
  stage = await openStage();
  await put(stage, callKind, aCall());
});
afterAll(() => stage.stop());

beforeEach(async () => {
  owner = { kind: 'proposal', id: newUlid() };
  await put(stage, proposalKind, aProposal('draft', { id: owner.id, callId: CALL }));
  earlier = aDocument({ id: newUlid(), owner });
  const file = { ...earlier.file, sizeBytes: PDF.length, sha256 };
  next = aDocument({ id: newUlid(), owner, file, status: 'scanning', replaces: earlier.id, versionNumber: 2 });
  await put(stage, documentKind, earlier);
  await put(stage, documentKind, next);
});

const sendOff = () => moveOn(stage, proposalKind, aProposal('submitted', { id: owner.id, callId: CALL }));

/** Has the next version looked at; answers how many messages failed. */
const scan = async (): Promise<number> => {
  const key = `quarantine/${next.id}`;
  await stage.s3.send(new PutObjectCommand({ Bucket: stage.bucket, Key: key, Body: PDF }));
  const { handler } = await import('../../functions/reactions/scan-document.ts');
  return deliverBody(handler, { detail: { bucket: { name: stage.bucket }, object: { key, size: PDF.length } } });
};

const stateOf = async ({ id }: DocumentState) => (await stage.repository.load(documentKind, id))?.state;

const keysUnder = async (prefix: string) =>
  (await stage.s3.send(new ListObjectsV2Command({ Bucket: stage.bucket, Prefix: prefix }))).Contents ?? [];

describe('a verdict that meets a signature', () => {
  it('comes late when the case is sent off while it is being written, and the earlier version goes on counting', async () => {
    await whileUnderWay('TransactWriteItemsCommand', async () => expect(await scan()).toBe(0), sendOff);
    expect(await stateOf(next)).toMatchObject({ status: 'rejected', rejectedBecause: 'arrivedLate' });
    expect(await stateOf(earlier)).toMatchObject({ status: 'clean' });
  });

  it('leaves none of the bytes among the clean ones that came late', async () => {
    await whileUnderWay('TransactWriteItemsCommand', scan, sendOff);
    const { handler } = await import('../../functions/reactions/clear-document.ts');
    for (const event of await stage.repository.history('document', next.id))
      expect(await deliver(handler, event)).toBe(0);
    expect(await keysUnder(`clean/${next.id}`)).toEqual([]);
    expect(await keysUnder(`quarantine/${next.id}`)).toEqual([]);
  });

  it('is written anew when the version before it is taken away meanwhile', async () => {
    await whileUnderWay(
      'TransactWriteItemsCommand',
      async () => expect(await scan()).toBe(0),
      () => moveOn(stage, documentKind, aDocument({ ...earlier, status: 'deleted' })),
    );
    expect(await stateOf(next)).toMatchObject({ status: 'clean' });
    expect(await stateOf(earlier)).toMatchObject({ status: 'deleted' });
  });
});

describe('a next version that is found clean', () => {
  it('takes the place of the earlier in the same write, so that both never count', async () => {
    let writes = 0;
    const { dynamoDbClient } = await import('../../functions/parts.ts');
    const stack = dynamoDbClient().middlewareStack;
    stack.add(
      (go, { commandName }) =>
        (args) => {
          if (commandName === 'TransactWriteItemsCommand') writes += 1;
          return go(args);
        },
      { step: 'initialize', name: 'counted' },
    );
    expect(await scan()).toBe(0);
    stack.remove('counted');
    expect(await stateOf(earlier)).toMatchObject({ status: 'superseded', supersededBy: next.id });
    expect(await stateOf(next)).toMatchObject({ status: 'clean' });
    expect(writes).toBe(1);
  });
});
