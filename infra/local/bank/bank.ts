import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { type Booking, groupReport, notification, paymentReport, statement, toDecimal } from './answers.ts';
import { openBooks } from './books.ts';
import { checkPaymentFile, toMinor } from './check-payment-file.ts';
import { fateOf, type Instruction, statusOf } from './fate.ts';
import type { PaymentFile, Transfer } from './payment-file.ts';

export type Bank = {
  /** Takes an object of the outbox in hand; anything else is left alone. */
  readonly onObject: (key: string) => Promise<void>;
  /** Takes every object of the outbox in hand that it has not seen; a file seen before is answered as a duplicate only when it is new in the outbox. */
  readonly processOutbox: () => Promise<void>;
  readonly instruct: (instruction: Instruction) => void;
  /** Money arrives on the programme's account, e.g. the fund's contribution for a call. */
  readonly deposit: (amountMinor: number, currency: string) => void;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly s3Endpoint: string;
  readonly bucket: string;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  /** Where the books are kept between starts. */
  readonly stateFile?: string | undefined;
  /** The account that the customer may pay from. */
  readonly debtorIban: string;
};

/**
 * A bank in small: takes payment files from `outbox/`, judges them on its own, and answers in `inbox/`: a report on the file, a report on
 * each payment, a notification of what was booked, and the day's statement. It knows the product by its files alone.
 */
export const startBank = (options: Options): Bank => {
  const s3 = new S3Client({
    endpoint: options.s3Endpoint,
    region: 'eu-central-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'bank', secretAccessKey: 'bank' },
  });
  const books = openBooks(options.stateFile);
  const instructions: Instruction[] = [];
  const taken = new Set<string>();
  let work: Promise<void> = Promise.resolve();

  const numbered = (): { messageId: string; at: string } => {
    const current = books.current();
    books.keep({ ...current, messages: current.messages + 1 });
    return { messageId: `TKB-${String(current.messages + 1).padStart(8, '0')}`, at: options.now().toISOString() };
  };

  const send = async (kind: string, by: { readonly messageId: string }, xml: string): Promise<void> => {
    const Key = `inbox/${by.messageId}-${kind}.xml`;
    await s3.send(new PutObjectCommand({ Bucket: options.bucket, Key, Body: xml, ContentType: 'application/xml' }));
    options.log(`bank: wrote ${Key}`);
  };

  const instructionFor = (transfer: Transfer): Instruction | undefined => {
    const index = instructions.findIndex(
      (each) =>
        (each.endToEndId === undefined || each.endToEndId === transfer.endToEndId) &&
        (each.payeeName === undefined || each.payeeName === transfer.payeeName),
    );
    return index === -1 ? undefined : instructions.splice(index, 1)[0];
  };

  const book = (transfer: Transfer, creditDebit: 'CRDT' | 'DBIT', returnReason?: string): Booking => {
    const current = books.current();
    const before = BigInt(current.balances[transfer.currency] ?? '0');
    const amount = toMinor(transfer.amount) ?? 0n;
    const after = creditDebit === 'CRDT' ? before + amount : before - amount;
    books.keep({
      ...current,
      bookings: current.bookings + 1,
      balances: { ...current.balances, [transfer.currency]: String(after) },
    });
    return {
      reference: `BK${String(current.bookings + 1).padStart(10, '0')}`,
      date: options.now().toISOString().slice(0, 10),
      creditDebit,
      amount: toDecimal(amount),
      currency: transfer.currency,
      transfer,
      ...(returnReason === undefined ? {} : { returnReason }),
    };
  };

  const carryOut = async (file: PaymentFile, refusals: ReadonlyMap<string, string>): Promise<void> => {
    const currency = file.transfers[0]?.currency ?? 'USD';
    const balance = (): bigint => BigInt(books.current().balances[currency] ?? '0');
    const openingMinor = balance();
    const fates = file.transfers.map((transfer) => fateOf(transfer, refusals, instructionFor(transfer)));
    const statuses = fates.flatMap(statusOf);
    const debits = fates
      .filter(({ kind }) => kind === 'paid' || kind === 'returned')
      .map(({ transfer }) => book(transfer, 'DBIT'));
    const returns = fates.flatMap((fate) =>
      fate.kind === 'returned' ? [book(fate.transfer, 'CRDT', fate.reasonCode)] : [],
    );
    if (statuses.length > 0) {
      const by = numbered();
      await send('pain.002', by, paymentReport(by, file, statuses));
    }
    for (const bookings of [debits, returns].filter((each) => each.length > 0)) {
      const by = numbered();
      await send('camt.054', by, notification(by, options.debtorIban, bookings));
    }
    if (debits.length === 0) return;
    const by = numbered();
    const account = {
      iban: options.debtorIban,
      currency,
      openingMinor,
      closingMinor: balance(),
      date: by.at.slice(0, 10),
    };
    await send('camt.053', by, statement(by, account, [...debits, ...returns]));
  };

  const take = async (key: string): Promise<void> => {
    if (!key.startsWith('outbox/') || taken.has(key)) return;
    taken.add(key);
    const object = await s3.send(new GetObjectCommand({ Bucket: options.bucket, Key: key }));
    const current = books.current();
    const seen = { messageIds: new Set(current.messageIds), endToEndIds: new Set(current.endToEndIds) };
    const verdict = checkPaymentFile((await object.Body?.transformToString('utf-8')) ?? '', seen, options.debtorIban);
    const by = numbered();
    if (verdict.kind === 'refused') {
      options.log(`bank: refused ${key} (${verdict.reasonCode})`);
      await send('pain.002', by, groupReport(by, verdict.messageId, 'RJCT', verdict.reasonCode));
      return;
    }
    books.keep({
      ...books.current(),
      messageIds: [...current.messageIds, verdict.file.messageId],
      endToEndIds: [...current.endToEndIds, ...verdict.file.transfers.map(({ endToEndId }) => endToEndId)],
    });
    options.log(`bank: took ${key} with ${verdict.file.transfers.length} payment(s)`);
    await send('pain.002', by, groupReport(by, verdict.file.messageId, 'ACTC'));
    await carryOut(verdict.file, verdict.refusals);
  };

  /** One file after the other, as a bank's intake works. */
  const queued = (task: () => Promise<void>): Promise<void> => {
    const next = work.then(task);
    work = next.catch((thrown: unknown) => options.log(`bank: ${thrown instanceof Error ? thrown.message : 'fault'}`));
    return next;
  };

  return {
    onObject: (key) => queued(() => take(key)),
    processOutbox: () =>
      queued(async () => {
        const listed = await s3.send(new ListObjectsV2Command({ Bucket: options.bucket, Prefix: 'outbox/' }));
        for (const { Key } of listed.Contents ?? []) if (Key !== undefined) await take(Key);
      }),
    instruct: (instruction) => {
      instructions.push(instruction);
    },
    deposit: (amountMinor, currency) => {
      const current = books.current();
      const after = BigInt(current.balances[currency] ?? '0') + BigInt(amountMinor);
      books.keep({ ...current, balances: { ...current.balances, [currency]: String(after) } });
    },
    stop: async () => {
      await work;
      s3.destroy();
    },
  };
};
