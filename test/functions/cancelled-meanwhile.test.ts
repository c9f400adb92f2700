import { afterAll, beforeAll, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { type Chain, openChain } from './chain-stage.ts';
import { ask, deliver } from './stage.ts';
import { whileUnderWay } from './while-under-way.ts';

let chain: Chain;
beforeAll(async () => {
  chain = await openChain();
});
afterAll(() => chain.stage.stop());

/** Lets what follows from an event for a call and its proposals follow. */
const follow = async (told: Pick<RecordedEvent, 'aggregate' | 'aggregateId' | 'version' | 'type' | 'at'>) => {
  const { handler } = await import('../../functions/reactions/follow-call.ts');
  const actor = { kind: 'person', id: chain.idOf('head') } as const;
  const event: RecordedEvent = {
    ...told,
    eventId: newUlid(),
    actor,
    event: { type: told.type },
    prevHash: '0',
    hash: '1',
  };
  expect(await deliver(handler, event)).toBe(0);
};

/** Cancels the call as its head does, with all that follows for its proposals. */
const cancel = async (callId: string, now: Instant): Promise<void> => {
  const { handler } = await import('../../functions/http/calls.ts');
  const asked = { as: chain.idOf('head'), params: { callId }, body: { reason: 'The budget was withdrawn.' }, now };
  expect((await ask(handler, 'POST /calls/{callId}/cancel', asked)).status).toBe(200);
  await follow({ aggregate: 'call', aggregateId: callId, version: 2, type: 'Cancelled', at: now });
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
  expect(answers).toMatchObject([{ status: 410, body: { because: 'callCancelled' } }]);
  expect(await chain.statusOf(id)).toBe('lapsed');
});

it('a proposal that is being begun while its call is cancelled lapses with the others, though it was not among them yet', async () => {
  const { call, moment } = await chain.aCallClosed(-3600);
  const now = moment(-1_800_000);
  const { handler } = await import('../../functions/http/proposals.ts');
  const body = { callId: call.id, area: 'trade', themeId: 'tradeFacilitation', title: 'Certificates without paper' };
  let id = '';
  await whileUnderWay(
    'TransactWriteItemsCommand',
    async () => {
      const made = await ask(handler, 'POST /proposals', { as: chain.idOf('editor'), body, now });
      expect(made.status).toBe(201);
      id = String(made.body['id']);
    },
    () => cancel(call.id, now),
  );
  expect(await chain.statusOf(id)).toBe('draft');
  await follow({ aggregate: 'proposal', aggregateId: id, version: 1, type: 'Created', at: now });
  expect(await chain.statusOf(id)).toBe('lapsed');
});

it('a proposal that is begun in a call that goes on stays a draft', async () => {
  const { call, moment } = await chain.aCallClosed(-3600);
  const id = await chain.signed(call.id, 'draft');
  await follow({ aggregate: 'proposal', aggregateId: id, version: 1, type: 'Created', at: moment(-1_800_000) });
  expect(await chain.statusOf(id)).toBe('draft');
});
