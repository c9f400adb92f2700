import { PROPOSAL_STATUSES } from '#shared/domain/proposal/statuses.ts';
import type { PersonRole } from './people.ts';
import type { Aggregate } from './subjects.ts';

const APPLICANT: readonly PersonRole[] = ['editor', 'responsible-authority'];
const BANK: readonly PersonRole[] = ['bank-maker', 'bank-checker'];
const OFFICE: readonly PersonRole[] = ['coordinator', 'head', 'panel'];
const EVERYBODY = 'everybody';

type Readers = {
  /** Roles that read any case of the kind. */
  readonly all: readonly PersonRole[] | typeof EVERYBODY;
  /** Roles that read only what is theirs: their institution's, their country and area's, given to them. */
  readonly own?: readonly PersonRole[];
  /** States in which some of them read nothing yet. */
  readonly not?: readonly { readonly in: readonly string[]; readonly roles: readonly PersonRole[] }[];
};

const ACCOUNTING: readonly PersonRole[] = [...BANK, 'finance', 'auditor'];

/**
 * Who reads which kind of case, written down here a second time from the dossier and not from the code: what isn't theirs answers 404.
 * Scores and opinions are the office's alone, bank details those who pay, a draft its owner's and the office's.
 */
const readers: { readonly [Name in Aggregate]: Readers } = {
  call: {
    all: EVERYBODY,
    not: [{ in: ['draft', 'themesSet'], roles: [...APPLICANT, ...BANK, 'focal-point', 'assessor'] }],
  },
  institution: { all: EVERYBODY },
  person: { all: ['administrator', 'coordinator', 'head', 'auditor'] },
  proposal: {
    all: [...OFFICE, 'finance', 'auditor'],
    own: [...APPLICANT, 'focal-point'],
    not: [{ in: ['draft'], roles: ['focal-point'] }],
  },
  // The Bank prepares the contracts of the final list, and has to do with no other proposal.
  papers: {
    all: [...OFFICE, ...ACCOUNTING],
    own: [...APPLICANT, 'focal-point'],
    not: [
      { in: ['draft'], roles: ['focal-point'] },
      { in: PROPOSAL_STATUSES.filter((status) => status !== 'finalListed'), roles: BANK },
    ],
  },
  // Of a proposal that is being assessed.
  document: { all: [...OFFICE, 'finance', 'auditor'], own: [...APPLICANT, 'focal-point', 'assessor'] },
  assessment: { all: [...OFFICE, 'auditor'], own: ['assessor'] },
  question: { all: [...OFFICE, 'auditor'], own: ['editor'] },
  grant: { all: [...OFFICE, ...ACCOUNTING], own: APPLICANT },
  activity: { all: [...OFFICE, ...ACCOUNTING], own: APPLICANT },
  report: { all: [...OFFICE, ...ACCOUNTING], own: APPLICANT },
  account: { all: ACCOUNTING, own: APPLICANT },
  paymentRequest: { all: ['coordinator', 'head', ...ACCOUNTING], own: APPLICANT },
  paymentOrder: { all: ['coordinator', ...ACCOUNTING] },
  paymentBatch: { all: ACCOUNTING },
  bankMessage: { all: ACCOUNTING },
  ledgerEntry: { all: ['coordinator', 'head', ...ACCOUNTING] },
};

/** May somebody who holds this role alone, here or elsewhere, read a case of the kind in this state? */
export const reads = (aggregate: Aggregate, role: PersonRole, isOwn: boolean, status: string): boolean => {
  const { all, own = [], not = [] } = readers[aggregate];
  if (not.some((each) => each.in.includes(status) && each.roles.includes(role))) return false;
  return all === EVERYBODY || all.includes(role) || (isOwn && own.includes(role));
};
