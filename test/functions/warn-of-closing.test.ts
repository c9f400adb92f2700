import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

const warnOn = async (...days: readonly string[]): Promise<void> => {
  const { warnOfClosing } = await import('../../functions/facts/warn-of-closing.ts');
  const { parts } = await import('../../functions/parts.ts');
  for (const day of days) await warnOfClosing(at(`${day}T21:30:00.000Z`), parts);
};

const warningsOf = async (id = '') =>
  (await stage.repository.history(proposalKind.name, id))
    .filter(({ type }) => type === 'ClosingWarned')
    .map(({ event }) => ('daysLeft' in event ? event.daysLeft : undefined));

const aCallWith = async (told: Partial<CallState>, ...statuses: readonly ProposalState['status'][]) => {
  const call = aCall({ id: newUlid(), ...told });
  await put(stage, callKind, call);
  const proposals = statuses.map((status) => aProposal(status, { id: newUlid(), callId: call.id }));
  for (const proposal of proposals) await put(stage, proposalKind, proposal);
  return { call, proposals };
};

describe('the clock before a call closes', () => {
  it('warns of what is not transmitted, each once for each of three times, and of nothing else', async () => {
    const { proposals } = await aCallWith(
      { closesAt: at('2022-09-30T21:00:00.000Z') },
      'draft',
      'withFocalPoint',
      'submitted',
    );
    const [draft, sent, submitted] = proposals;
    await warnOn(...['20', '23', '24', '25', '27', '28', '29', '29', '30', '30'].map((day) => `2022-09-${day}`));
    expect(await warningsOf(draft?.id)).toEqual([7, 3, 1]);
    expect(await warningsOf(sent?.id)).toEqual([7, 3, 1]);
    expect(await warningsOf(submitted?.id)).toEqual([]);
  });

  it('warns at the very moment that leaves seven days, though a call waits a minute longer to be closed', async () => {
    const { proposals } = await aCallWith({ closesAt: at('2022-11-30T21:30:00.000Z') }, 'draft');
    await warnOn('2022-11-23');
    expect(await warningsOf(proposals[0]?.id)).toEqual([7]);
  });

  it('warns anew before the new closing of a final stage that is put off', async () => {
    const told = { status: 'finalStageOpen', finalClosesAt: at('2023-01-09T21:00:00.000Z') } as const;
    const { call, proposals } = await aCallWith(told, 'finalDraft', 'finalWithFocalPoint', 'finalSubmitted');
    await warnOn('2023-01-01', '2023-01-02', '2023-01-06');
    const head = personId(newUlid());
    await put(stage, personKind, aPerson({ id: head, institutionId: undefined, grants: [{ role: 'head' }] }));
    const { handler } = await import('../../functions/http/calls.ts');
    const extended = await ask(handler, 'POST /calls/{callId}/extend', {
      ...{ as: head, params: { callId: call.id }, now: '2023-01-07T09:00:00.000Z' },
      body: { closesAt: '2023-01-23T21:00:00.000Z', reason: 'A partner’s letters are late' },
    });
    expect(extended.status).toBe(200);
    await warnOn('2023-01-08', '2023-01-09', '2023-01-15', '2023-01-16', '2023-01-20', '2023-01-22', '2023-01-23');
    const [draft, sent, submitted] = proposals;
    expect(await warningsOf(draft?.id)).toEqual([7, 3, 7, 3, 1]);
    expect(await warningsOf(sent?.id)).toEqual([7, 3, 7, 3, 1]);
    expect(await warningsOf(submitted?.id)).toEqual([]);
  });
});
