import * as z from 'zod/mini';
import { budgetLine, plannedActivity, totalMinor } from '../../../domain/grant/budget.ts';
import type { Area } from '../../../domain/kernel/area.ts';
import { countrySchema } from '../../../domain/kernel/country-schema.ts';
import { fromMilliseconds, type Instant, toMilliseconds } from '../../../domain/kernel/instant.ts';
import { storedInstant } from '../../../domain/kernel/instant-schema.ts';
import type { Language } from '../../../domain/kernel/language.ts';
import { moneySchema } from '../../../domain/kernel/money-schema.ts';
import { writtenAmount, writtenDay, writtenMoney } from '../../written-values.ts';
import type { PrintDocument, PrintFact, PrintPart } from '../print-document.ts';
import { isolated } from '../printable-text.ts';
import { called, framed, recordedMoment, type Speech, speechIn } from './frame.ts';

/** The terms of a contract as `contractTerms` of the grant writes them; their canonical JSON is what the hash is of. */
const contractTermsSchema = z.object({
  grantId: z.string(),
  code: z.string(),
  title: z.string(),
  owner: z.object({
    institutionId: z.string(),
    name: z.string(),
    country: countrySchema,
    signatory: z.string(),
    accountId: z.string(),
  }),
  grant: moneySchema,
  budget: z.array(budgetLine),
  activities: z.array(plannedActivity),
  implementationStartsAt: storedInstant,
  implementationEndsAt: storedInstant,
  advancePercent: z.int(),
  activityNoticeDays: z.int(),
});

type Terms = z.infer<typeof contractTermsSchema>;

/** A signature made in the system: for whom, by whom and in which roles. */
type Signed = {
  readonly party: 'owner' | 'bank';
  readonly name: string;
  readonly roles: readonly string[];
  readonly at: Instant;
};

type ContractFacts = {
  /** The very text that was hashed; nothing is printed as a term that does not stand in it. */
  readonly terms: string;
  readonly hash: string;
  readonly area: Area;
  readonly signatures: readonly Signed[];
  readonly printedAt: Instant;
};

/** How many people must sign: the owner's authority, and two of the Bank. */
const SIGNATURES = [
  ['owner', 0],
  ['bank', 0],
  ['bank', 1],
] as const;

/** A grant contract for reading and filing: its terms out of the hashed text, the hash, and who has signed so far. */
export const contractDocument = (facts: ContractFacts, language: Language): PrintDocument => {
  const speech = speechIn(language);
  const { words, speak } = speech;
  const { contract } = words.prints;
  const terms = contractTermsSchema.parse(JSON.parse(facts.terms));
  return framed(speech, {
    title: speak(contract.heading),
    reference: terms.code,
    printedAt: facts.printedAt,
    parts: [
      { kind: 'heading', level: 1, text: speak(contract.parties) },
      { kind: 'facts', facts: partiesOf(terms, speech) },
      { kind: 'heading', level: 1, text: speak(contract.subject) },
      { kind: 'facts', facts: subjectOf(terms, facts.area, speech) },
      { kind: 'heading', level: 1, text: speak(contract.budget) },
      budgetTable(terms, speech),
      { kind: 'heading', level: 1, text: speak(contract.activities) },
      activityTable(terms, speech),
      { kind: 'heading', level: 1, text: speak(contract.signatures) },
      { kind: 'facts', facts: [[speak(contract.hash), { hash: facts.hash }]] },
      { kind: 'note', text: speak(contract.hashMeaning) },
      { kind: 'facts', facts: signaturesOf(facts.signatures, terms, speech) },
    ],
  });
};

const partiesOf = ({ owner }: Terms, { words, speak }: Speech): readonly PrintFact[] => {
  const { contract, page } = words.prints;
  return [
    [speak(contract.grantor), speak(contract.bank)],
    [speak(page.owner), owner.name],
    [speak(page.country), speak(words.countries[owner.country])],
    [speak(contract.signatory), owner.signatory],
    [speak(contract.account), owner.accountId],
  ];
};

const subjectOf = (terms: Terms, area: Area, speech: Speech): readonly PrintFact[] => {
  const { language, words, speak } = speech;
  const { contract, page } = words.prints;
  const implementation = speak(contract.fromTo, {
    from: writtenDay(terms.implementationStartsAt, language),
    to: writtenDay(lastMoment(terms.implementationEndsAt), language),
  });
  return [
    [speak(page.code), terms.code],
    [speak(page.title), terms.title],
    [speak(page.area), speak(words.areas[area])],
    [speak(contract.amount), writtenMoney(terms.grant, language)],
    [speak(contract.advance), speak(contract.percent, { percent: terms.advancePercent })],
    [speak(contract.implementation), implementation],
    [speak(contract.notice), speak(contract.days, { days: terms.activityNoticeDays })],
  ];
};

/** An end at midnight is the end of the day before. */
const lastMoment = (end: Instant): Instant => fromMilliseconds(toMilliseconds(end) - 1);

const budgetTable = ({ budget, grant }: Terms, { language, words, speak }: Speech): PrintPart => {
  const { contract, page } = words.prints;
  const written = (amountMinor: number) => writtenAmount({ amountMinor, currency: grant.currency }, language);
  return {
    kind: 'table',
    columns: [
      { title: speak(contract.budgetHeading), width: 2 },
      { title: speak(contract.description), width: 4 },
      { title: `${speak(contract.lineAmount)} (${grant.currency})`, width: 2, isNumber: true },
    ],
    rows: budget.map((line) => [line.heading, line.description, written(line.amountMinor)]),
    totals: [[speak(page.total), written(totalMinor(budget))]],
  };
};

const activityTable = ({ activities }: Terms, speech: Speech): PrintPart => {
  const { language, words, speak } = speech;
  const { contract } = words.prints;
  return {
    kind: 'table',
    columns: [
      { title: speak(contract.activity), width: 4 },
      { title: speak(contract.kind), width: 2 },
      { title: speak(contract.place), width: 2 },
      { title: speak(contract.begins), width: 2 },
      { title: speak(contract.ends), width: 2 },
    ],
    rows: activities.map(({ title, kind, place, startsOn, endsOn }) => [
      title,
      called(speech, words.form.answers, kind),
      place,
      writtenDay(startsOn, language),
      writtenDay(endsOn, language),
    ]),
  };
};

const signaturesOf = (signatures: readonly Signed[], terms: Terms, speech: Speech): readonly PrintFact[] => {
  const { words, speak } = speech;
  const { contract } = words.prints;
  return SIGNATURES.map(([party, index]) => {
    const signed = signatures.filter((each) => each.party === party)[index];
    const label =
      party === 'owner'
        ? speak(contract.forOwner, { name: terms.owner.name })
        : speak(index === 0 ? contract.forBankFirst : contract.forBankSecond);
    if (signed === undefined) return [label, speak(contract.notSigned)];
    const roles = signed.roles.map((role) => called(speech, words.roles, role)).join(', ');
    return [label, `${isolated(signed.name)} (${roles}) · ${recordedMoment(speech, signed.at)}`];
  });
};
