import { describe, expect, it } from 'vitest';
import { contractDocument } from '#shared/adapters/pdf/documents/contract.ts';
import { paymentOrderDocument } from '#shared/adapters/pdf/documents/payment-order.ts';
import { type ProposalFacts, proposalDocument } from '#shared/adapters/pdf/documents/proposal.ts';
import { receiptDocument } from '#shared/adapters/pdf/documents/receipt.ts';
import type { PrintDocument } from '#shared/adapters/pdf/print-document.ts';
import { renderPdf } from '#shared/adapters/pdf/render-pdf.ts';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { printWordsIn } from '#shared/words/print-words.ts';
import { at } from '../../builders/a-context.ts';
import { aGrant } from '../../builders/a-grant.ts';
import { pagesOfPdf, textOfPdf } from './text-of-pdf.ts';

const HASH = '0123456789abcdef'.repeat(4);
const printedAt = at('2022-09-15T10:00:00.000Z');

const plain = (text: string): string => text.replace(/[\n\u200b\u2066-\u2069]/g, '');
const printed = async (document: PrintDocument): Promise<string> => plain(textOfPdf(await renderPdf(document)));

const aReceipt = {
  proposalId: '01HPRP000000000000000000AA',
  code: '2022-TURTRADE-400',
  title: 'Faster customs',
  ownerName: 'وزارة التجارة',
  country: 'TR',
  area: 'trade',
  callTitle: 'Tenth call',
  received: [
    {
      form: 'preliminary',
      contentHash: HASH,
      at: at('2022-09-15T09:00:03.000Z'),
      signedBy: 'Joseph Kato',
      transmittedBy: 'Sarah Nakato',
    },
  ],
  verifyAt: `https://cpf.example/receipts/${HASH}`,
  printedAt,
} as const;

describe('a receipt', () => {
  it.each(LANGUAGES)('holds code, moment and hash in %s, on one page', async (language) => {
    const bytes = await renderPdf(receiptDocument(aReceipt, language));
    const text = plain(textOfPdf(bytes));
    for (const fact of [
      '2022-TURTRADE-400',
      'Faster customs',
      '2022-09-15 09:00:03',
      'Joseph Kato',
      'Sarah Nakato',
      HASH,
    ])
      expect(text).toContain(fact);
    expect(pagesOfPdf(bytes)).toBe(1);
  });

  it('says everything in the language asked for', async () => {
    const { heading } = printWordsIn('tr').prints.receipt;
    expect(heading).not.toBe(printWordsIn('en').prints.receipt.heading);
    expect(await printed(receiptDocument(aReceipt, 'tr'))).toContain(heading);
  });

  it('gives each form and its revision a part of its own', async () => {
    const received = (['preliminary', 'final', 'revised'] as const).map((form) => ({
      form,
      contentHash: HASH,
      at: printedAt,
      signedBy: undefined,
      transmittedBy: 'Sarah Nakato',
    }));
    const text = await printed(receiptDocument({ ...aReceipt, received }, 'en'));
    for (const form of ['Preliminary form', 'Final form', 'Revised final form']) expect(text).toContain(form);
    expect(text.split(HASH).length - 1).toBe(4);
  });
});

