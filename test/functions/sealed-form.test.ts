import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { implementationDays } from '#shared/domain/call/rules/implementation-days.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { type Chain, openChain } from './chain-stage.ts';
import { aCompleteDraft } from './complete-draft.ts';
import { ask, moveOn } from './stage.ts';
import { whileUnderWay } from './while-under-way.ts';

let chain: Chain;
let call: CallState;
let now: string;
let month: string;
beforeAll(async () => {
  chain = await openChain();
  const closed = await chain.aCallClosed(5);
  call = closed.call;
  now = closed.moment(-60_000);
  month = implementationDays(call.configuration).from.slice(0, 7);
});
afterAll(() => chain.stage.stop());

const aDraft = (isOic: boolean) => aCompleteDraft(chain.stage, call.id, month, isOic ? {} : { ownerKind: 'public' });

const save = (id: string, section: string, version: number, value: object) =>
  chain.give('editor', id, '', now, { sections: { [section]: value }, versions: { [section]: version } });

const later = { text: 'What was still being typed.' };

const formOf = async (id: string) => {
  const { handler } = await import('../../functions/http/proposals.ts');
  const asked = { as: chain.idOf('editor'), params: { proposalId: id }, now };
  return (await ask(handler, 'GET /proposals/{proposalId}', asked)).body;
};

const frozenOf = async (id: string) =>
  (await chain.stage.repository.load(proposalKind, id))?.state.frozen.preliminary?.contentHash;

describe.each([
  ['an institution of the OIC, which signs and transmits at once', true, 'transmit'],
  ['a ministry, which signs for its focal point', false, 'send-to-focal-point'],
] as const)('the form of %s', (_who, isOic, action) => {
  it('stays as it was signed when a save that began before comes after', async () => {
    const { id, contentHash } = await aDraft(isOic);
    const answers: unknown[] = [];
    await whileUnderWay(
      'PutItemCommand',
      async () => answers.push(await save(id, 'summary', 1, later)),
      async () => answers.push(await chain.give('signatory', id, action, now, { contentHash })),
    );
    expect(answers).toMatchObject([{ status: 200 }, { status: 409, body: { because: 'wrongState' } }]);
    expect((await formOf(id))['contentHash']).toBe(contentHash);
    expect(await frozenOf(id)).toBe(contentHash);
  });

  it('is not signed when a save comes first that began while it was being signed', async () => {
    const { id, contentHash } = await aDraft(isOic);
    const answers: unknown[] = [];
    await whileUnderWay(
      'TransactWriteItemsCommand',
      async () => answers.push(await chain.give('signatory', id, action, now, { contentHash })),
      async () => answers.push(await save(id, 'summary', 1, later)),
    );
    expect(answers).toMatchObject([{ status: 200 }, { status: 422, body: { because: 'formHasChanged' } }]);
    expect(await frozenOf(id)).toBeUndefined();
    expect(await chain.statusOf(id)).toBe('draft');
  });
});

describe('a form handed back', () => {
  it('is written in again from where it stood', async () => {
    const { id, contentHash } = await aDraft(false);
    await chain.give('signatory', id, 'send-to-focal-point', now, { contentHash });
    await chain.give('signatory', id, 'recall', now);
    expect(await save(id, 'summary', 1, later)).toMatchObject({
      status: 200,
      body: { sections: { summary: { version: 2 } } },
    });
  });

  it('takes what was on its way while it was signed and handed back', async () => {
    const { id, contentHash } = await aDraft(false);
    const answers: unknown[] = [];
    await whileUnderWay(
      'PutItemCommand',
      async () => answers.push(await save(id, 'summary', 1, later)),
      async () => {
        await chain.give('signatory', id, 'send-to-focal-point', now, { contentHash });
        await chain.give('signatory', id, 'recall', now);
      },
    );
    expect(answers).toMatchObject([{ status: 200, body: { sections: { summary: { version: 2 } } } }]);
  });

  it('takes nothing more once the proposal writes the form of its next stage', async () => {
    const { id, contentHash } = await aDraft(false);
    const answers: unknown[] = [];
    await whileUnderWay(
      'PutItemCommand',
      async () => answers.push(await save(id, 'summary', 1, later)),
      async () => {
        await chain.give('signatory', id, 'send-to-focal-point', now, { contentHash });
        await moveOn(chain.stage, proposalKind, aProposal('finalDraft', { id, callId: call.id }));
      },
    );
    expect(answers).toMatchObject([{ status: 409 }]);
    const { parts } = await import('../../functions/parts.ts');
    const sections = await parts.drafts.load('proposal', id);
    expect(sections.find(({ section }) => section === 'preliminary.summary')?.version).toBe(1);
  });

  it('takes what met the signature within the database once that has come to nothing', async () => {
    const { id } = await aDraft(false);
    const answers: unknown[] = [];
    await whileUnderWay(
      'PutItemCommand',
      async () => answers.push(await save(id, 'summary', 1, later)),
      () => Promise.reject(new TransactionConflictException({ message: 'a transaction is under way', $metadata: {} })),
    );
    expect(answers).toMatchObject([{ status: 200, body: { sections: { summary: { version: 2 } } } }]);
  });
});
