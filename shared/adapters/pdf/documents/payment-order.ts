import type { Instant } from '../../../domain/kernel/instant.ts';
import type { Language } from '../../../domain/kernel/language.ts';
import { type Money, sum } from '../../../domain/kernel/money.ts';
import { writtenAmount, writtenDay, writtenMoney, writtenNumber } from '../../written-values.ts';
import type { PrintDocument, PrintPart } from '../print-document.ts';
import { breakable, isolated } from '../printable-text.ts';
import { framed, recordedMoment, type Speech, speechIn } from './frame.ts';

/** References are 27 characters; they stand on two lines. */
const HALF_REFERENCE = 14;

type Payment = {
  readonly reference: string;
  readonly payee: string;
  readonly bankName: string;
  /** As this reader may see it: whole, or by its last characters. */
  readonly account: string;
  readonly amount: Money;
};

/** What one person of the Bank has done in the system. */
type Act = { readonly name: string; readonly at: Instant };

type PaymentOrderFacts = {
  readonly number: string;
  readonly executionDate: string;
  readonly debtor: { readonly name: string; readonly iban: string; readonly bic: string };
  readonly fileHash: string;
  readonly fileCreatedAt: Instant;
  readonly payments: readonly Payment[];
  readonly frozen: Act;
  readonly approvals: readonly Act[];
  readonly approvalsNeeded: number;
  readonly printedAt: Instant;
};

/** The sheet by which a batch of payments is ordered on paper: which file, which payments, and room for each signature needed. */
export const paymentOrderDocument = (facts: PaymentOrderFacts, language: Language): PrintDocument => {
  const speech = speechIn(language);
  const { words, speak } = speech;
  const { order } = words.prints;
  return framed(speech, {
    title: speak(order.heading),
    reference: facts.number,
    printedAt: facts.printedAt,
    parts: [
      {
        kind: 'facts',
        facts: [
          [speak(order.batch), facts.number],
          [speak(order.executionDate), writtenDay(facts.executionDate, language)],
          [speak(order.debtor), facts.debtor.name],
          [speak(order.debtorAccount), facts.debtor.iban],
          [speak(order.bic), facts.debtor.bic],
          [speak(order.fileCreatedAt), recordedMoment(speech, facts.fileCreatedAt)],
          [speak(order.fileHash), { hash: facts.fileHash }],
          [speak(order.count), writtenNumber(facts.payments.length, language)],
          [speak(order.total), writtenMoney(totalOf(facts), language)],
        ],
      },
      { kind: 'heading', level: 1, text: speak(order.payments) },
      paymentTable(facts, speech),
      { kind: 'note', text: speak(order.lead) },
      signaturesOf(facts, speech),
    ],
  });
};

/** Throws RangeError on a batch without payments: there is none. */
const totalOf = ({ payments, number }: PaymentOrderFacts): Money => {
  const [first] = payments;
  if (first === undefined) throw new RangeError(`batch ${number} has no payments`);
  return sum(
    payments.map(({ amount }) => amount),
    first.amount.currency,
  );
};

const paymentTable = (facts: PaymentOrderFacts, { language, words, speak }: Speech): PrintPart => {
  const { order } = words.prints;
  const total = totalOf(facts);
  return {
    kind: 'table',
    columns: [
      { title: speak(order.number), width: 1.3 },
      { title: speak(order.payee), width: 5 },
      { title: speak(order.bank), width: 3.5 },
      { title: speak(order.account), width: 5 },
      { title: speak(order.reference), width: 5 },
      { title: `${speak(order.amount)} (${total.currency})`, width: 4, isNumber: true },
    ],
    rows: facts.payments.map(({ payee, bankName, account, reference, amount }, index) => [
      writtenNumber(index + 1, language),
      payee,
      bankName,
      account,
      breakable(reference, HALF_REFERENCE),
      writtenAmount(amount, language),
    ]),
    totals: [[speak(order.total), writtenAmount(total, language)]],
  };
};

const signaturesOf = ({ frozen, approvals, approvalsNeeded }: PaymentOrderFacts, speech: Speech): PrintPart => {
  const { words, speak } = speech;
  const { order } = words.prints;
  const byHand = [
    [speak(order.name), ''],
    [speak(order.date), ''],
    [speak(order.signature), ''],
  ] as const;
  const done = (label: string, act: Act | undefined) =>
    act === undefined ? [] : [[label, `${isolated(act.name)} · ${recordedMoment(speech, act.at)}`] as const];
  const approval = (index: number) => ({
    title: speak(index === 0 ? order.secondSignature : order.furtherSignature),
    lines: [...done(speak(order.approvedAt), approvals[index]), ...byHand],
  });
  return {
    kind: 'signatures',
    boxes: [
      { title: speak(order.firstSignature), lines: [...done(speak(order.frozenAt), frozen), ...byHand] },
      ...Array.from({ length: Math.max(1, approvalsNeeded) }, (_, index) => approval(index)),
    ],
  };
};
