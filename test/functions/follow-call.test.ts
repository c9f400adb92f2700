import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import type { ProposalState, ProposalStatus } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { deliver, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

const followCall = async () => (await import('../../functions/reactions/follow-call.ts')).handler;
const turnOfTime = async () => (await import('../../functions/reactions/turn-of-time.ts')).handler;

/** A call in a status with one proposal in each of the given. */
const aCallWith = async (status: CallState['status'], ...statuses: readonly ProposalStatus[]) => {
  const call = aCall({ id: newUlid(), status, finalClosesAt: at('2023-01-09T21:00:00.000Z') });
  await put(stage, callKind, call);
  const proposals = statuses.map((each) => aProposal(each, { id: newUlid(), callId: call.id }));
  for (const proposal of proposals) await put(stage, proposalKind, proposal);
  return { call, proposals };
};

const callNow = async (id: string) => (await stage.repository.load(callKind, id))?.state.status;
const proposalsNow = async (proposals: readonly ProposalState[]) =>
  Promise.all(proposals.map(async ({ id }) => (await stage.repository.load(proposalKind, id))?.state.status));

const happened = (call: CallState, type: string): RecordedEvent => ({
  eventId: newUlid(),
  aggregate: 'call',
  aggregateId: call.id,
  version: 2,
  type,
  at: at('2022-10-01T00:00:00.000Z'),
  actor: { kind: 'system', id: 'test' },
  event: { type },
  prevHash: '0',
  hash: '1',
});

describe('the turn of time', () => {
  it('closes the call that is due and leaves alone what is put off', async () => {
    const { call: due } = await aCallWith('open');
    const putOff = aCall({ id: newUlid(), closesAt: at('2999-01-01T00:00:00.000Z') });
    await put(stage, callKind, putOff);
    await Reflect.apply(await turnOfTime(), undefined, []);
    expect([await callNow(due.id), await callNow(putOff.id)]).toEqual(['closed', 'open']);
  });
});

describe('when a call closes', () => {
  it('lapses what was not transmitted, sends the rest to the check and starts the review, once', async () => {
    const { call, proposals } = await aCallWith('closed', 'draft', 'withFocalPoint', 'submitted', 'withdrawn');
    const closed = happened(call, 'Closed');
    expect(await deliver(await followCall(), closed)).toBe(0);
    const after = ['lapsed', 'lapsed', 'eligibilityCheck', 'withdrawn'];
    expect([await proposalsNow(proposals), await callNow(call.id)]).toEqual([after, 'preliminaryReview']);
    expect(await deliver(await followCall(), closed)).toBe(0);
    expect((await stage.repository.load(callKind, call.id))?.version).toBe(2);
  });
});

describe('when the final stage opens and closes', () => {
  it('opens the final form of the short-listed alone', async () => {
    const { call, proposals } = await aCallWith('finalStageOpen', 'shortListed', 'notShortListed');
    expect(await deliver(await followCall(), happened(call, 'FinalStageOpened'))).toBe(0);
    expect(await proposalsNow(proposals)).toEqual(['finalDraft', 'notShortListed']);
  });

  it('lapses unsent final forms, sends the others to assessment and starts the final review', async () => {
    const { call, proposals } = await aCallWith('finalStageClosed', 'finalDraft', 'finalSubmitted');
    expect(await deliver(await followCall(), happened(call, 'FinalStageClosed'))).toBe(0);
    expect([await proposalsNow(proposals), await callNow(call.id)]).toEqual([
      ['lapsed', 'inFinalAssessment'],
      'finalReview',
    ]);
  });
});

describe('when the final list is out', () => {
  const onTheList = async () => {
    const call = aCall({
      id: newUlid(),
      status: 'finalListPublished',
      finalListPublishedAt: at('2023-02-01T00:00:00.000Z'),
    });
    await put(stage, callKind, call);
    const proposal = aProposal('finalListed', {
      id: newUlid(),
      callId: call.id,
      code: '2022-TURTRADE-7',
      grantMinor: 150_000,
    });
    await put(stage, proposalKind, proposal);
    const { parts } = await import('../../functions/parts.ts');
    const row = { heading: 'services', quantity: 2, unitPriceMinor: 100_000, payer: 'grant', justification: 'Venue' };
    const rows = [row, { ...row, payer: 'owner' }];
    await parts.drafts.save({
      aggregate: 'proposal',
      id: proposal.id,
      section: 'final.budget',
      expectedVersion: 0,
      value: { rows },
      at: at('2023-01-05T00:00:00.000Z'),
      by: 'test',
    });
    return { call, proposal };
  };

  it('makes one grant of a listed proposal, with the lines that the grant pays, however often it is told', async () => {
    const { call, proposal } = await onTheList();
    expect(await deliver(await followCall(), happened(call, 'FinalListPublished'))).toBe(0);
    expect(await deliver(await followCall(), happened(call, 'FinalListPublished'))).toBe(0);
    const grants = await stage.repository.list({ index: 'family', key: 'grant' });
    const made = grants.items.filter(({ summary }) => summary['callId'] === call.id);
    expect(made).toHaveLength(1);
    const grant = await stage.repository.load(grantKind, made[0]?.id ?? '');
    expect(grant?.state).toMatchObject({
      status: 'awarded',
      proposalId: proposal.id,
      grant: { amountMinor: 150_000, currency: 'USD' },
      lines: [{ lineId: 'L1', heading: 'services', description: 'Venue', amountMinor: 200_000 }],
    });
    expect(await callNow(call.id)).toBe('contracting');
  });

  it('tries again while a listed proposal has no code yet', async () => {
    const call = aCall({ id: newUlid(), status: 'finalListPublished' });
    await put(stage, callKind, call);
    await put(stage, proposalKind, aProposal('finalListed', { id: newUlid(), callId: call.id, code: undefined }));
    expect(await deliver(await followCall(), happened(call, 'FinalListPublished'))).toBe(1);
    expect(await callNow(call.id)).toBe('finalListPublished');
  });
});

describe('when a call is cancelled', () => {
  it('lapses everything that was still running', async () => {
    const { call, proposals } = await aCallWith('cancelled', 'draft', 'inAssessment', 'ineligible', 'reserve');
    expect(await deliver(await followCall(), happened(call, 'Cancelled'))).toBe(0);
    expect(await proposalsNow(proposals)).toEqual(['lapsed', 'lapsed', 'ineligible', 'lapsed']);
  });
});
