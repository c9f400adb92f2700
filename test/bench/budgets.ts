/** The most that may be counted; `goal` is where it should come to. */
export type Budget = { readonly most: number; readonly goal?: string };

type FunctionBudget = { readonly min: Budget; readonly gz: Budget };

/** A tenth above what was measured; a client of DynamoDB alone is 325 kB minified, 101 kB gzipped. */
const bytes = (min: number, gz: number): FunctionBudget => ({ min: { most: min }, gz: { most: gz } });

/** The bundle of each function, in bytes. */
export const functionBudgets: Readonly<Record<string, FunctionBudget>> = {
  meta: bytes(561_000, 173_000),
  public: bytes(742_000, 224_000),
  directory: bytes(472_000, 148_000),
  calls: bytes(488_000, 154_000),
  proposals: bytes(780_000, 240_000),
  documents: bytes(742_000, 224_000),
  assignments: bytes(493_000, 156_000),
  grants: bytes(495_000, 155_000),
  reports: bytes(472_000, 149_000),
  accounts: bytes(477_000, 151_000),
  'payment-requests': bytes(503_000, 157_000),
  'payment-batches': bytes(1_098_000, 314_000),
  ledger: bytes(483_000, 153_000),
  insight: bytes(483_000, 152_000),
  prints: bytes(694_000, 214_000),
  questions: bytes(493_000, 155_000),
  // Every sentence of every mail in four languages, and of each kind of case who may open it.
  'send-mail': bytes(1_017_000, 283_000),
  'send-digest': bytes(1_019_000, 283_000),
  'open-account': bytes(481_000, 147_000),
  'read-mail-feedback': bytes(505_000, 160_000),
  'clear-document': bytes(640_000, 194_000),
  'scan-document': bytes(777_000, 234_000),
  'issue-number': bytes(477_000, 150_000),
  'follow-call': bytes(507_000, 158_000),
  'follow-assessment': bytes(480_000, 151_000),
  'follow-grant': bytes(476_000, 149_000),
  'follow-payment': bytes(502_000, 156_000),
  'send-bank-file': bytes(1_057_000, 302_000),
  'read-bank-message': bytes(2_191_000, 708_000),
  'post-ledger': bytes(443_000, 140_000),
  'turn-of-time': bytes(528_000, 165_000),
};

/** Scripts and styles of the web app, gzipped, in bytes: the first load, and what each page loads beside it. */
export const webBudgets: Readonly<Record<string, Budget>> = {
  'first load': { most: 32_800, goal: '52 kB together with an applicant’s page' },
  '../shared/words/ar/catalogue.ts': { most: 21_500 },
  '../shared/words/ar/office.ts': { most: 12_900 },
  '../shared/words/en/catalogue.ts': { most: 17_400 },
  '../shared/words/fr/catalogue.ts': { most: 20_000 },
  '../shared/words/tr/catalogue.ts': { most: 18_800 },
  '../shared/domain/proposal/rules/form-breaches.ts': { most: 14_600 },
  'src/form/section-around.tsx': { most: 20_500 },
  'src/office/setting-faults.ts': { most: 15_700 },
  'src/pages/call.tsx': { most: 7_500 },
  'src/pages/calls.tsx': { most: 1_800 },
  'src/pages/eligibility/check-page.tsx': { most: 12_000, goal: '40 kB a page' },
  'src/pages/home.tsx': { most: 2_500 },
  'src/pages/nothing.tsx': { most: 700 },
  'src/pages/partner-invitation.tsx': { most: 14_100 },
  'src/pages/proposal/check.tsx': { most: 15_000 },
  'src/pages/proposal/documents.tsx': { most: 14_800 },
  'src/pages/proposal/overview.tsx': { most: 19_300 },
  'src/pages/proposal/partners.tsx': { most: 8_300 },
  'src/pages/proposal/section.tsx': { most: 38_100, goal: '40 kB a page' },
  'src/pages/office/call-preview.tsx': { most: 17_900, goal: '40 kB a page' },
  'src/pages/office/call-settings.tsx': { most: 33_500, goal: '40 kB a page' },
  'src/pages/office/call.tsx': { most: 21_900, goal: '40 kB a page' },
  'src/pages/office/person.tsx': { most: 12_400, goal: '40 kB a page' },
  'src/pages/proposal/read.tsx': { most: 16_800, goal: '40 kB a page' },
  'src/pages/signed-in.tsx': { most: 700 },
  'src/pages/start-proposal.tsx': { most: 7_000 },
  'src/session/open-id.ts': { most: 17_600 },
};

/** A page that has no budget of its own yet. */
export const otherPage: Budget = { most: 11_700, goal: '40 kB a page' };

/** What checks answers by the domain's schemas, on the page or once it stands; the 9 kB of their library come with nothing else. */
export const checkingBySchema: readonly string[] = [
  '../shared/domain/proposal/rules/form-breaches.ts',
  'src/form/section-around.tsx',
  'src/office/setting-faults.ts',
  'src/pages/office/call-settings.tsx',
  'src/pages/proposal/section.tsx',
];

type CapacityBudget = { readonly requests: Budget; readonly readUnits: Budget; readonly writeUnits: Budget };

/** What one request of a person asks of DynamoDB, from who they are to the reply: counted whole, so no tenth is added. */
export const capacityBudgets: Readonly<Record<string, CapacityBudget>> = {
  autosave: { requests: { most: 3 }, readUnits: { most: 2 }, writeUnits: { most: 1, goal: '2' } },
  'open form': { requests: { most: 4 }, readUnits: { most: 3 }, writeUnits: { most: 0 } },
  // Two requests of these look whether the owner may still apply and somebody could transmit: a form is locked by signing. Two write units of
  // each section of the form go into its seal (decision 0018).
  'sign off': { requests: { most: 7 }, readUnits: { most: 4.5 }, writeUnits: { most: 24 } },
  submit: { requests: { most: 4, goal: '1' }, readUnits: { most: 3 }, writeUnits: { most: 14, goal: '6' } },
  'list of 50': {
    requests: { most: 2, goal: '1' },
    readUnits: { most: 4, goal: '4, whatever the length of the list' },
    writeUnits: { most: 0 },
  },
  'open review form': { requests: { most: 4, goal: '1' }, readUnits: { most: 4, goal: '1' }, writeUnits: { most: 0 } },
  'save score': { requests: { most: 5 }, readUnits: { most: 4 }, writeUnits: { most: 6 } },
  'submit score': { requests: { most: 5, goal: '1' }, readUnits: { most: 4 }, writeUnits: { most: 8, goal: '4' } },
};
