import { useWords } from '../../words.tsx';
import type { ShownProposal } from './use-proposal.ts';

type Partners = ShownProposal['partners'];

const TONES = { proposed: 'plain', invited: 'care', accepted: 'good', declined: 'bad', withdrawn: 'plain' } as const;

/** Who takes part beside the owner, and whether they have agreed. */
export const PartnerList = ({ partners }: { readonly partners: Partners }) => {
  const { words, say } = useWords();
  if (partners.length === 0) return <p class="quiet">{say(words.proposal.partnersNone)}</p>;
  return (
    <ul class="sections">
      {partners.map((partner) => (
        <li class="section-line" key={partner.partnerId}>
          <span>
            <bdi>{partner.institutionName}</bdi>
            <span class="quiet"> · {say(words.countries[partner.country])}</span>
          </span>
          <PartnerStatus partner={partner} />
        </li>
      ))}
    </ul>
  );
};

/** How far one partner is with its answer. */
export const PartnerStatus = ({ partner }: { readonly partner: Partners[number] }) => {
  const { words, say } = useWords();
  if (isUndelivered(partner)) return <span class="tag tag-bad">{say(words.proposal.partnerUndelivered)}</span>;
  const { status } = partner;
  const labels = {
    proposed: words.proposal.partnerAdded,
    invited: words.proposal.partnerInvited,
    accepted: words.proposal.partnerAccepted,
    declined: words.proposal.partnerDeclined,
    withdrawn: words.proposal.partnerWithdrawn,
  };
  return <span class={`tag tag-${TONES[status]}`}>{say(labels[status])}</span>;
};

/** Whether a partner still waits for an invitation that did not reach it. */
export const isUndelivered = ({ status, undelivered }: Partners[number]): boolean =>
  status === 'invited' && undelivered !== undefined;
