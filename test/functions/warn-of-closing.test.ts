import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { openStage, put, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

describe('the clock before a call closes', () => {
  it('warns of what is not transmitted, each once for each of three times, and of nothing else', async () => {
    const { warnOfClosing } = await import('../../functions/facts/warn-of-closing.ts');
    const { parts } = await import('../../functions/parts.ts');
    const call = aCall({ id: newUlid(), closesAt: at('2022-09-30T21:00:00.000Z') });
    await put(stage, callKind, call);
    const [draft, sent, submitted] = (['draft', 'withFocalPoint', 'submitted'] as const).map((status) =>
      aProposal(status, { id: newUlid(), callId: call.id }),
    );
    for (const proposal of [draft, sent, submitted]) if (proposal) await put(stage, proposalKind, proposal);
    const warningsOf = async (id = '') =>
      (await stage.repository.history(proposalKind.name, id))
        .filter(({ type }) => type === 'ClosingWarned')
        .map(({ event }) => ('daysLeft' in event ? event.daysLeft : undefined));

    for (const day of ['20', '23', '24', '25', '27', '28', '29', '29', '30', '30'])
      await warnOfClosing(at(`2022-09-${day}T21:30:00.000Z`), parts);

    expect(await warningsOf(draft?.id)).toEqual([7, 3, 1]);
    expect(await warningsOf(sent?.id)).toEqual([7, 3, 1]);
    expect(await warningsOf(submitted?.id)).toEqual([]);
  });
});
