import { afterAll, beforeAll, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { type Chain, openChain } from './chain-stage.ts';
import { ask, deliver } from './stage.ts';
import { whileUnderWay } from './while-under-way.ts';

let chain: Chain;
beforeAll(async () => {
  chain = await openChain();
});
afterAll(() => chain.stage.stop());

/** Cancels the call as its head does, and lets what follows for its proposals follow. */
const cancel = async (callId: string, now: Instant): Promise<void> => {
  const { handler } = await import('../../functions/http/calls.ts');
  const asked = { as: chain.idOf('head'), params: { callId }, body: { reason: 'The budget was withdrawn.' }, now };
  expect((await ask(handler, 'POST /calls/{callId}/cancel', asked)).status).toBe(200);
  const { handler: follow } = await import('../../functions/reactions/follow-call.ts');
  const event = { type: 'Cancelled', reason: 'The budget was withdrawn.', cancelledAt: now } as const;
  const version = (await chain.stage.repository.load(callKind, callId))?.version ?? 0;
  const recorded: RecordedEvent = {
    eventId: newUlid(),
    aggregate: 'call',
    aggregateId: callId,
    version,
    type: 'Cancelled',
    at: now,
    actor: { kind: 'person', id: chain.idOf('head') },
    event,
    prevHash: '0',
    hash: '1',
  };
  expect(await deliver(follow, recorded)).toBe(0);
};

it('a proposal that is being transmitted while its call is cancelled is lapsed, and nobody is told that it was received', async () => {
  const { call, moment } = await chain.aCallClosed(-3600);
  const now = moment(-1_800_000);
  const id = await chain.signed(call.id);
  const answers: unknown[] = [];
  await whileUnderWay(
    'TransactWriteItemsCommand',
    async () => answers.push(await chain.give('focalPoint', id, 'transmit', now)),
    () => cancel(call.id, now),
  );
  expect(answers).toMatchObject([{ status: 409, body: { because: 'wrongState' } }]);
  expect(await chain.statusOf(id)).toBe('lapsed');
});
