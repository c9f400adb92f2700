import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reactions } from '#shared/contract/reactions.ts';
import { implementationDays } from '#shared/domain/call/rules/implementation-days.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { type Chain, openChain } from './chain-stage.ts';
import { aCompleteDraft, type CompleteDraft } from './complete-draft.ts';
import { deliver } from './stage.ts';

let chain: Chain;
beforeAll(async () => {
  chain = await openChain();
});
afterAll(() => chain.stage.stop());

const MANY = 200;

describe('the last second of a call', () => {
  it('takes everything that arrives in it, sent twice or not, once each, with its snapshot, and numbers it without a gap', {
    timeout: 300_000,
  }, async () => {
    const { call, moment } = await chain.aCallClosed(5);
    const month = implementationDays(call.configuration).from.slice(0, 7);
    const drafts: CompleteDraft[] = [];
    for (let index = 0; index < MANY; index += 1) drafts.push(await aCompleteDraft(chain.stage, call.id, month));

    const answers = await Promise.all(
      drafts.flatMap(({ id, contentHash }, index) => {
        const send = () => chain.give('signatory', id, 'transmit', moment(-1 - (index % 999)), { contentHash });
        // Every fourth of them presses the button twice.
        return index % 4 === 0 ? [send(), send()] : [send()];
      }),
    );
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(MANY);

    const { handler } = await import('../../functions/reactions/issue-number.ts');
    const histories = await Promise.all(drafts.map(({ id }) => chain.stage.repository.history(proposalKind.name, id)));
    const transmitted = histories.flatMap((events) => events.filter(({ type }) => type === 'Transmitted'));
    expect(transmitted).toHaveLength(MANY);
    // As the queue gives them: so many at once as the reaction's row says; each comes twice.
    const { atOnce } = reactions['issue-number'];
    for (let from = 0; from < MANY; from += atOnce) {
      const batch = transmitted.slice(from, from + atOnce);
      const failed = await Promise.all([...batch, ...batch].map((event) => deliver(handler, event)));
      expect(failed.reduce((sum, count) => sum + count, 0)).toBe(0);
    }

    const states = await Promise.all(drafts.map(({ id }) => chain.stage.repository.load(proposalKind, id)));
    const numbers = states
      .map((each) => Number(each?.state.code?.split('-').at(-1)))
      .toSorted((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: MANY }, (_, index) => index + 1));
    expect(new Set(states.map((each) => each?.state.status))).toEqual(new Set(['submitted']));

    const { objects, documentsBucket } = await import('../../functions/parts/objects.ts');
    const snapshots = await objects().list(documentsBucket(), 'snapshots/');
    expect(snapshots.map(({ key }) => key)).toEqual(
      drafts.map(({ id, contentHash }) => `snapshots/${id}/${contentHash}.json`).toSorted(),
    );
  });
});
