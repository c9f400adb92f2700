import type { DocumentKind } from '#shared/domain/document/ids.ts';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { refusalText } from '../../failure-text.ts';
import type { Words } from '../../words.tsx';
import type { ProposalWithCall } from './use-proposal.ts';

export const SIGNING = ['sendToFocalPoint', 'transmit', 'submitRevision'] as const;

/** What the lists of sections and papers say already, and what only tells the two ways of sending apart. */
const OTHERWISE_SAID = ['formIncomplete', 'ownerHasFocalPoint', 'ownerHasNoFocalPoint'];

type Lacks = {
  readonly sections: readonly { readonly section: string; readonly count: number }[];
  readonly papers: readonly DocumentKind[];
  /** What else stands against it, in the reader's words. */
  readonly reasons: readonly string[];
};

/** What stands between a proposal and its signature: sections with gaps, compulsory papers, and the rules that the server names. */
export const whatLacks = (
  { proposal, call }: ProposalWithCall,
  papers: readonly DocumentKind[],
  spoken: Words,
): Lacks => {
  const sections = sectionNames(proposal.stage)
    .map((section) => ({ section, count: proposal.missing.filter((each) => each.section === section).length }))
    .filter(({ count }) => count > 0);
  const said = papers.length === 0 ? OTHERWISE_SAID : [...OTHERWISE_SAID, 'documentsNotClean'];
  const against = isAllowed(proposal.allowed)
    ? []
    : proposal.refused.filter((each) => isSigning(each.command) && !said.includes(each.because));
  const reasons = new Set(against.map((each) => refusalText(each.because, each.facts, spoken) ?? each.because));
  const needed = call.configuration.partnerMinimum;
  const accepted = new Set(proposal.partners.filter(hasAccepted).map((partner) => partner.country)).size;
  const shortfall = refusalText('tooFewPartnerCountries', { needed, accepted }, spoken);
  // Editors may not sign, so the server names no refusal to them; partners and papers they can still look for.
  if (proposal.allowed.includes('retitle') && accepted < needed && shortfall !== undefined) reasons.add(shortfall);
  return { sections, papers, reasons: [...reasons] };
};

const isSigning = (command: string): boolean => SIGNING.some((each) => each === command);
const isAllowed = (allowed: readonly string[]): boolean => allowed.some(isSigning);
const hasAccepted = (partner: { readonly status: string }): boolean => partner.status === 'accepted';
