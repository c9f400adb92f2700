/** One invoice of SESRIC's claim after the workshop, by the line of the budget it belongs to (counted as in the form); amounts in cents. */
export type ClaimedInvoice = {
  readonly budgetLine: number;
  readonly description: string;
  readonly supplier: string;
  readonly invoiceNumber: string;
  readonly invoiceDate: string;
  readonly amountMinor: number;
  /** What the Bank finds eligible, when that is less, and why. */
  readonly reduced?: { readonly toMinor: number; readonly because: string };
};

export const CLAIM: readonly ClaimedInvoice[] = [
  {
    budgetLine: 1,
    description: 'Two experts, 24 days',
    supplier: 'A. Osman and C. Aydogan',
    invoiceNumber: 'EXP-2022-07',
    invoiceDate: '2022-09-23',
    amountMinor: 1_080_000,
  },
  {
    budgetLine: 2,
    description: 'Interpretation on two days, three languages',
    supplier: 'Ankara Conference Interpreters',
    invoiceNumber: 'ACI-1184',
    invoiceDate: '2022-09-19',
    amountMinor: 720_000,
  },
  {
    budgetLine: 3,
    description: 'Video conference platform',
    supplier: 'Meetwell Technologies',
    invoiceNumber: 'MW-55310',
    invoiceDate: '2022-09-16',
    amountMinor: 380_000,
  },
  {
    budgetLine: 4,
    description: 'Report with country cases',
    supplier: 'Labour Market Studies Ltd',
    invoiceNumber: 'LMS-31',
    invoiceDate: '2022-09-30',
    amountMinor: 950_000,
  },
  {
    budgetLine: 5,
    description: 'Translation of 300 pages',
    supplier: 'Bosphorus Translation Office',
    invoiceNumber: '2022/418',
    invoiceDate: '2022-10-03',
    amountMinor: 660_000,
  },
  {
    budgetLine: 6,
    description: 'Layout, publication and gifts for speakers',
    supplier: 'Anadolu Print House',
    invoiceNumber: 'AP-9021',
    invoiceDate: '2022-10-05',
    amountMinor: 290_000,
    reduced: { toMinor: 275_000, because: 'Gifts for speakers are not eligible.' },
  },
];

/** What the Bank finds eligible of an invoice. */
export const eligibleMinor = ({ amountMinor, reduced }: ClaimedInvoice): number => reduced?.toMinor ?? amountMinor;
