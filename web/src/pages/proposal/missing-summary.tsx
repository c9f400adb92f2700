import { Link } from 'wouter';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { refusalText } from '../../failure-text.ts';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import type { ProposalTools } from './proposal-page.tsx';
import { SectionName } from './section-list.tsx';

const SIGNING = ['sendToFocalPoint', 'transmit', 'submitRevision'];

/** What the list of sections says already, and what only tells the two ways of sending apart. */
const OTHERWISE_SAID = ['formIncomplete', 'ownerHasFocalPoint', 'ownerHasNoFocalPoint'];

/** What stands between the proposal and its signature: sections with gaps, each a link, and the rule that the server names. */
export const MissingSummary = ({ proposal, call }: ProposalTools) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const lacking = sectionNames(proposal.stage)
    .map((section) => ({ section, count: proposal.missing.filter((each) => each.section === section).length }))
    .filter(({ count }) => count > 0);
  const against = SIGNING.some((command) => proposal.allowed.includes(command))
    ? []
    : proposal.refused.filter((each) => SIGNING.includes(each.command) && !OTHERWISE_SAID.includes(each.because));
  const reasons = new Set(against.map((each) => refusalText(each.because, each.facts, spoken) ?? each.because));
  const needed = call.configuration.partnerMinimum;
  const accepted = new Set(proposal.partners.filter(hasAccepted).map((partner) => partner.country)).size;
  const shortfall = refusalText('tooFewPartnerCountries', { needed, accepted }, spoken);
  // Editors may not sign, so the server names no refusal to them; partners they can still look for.
  if (proposal.allowed.includes('retitle') && accepted < needed && shortfall !== undefined) reasons.add(shortfall);
  if (lacking.length === 0 && reasons.size === 0) return null;
  return (
    <Notice tone="care" title={say(words.proposal.checkMissingTitle)}>
      <ul>
        {lacking.map(({ section, count }) => (
          <li key={section}>
            <Link href={`/proposals/${proposal.id}/form/${section}#check`}>
              <SectionName name={section} />: {say(words.proposal.sectionMissing, { count })}
            </Link>
          </li>
        ))}
        {[...reasons].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Notice>
  );
};

const hasAccepted = (partner: { readonly status: string }): boolean => partner.status === 'accepted';
