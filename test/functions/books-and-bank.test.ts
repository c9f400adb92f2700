import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupReport, statement } from '#infra/local/bank/answers.ts';
import { readPaymentFile } from '#infra/local/bank/payment-file.ts';
import { sha256 } from '#shared/adapters/digest.ts';
import { bankMessageIdOf } from '#shared/domain/bank-message/ids.ts';
import { DEBTOR } from '#shared/domain/payment-batch/debtor.ts';
import { bankMessageKind } from '#shared/store/items/bank-message-item.ts';
import { anOrderedRequest, aSentBatch, openPaymentStage, type PaymentStage } from './payment-stage.ts';
import { deliver } from './stage.ts';

let stage: PaymentStage;
beforeAll(async () => {
  stage = await openPaymentStage();
});
afterAll(() => stage.stop());

const account = { iban: DEBTOR.iban, currency: 'USD', openingMinor: 0n, closingMinor: 0n, date: '2022-09-16' };
const by = (messageId: string) => ({ messageId, at: '2022-09-16T16:00:00.000Z' });
const messageOf = async (xml: string) =>
  (await stage.repository.load(bankMessageKind, bankMessageIdOf(sha256(xml))))?.state;

/** Has a statement read and the ledger hear of it; answers what the books then hold in suspense, debit less credit. */
const read = async (xml: string, name: string): Promise<number> => {
  const { handler } = await import('../../functions/reactions/post-ledger.ts');
  expect(await stage.bankSays(xml, name)).toBe(0);
  for (const event of await stage.repository.history('bankMessage', bankMessageIdOf(sha256(xml))))
    if (event.type === 'Applied') expect(await deliver(handler, event)).toBe(0);
  return (await stage.repository.tallies('ledger#USD'))['1090'] ?? 0;
};

describe('the books and the bank', () => {
  it('know nothing of a statement of another account', async () => {
    const fee = { reference: 'B9', date: '2022-09-16', creditDebit: 'DBIT', amount: '9.00', currency: 'USD' } as const;
    const said = statement(by('S9'), { ...account, iban: 'TR330006100519786457841326' }, [fee]);
    expect(await read(said, 's9.xml')).toBe(0);
    expect(await messageOf(said)).toMatchObject({ status: 'refused', refusedBecause: 'notOurAccount' });
  });

  it('hold in suspense what the bank paid although it had refused it, once however often it says so', async () => {
    const { id: grantId } = await stage.grant();
    const { orderId } = await anOrderedRequest(stage, grantId);
    const { number } = await aSentBatch(stage, [orderId]);
    const [transfer] = readPaymentFile((await stage.object(`outbox/${number}.xml`)) ?? '')?.transfers ?? [];
    if (transfer === undefined) throw new Error('the file has no payment');
    await stage.bankSays(groupReport(by('R1'), number, 'RJCT', 'AM04'), 'r1.xml');
    const out = {
      reference: 'B1',
      date: '2022-09-16',
      creditDebit: 'DBIT',
      amount: '1500.00',
      currency: 'USD',
      transfer,
    } as const;
    const said = statement(by('S1'), account, [out]);
    expect(await read(said, 's1.xml')).toBe(150_000);
    expect(await stage.orderOf(orderId)).toMatchObject({
      status: 'rejected',
      needsAttention: 'debitedAfter rejected',
    });
    expect(await messageOf(said)).toMatchObject({ reading: { suspense: [{ because: 'refusedByOrder' }] } });

    const changedByOneByte = `${said}\n`;
    expect(await read(changedByOneByte, 's1-again.xml')).toBe(150_000);
  });
});
