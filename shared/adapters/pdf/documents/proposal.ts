import type { Country } from '../../../domain/kernel/country.ts';
import type { Currency } from '../../../domain/kernel/currency.ts';
import type { Instant } from '../../../domain/kernel/instant.ts';
import type { Language } from '../../../domain/kernel/language.ts';
import type { FormSections } from '../../../domain/proposal/form.ts';
import { sectionNames } from '../../../domain/proposal/form-outline.ts';
import type { PartnerRole, PartnerStatus, ProposalStatus, Stage } from '../../../domain/proposal/state.ts';
import type { PrintDocument, PrintFact, PrintPart } from '../print-document.ts';
import { type AboutProposal, aboutProposal } from './about-proposal.ts';
import { called, framed, type Speech, speechIn } from './frame.ts';
import { sectionParts } from './proposal-sections.ts';

type Partner = {
  readonly institutionName: string;
  readonly country: Country;
  readonly role: PartnerRole;
  readonly status: PartnerStatus;
};

/** The form of one stage as it is saved, and the hash it was signed off by if it was. */
type PrintedForm = { readonly sections: FormSections; readonly contentHash: string | undefined };

export type ProposalFacts = AboutProposal & {
  readonly status: ProposalStatus;
  readonly themes: ReadonlyMap<string, string>;
  readonly projectTypes: ReadonlyMap<string, string>;
  readonly budgetHeadings: ReadonlyMap<string, string>;
  readonly currency: Currency;
  readonly partners: readonly Partner[];
  readonly forms: { readonly [S in Stage]?: PrintedForm | undefined };
  readonly printedAt: Instant;
};

/** A whole proposal on paper: who and what, its partners, then each section of each stage in the form's order. */
export const proposalDocument = (facts: ProposalFacts, language: Language): PrintDocument => {
  const speech = speechIn(language);
  const { words, speak } = speech;
  const { proposal } = words.prints;
  return framed(speech, {
    title: speak(proposal.heading),
    reference: facts.code ?? facts.proposalId,
    printedAt: facts.printedAt,
    parts: [
      {
        kind: 'facts',
        facts: [...aboutProposal(facts, speech), [speak(proposal.status), speak(words.states.proposal[facts.status])]],
      },
      { kind: 'heading', level: 1, text: speak(proposal.partners) },
      partnerTable(facts.partners, speech),
      ...formParts('preliminary', facts, speech),
      ...formParts('final', facts, speech),
    ],
  });
};

const partnerTable = (partners: readonly Partner[], speech: Speech): PrintPart => {
  const { words, speak } = speech;
  const { page, proposal } = words.prints;
  return {
    kind: 'table',
    columns: [
      { title: speak(proposal.partnerInstitution), width: 4 },
      { title: speak(page.country), width: 2 },
      { title: speak(proposal.partnerRole), width: 3 },
      { title: speak(proposal.partnerStatus), width: 3 },
    ],
    rows: partners.map(({ institutionName, country, role, status }) => [
      institutionName,
      speak(words.countries[country]),
      speak(proposal[role]),
      speak(proposal[status]),
    ]),
  };
};

const formParts = (stage: Stage, facts: ProposalFacts, speech: Speech): readonly PrintPart[] => {
  const form = facts.forms[stage];
  if (form === undefined) return [];
  const { words, speak } = speech;
  const { proposal } = words.prints;
  const signed: readonly PrintFact[] =
    form.contentHash === undefined ? [] : [[speak(proposal.signedOff), { hash: form.contentHash }]];
  return [
    { kind: 'heading', level: 1, text: speak(proposal[stage]) },
    signed.length === 0 ? { kind: 'note', text: speak(proposal.draftNotice) } : { kind: 'facts', facts: signed },
    ...sectionNames(stage).flatMap((name): readonly PrintPart[] => [
      { kind: 'heading', level: 2, text: called(speech, words.form.sections, name) },
      ...(sectionParts(stage, name, form.sections[name], facts, speech) ?? [
        { kind: 'note' as const, text: speak(proposal.notFilledIn) },
      ]),
    ]),
  ];
};
