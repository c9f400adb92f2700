import { type PaymentFile, readPaymentFile, type Transfer } from './payment-file.ts';

/** Codes of ISO 20022's external status reason list. */
export type FileVerdict =
  | {
      readonly kind: 'refused';
      readonly messageId: string;
      readonly reasonCode: 'FF01' | 'DU01' | 'AM10' | 'AM18' | 'AC02';
    }
  | {
      readonly kind: 'taken';
      readonly file: PaymentFile;
      readonly refusals: ReadonlyMap<string, 'AC01' | 'AM01' | 'AM12' | 'DU04' | 'RC01' | 'CH20' | 'AM03'>;
    };

/** What the bank remembers of earlier files. */
export type Seen = { readonly messageIds: ReadonlySet<string>; readonly endToEndIds: ReadonlySet<string> };

/** Whole cents as a bigint, from a decimal text; undefined when it is not one. */
export const toMinor = (amount: string, places = 2): bigint | undefined => {
  const [whole = '', fraction = '', ...rest] = amount.split('.');
  if (rest.length > 0 || !/^\d{1,15}$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > places)
    return undefined;
  return BigInt(whole + fraction.padEnd(places, '0'));
};

/** The bank's accounts are kept in currencies of two places; others are converted elsewhere. */
const CURRENCIES = new Set(['USD', 'EUR', 'TRY']);

/** The bank's judgement of a file, by its own reckoning: the whole file first, then each payment. */
export const checkPaymentFile = (xml: string, seen: Seen, debtorIban: string): FileVerdict => {
  const file = readPaymentFile(xml);
  if (file === undefined) return { kind: 'refused', messageId: 'NOTPROVIDED', reasonCode: 'FF01' };
  const refuse = (reasonCode: 'DU01' | 'AM10' | 'AM18' | 'AC02'): FileVerdict => ({
    kind: 'refused',
    messageId: file.messageId,
    reasonCode,
  });
  if (seen.messageIds.has(file.messageId)) return refuse('DU01');
  if (file.debtorIban !== debtorIban) return refuse('AC02');
  if (Number(file.count) !== file.transfers.length) return refuse('AM18');
  const sum = file.transfers.reduce((total, { amount }) => total + (toMinor(amount) ?? 0n), 0n);
  if (toMinor(file.controlSum) !== sum) return refuse('AM10');
  const inThisFile = new Set<string>();
  const refusals = new Map<string, 'AC01' | 'AM01' | 'AM12' | 'DU04' | 'RC01' | 'CH20' | 'AM03'>();
  for (const transfer of file.transfers) {
    const reason = reasonAgainst(transfer, new Set([...seen.endToEndIds, ...inThisFile]));
    if (reason !== undefined) refusals.set(transfer.endToEndId, reason);
    inThisFile.add(transfer.endToEndId);
  }
  return { kind: 'taken', file, refusals };
};

const reasonAgainst = (transfer: Transfer, known: ReadonlySet<string>) => {
  if (known.has(transfer.endToEndId)) return 'DU04';
  if (!CURRENCIES.has(transfer.currency)) return 'AM03';
  const amount = toMinor(transfer.amount);
  if (amount === undefined) return 'AM12';
  if (amount === 0n) return 'AM01';
  if (!/^[A-Za-z0-9/\-?:().,'+ ]{1,140}$/.test(transfer.payeeName)) return 'CH20';
  if (transfer.payeeBic !== undefined && !/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(transfer.payeeBic)) return 'RC01';
  if (transfer.payeeIban !== undefined) return isIban(transfer.payeeIban) ? undefined : 'AC01';
  return transfer.payeeNumber !== undefined && transfer.payeeBic !== undefined ? undefined : 'AC01';
};

/** ISO 13616: country and check digits to the end, letters as numbers from 10, remainder 1 modulo 97. */
const isIban = (iban: string): boolean => {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(iban)) return false;
  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n === 1n;
};