describe('a proposal', () => {
  const aRow = { heading: 'travel', activityKey: 'a1', unit: 'ticket', payer: 'grant', justification: 'Flights' };
  const aProposal = (rows: readonly object[]): ProposalFacts => ({
    ...aReceipt,
    status: 'finalDraft',
    themes: new Map([['customs', 'Customs']]),
    projectTypes: new Map(),
    budgetHeadings: new Map([['travel', 'Travel costs']]),
    currency: 'USD',
    partners: [{ institutionName: 'SOCSO', country: 'MY', role: 'provider', status: 'accepted' }],
    forms: {
      preliminary: { sections: { general: { title: 'Faster customs', themeId: 'customs' } }, contentHash: HASH },
      final: { sections: { budget: { rows } }, contentHash: undefined },
    },
  });

  it('has exact totals of its budget, by who pays', async () => {
    const text = await printed(
      proposalDocument(
        aProposal([
          { ...aRow, quantity: 3, unitPriceMinor: 10 },
          { ...aRow, quantity: 1_000_000, unitPriceMinor: 999_999_999 },
          { ...aRow, quantity: 7, unitPriceMinor: 33, payer: 'owner' },
        ]),
        'en',
      ),
    );
    for (const amount of ['9,999,999,990,000.00', '0.30', '9,999,999,990,000.30', '2.31', '9,999,999,990,002.61'])
      expect(text).toContain(amount);
    expect(text).toContain('Travel costs');
  });

  it('draws the months of its work plan, from the first task to the last', async () => {
    const task = (fromMonth: string, toMonth: string) => ({ task: 'Invite people', fromMonth, toMonth });
    const rows = [task('2027-06', '2027-08'), task('2027-04', '2027-05'), { task: 'Not dated' }];
    const told = aProposal([]);
    const forms = { final: { sections: { workPlan: { rows } }, contentHash: undefined } };
    const text = await printed(proposalDocument({ ...told, forms }, 'en'));
    expect(text).toContain('April 2027 – August 2027');
    for (const month of ['Apr', 'May', 'Jun', 'Jul', 'Aug']) expect(text).toMatch(new RegExp(`${month}(?!il|ust)`));
    expect(text.split('Invite people').length - 1).toBe(4);
    expect(text.split('Not dated').length - 1).toBe(1);
  });

  it('says of each form whether it is signed off, and of a section that nothing is in it', async () => {
    const text = await printed(proposalDocument(aProposal([]), 'en'));
    expect(text).toContain(HASH);
    expect(text).toContain('This form has not been signed off.');
    expect(text.split('Not filled in.').length - 1).toBe(13);
  });
});

describe('a contract', () => {
  it('takes its terms from the hashed text alone, and the last day as the day that ends', async () => {
    const { contract } = aGrant('contractPreparation');
    const terms = (contract?.terms ?? '').replace('Paperless trade corridors', 'Another title');
    const text = await printed(contractDocument({ terms, hash: HASH, area: 'trade', signatures: [], printedAt }, 'en'));
    expect(text).toContain('Another title');
    expect(text).toContain('1 April 2023 to 30 November 2023');
    expect(text.split('Not signed yet').length - 1).toBe(3);
  });

  it('is not printed of a text that is no contract', () => {
    const facts = { terms: '{"code":"x"}', hash: HASH, area: 'trade', signatures: [], printedAt } as const;
    expect(() => contractDocument(facts, 'en')).toThrow();
  });
});

describe('a payment order', () => {
  const payment = (amountMinor: number) => ({
    reference: 'E01H0RDER00000000000000AAAA',
    payee: 'Ministry of Trade',
    bankName: 'Ziraat Bank',
    account: '•••• 1326',
    amount: { amountMinor, currency: 'USD' as const },
  });
  const facts = {
    number: 'CPF-2022-000007',
    executionDate: '2022-09-16',
    debtor: { name: 'The Bank', iban: 'TR89 0001', bic: 'TKBNTR2A' },
    fileHash: HASH,
    fileCreatedAt: printedAt,
    payments: [payment(10), payment(20)],
    frozen: { name: 'Mehmet Demir', at: printedAt },
    approvals: [],
    approvalsNeeded: 1,
    printedAt,
  };

  it('has the exact total, every reference whole and a box for each of two signatures', async () => {
    const text = await printed(paymentOrderDocument(facts, 'en'));
    expect(text).toContain('0.30 USD');
    expect(text.split('E01H0RDER00000000000000AAAA').length - 1).toBe(2);
    expect(text).toContain('First signature');
    expect(text).toContain('Second signature');
    expect(text).not.toContain('Further signature');
  });

  it('has a box for each approval that the amount needs', async () => {
    expect(await printed(paymentOrderDocument({ ...facts, approvalsNeeded: 2 }, 'en'))).toContain('Further signature');
  });
});
