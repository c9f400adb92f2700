import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { aCall } from '../builders/a-call.ts';
import { aDocument } from '../builders/a-document.ts';
import { type Chain, openChain } from './chain-stage.ts';
import { aCompleteDraft } from './complete-draft.ts';
import { moveOn, put } from './stage.ts';
import { whileUnderWay } from './while-under-way.ts';

let chain: Chain;
let call: CallState;
let now: string;
beforeAll(async () => {
  chain = await openChain();
  const closed = await chain.aCallClosed(5);
  now = closed.moment(-60_000);
  const { configuration } = closed.call;
  const documents = { ...configuration.documents, preliminary: [{ kind: 'workPlan', required: true } as const] };
  call = aCall({ id: newUlid(), closesAt: closed.call.closesAt }, { ...configuration, documents });
  await put(chain.stage, callKind, call);
});
afterAll(() => chain.stage.stop());

/** A draft that may be signed with its work plan, what signs it, and how the plan comes to another state meanwhile. */
const aDraftWithPlan = async () => {
  const month = call.configuration.implementationStartsAt.slice(0, 7);
  const { id, contentHash } = await aCompleteDraft(chain.stage, call.id, month);
  const plan = aDocument({ id: newUlid(), owner: { kind: 'proposal', id } });
  await put(chain.stage, documentKind, plan);
  const become = (told: Partial<DocumentState>) => moveOn(chain.stage, documentKind, aDocument({ ...plan, ...told }));
  return { id, plan, become, sign: () => chain.give('signatory', id, 'transmit', now, { contentHash }) };
};

describe('a form that is signed with a compulsory paper', () => {
  it('is not signed when the paper is taken away while the signature is being written', async () => {
    const { id, become, sign } = await aDraftWithPlan();
    const answers: unknown[] = [];
    await whileUnderWay(
      'TransactWriteItemsCommand',
      async () => answers.push(await sign()),
      () => become({ status: 'deleted' }),
    );
    const lacking = { because: 'documentsNotClean', facts: { kinds: ['workPlan'] } };
    expect(answers).toMatchObject([{ status: 422, body: lacking }]);
    expect(await chain.statusOf(id)).toBe('draft');
  });

  it('is signed with the next version when that takes the place of the paper meanwhile', async () => {
    const { id, plan, become, sign } = await aDraftWithPlan();
    const next = aDocument({ ...plan, id: newUlid(), replaces: plan.id, versionNumber: 2 });
    const answers: unknown[] = [];
    await whileUnderWay(
      'TransactWriteItemsCommand',
      async () => answers.push(await sign()),
      async () => {
        await put(chain.stage, documentKind, next);
        await become({ status: 'superseded', supersededBy: next.id });
      },
    );
    expect(answers).toMatchObject([{ status: 200 }]);
    expect(await chain.statusOf(id)).toBe('submitted');
  });

  it('is not signed without one, and is with one; of what was refused nothing is kept for good', async () => {
    const { id, become, sign } = await aDraftWithPlan();
    const kept = async () => {
      const listed = { Bucket: chain.stage.bucket, Prefix: `snapshots/${id}/` };
      return (await chain.stage.s3.send(new ListObjectsV2Command(listed))).Contents?.length ?? 0;
    };
    await become({ status: 'rejected' });
    expect(await sign()).toMatchObject({ status: 422, body: { because: 'documentsNotClean' } });
    expect(await kept()).toBe(0);
    await become({ status: 'clean' });
    expect((await sign()).status).toBe(200);
    expect(await kept()).toBe(1);
  });
});

describe('a list of papers that is a moment behind', () => {
  it('does not decide: what was taken away counts no more, and a next version in its place does', async () => {
    const { id, plan, become } = await aDraftWithPlan();
    const { parts } = await import('../../functions/parts.ts');
    const { countedPapers } = await import('../../functions/facts/counted-papers.ts');
    const before = await parts.repository.list({ index: 'family', key: `proposal#${id}#document` });
    const repository = { ...parts.repository, list: async () => before };
    const papers = () => countedPapers({ id, callId: call.id, stage: 'preliminary' }, { repository });
    const next = aDocument({ ...plan, id: newUlid(), replaces: plan.id, versionNumber: 2 });
    await put(chain.stage, documentKind, next);
    await become({ status: 'superseded', supersededBy: next.id });
    expect(await papers()).toEqual([{ aggregate: 'document', id: next.id, version: 1 }]);
    await moveOn(chain.stage, documentKind, aDocument({ ...next, status: 'deleted' }));
    await expect(papers()).rejects.toMatchObject({ facts: { because: 'documentsNotClean' } });
  });
});
