import type { CallInput } from '#shared/contract/client.ts';
import type { accountRoutes } from '#shared/contract/routes/accounts.ts';

type NewAccount = Omit<CallInput<typeof accountRoutes.proposeAccount>['body'], 'evidenceDocumentId'>;

/** Of an owner: its account, and whom the Bank rings up about it. Numbers are of right form and belong to nobody. */
export type DemoAccount = {
  readonly account: NewAccount;
  readonly contactName: string;
  readonly contactNumber: string;
};

/** Accounts by the owner's key: one with an IBAN, one in a country that has none. */
export const ACCOUNTS: Readonly<Record<string, DemoAccount>> = {
  sesric: {
    account: {
      holderName: 'SESRIC',
      iban: 'TR65 0001 0017 4500 0000 9826 35',
      bankName: 'T.C. Ziraat Bankasi',
      bic: 'TCZBTR2A',
      currency: 'USD',
      address: { street: 'Kudus Cad. No. 9', town: 'Ankara', country: 'TR' },
    },
    contactName: 'Head of Finance',
    contactNumber: '+90 312 000 00 00',
  },
  uganda: {
    account: {
      holderName: 'Ministry of Agriculture, Animal Industry and Fisheries',
      number: '0002380000001',
      bic: 'UGBAUGKA',
      bankName: 'Bank of Uganda',
      currency: 'USD',
      address: { street: 'Lugard Avenue', town: 'Entebbe', country: 'UG' },
    },
    contactName: 'Accounting Officer',
    contactNumber: '+256 41 000 0000',
  },
};

/** How much of its grant each owner asks for in advance, in whole percent. */
export const ADVANCE_PERCENT: Readonly<Record<string, number>> = { sesric: 40, uganda: 50 };
