import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { reactions } from '#shared/contract/reactions.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aPartner, aProposal, preliminaryForm } from '../builders/a-proposal.ts';
import { type Chain, openChain } from './chain-stage.ts';
import { deliver, put } from './stage.ts';

let chain: Chain;
beforeAll(async () => {
  chain = await openChain();
});
afterAll(() => chain.stage.stop());

const MANY = 200;
const theme = 'tradeFacilitation';

/** A complete draft of an institution of the OIC, which signs and transmits in one request; with the hash that it must name. */
const aCompleteDraft = async (
  callId: string,
  month: string,
): Promise<{ readonly id: string; readonly contentHash: string }> => {
  const { parts } = await import('../../functions/parts.ts');
  const { formFacts, loadForms } = await import('../../functions/facts/proposal-form.ts');
  const id = newUlid();
  const partners = (['MY', 'ID'] as const).map((country) => aPartner({ partnerId: newUlid(), country }));
  const state = aProposal('draft', { id, callId, ownerKind: 'oic', themeId: theme, title: id, frozen: {}, partners });
  await put(chain.stage, proposalKind, state);
  const activity = { kind: 'workshop', mode: 'online', title: 'Workshop', fromMonth: month, toMonth: month };
  const general = { ...Object(preliminaryForm['general']), title: id, themeId: theme };
  const sections = { ...preliminaryForm, activities: { rows: [activity] }, general };
  for (const [name, value] of Object.entries(sections))
    await parts.drafts.save({
      ...{ aggregate: proposalKind.name, id, section: `preliminary.${name}`, expectedVersion: 0 },
      ...{ value, at: state.createdAt, by: 'test' },
    });
  return {
    id,
    contentHash: formFacts('preliminary', (await loadForms(parts.drafts, state)).preliminary, parts.digest).contentHash,
  };
};

describe('the last second of a call', () => {
  it('takes everything that arrives in it, sent twice or not, once each, with its snapshot, and numbers it without a gap', {
    timeout: 300_000,
  }, async () => {
    const { call, moment } = await chain.aCallClosed(5);
    const month = call.configuration.implementationStartsAt.slice(0, 7);
    const drafts: Awaited<ReturnType<typeof aCompleteDraft>>[] = [];
    for (let index = 0; index < MANY; index += 1) drafts.push(await aCompleteDraft(call.id, month));

    const answers = await Promise.all(
      drafts.flatMap(({ id, contentHash }, index) => {
        const send = () => chain.give('signatory', id, 'transmit', moment(-1 - (index % 999)), { contentHash });
        // Every fourth of them presses the button twice.
        return index % 4 === 0 ? [send(), send()] : [send()];
      }),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(MANY);
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([]);

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
