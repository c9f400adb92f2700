import { useState } from 'preact/hooks';
import { called, type Failure, useClient } from '../../api.ts';
import { Refusal } from '../../parts/fault.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import type { PageParams } from '../../routes.tsx';
import { useWords } from '../../words.tsx';
import { LetterStanding } from './letter-standing.tsx';
import { PartnerForm } from './partner-form.tsx';
import { isUndelivered, PartnerStatus } from './partner-list.tsx';
import { ProposalPage, type ProposalTools } from './proposal-page.tsx';
import { useDocuments } from './use-documents.ts';

/** The partners of a proposal: who they are, whether they have agreed, and the way to add and invite them. */
export const PartnersPage = ({ params }: { readonly params: PageParams }) => {
  const { words, say } = useWords();
  return (
    <ProposalPage proposalId={params['proposalId'] ?? ''} title={say(words.proposal.partnersTitle)} narrow>
      {(tools) => <Partners {...tools} />}
    </ProposalPage>
  );
};

const Partners = (tools: ProposalTools) => {
  const { words, say } = useWords();
  const { proposal, call, reload } = tools;
  const client = useClient();
  const { loaded: papers } = useDocuments(proposal.id);
  const documents = papers.state === 'ready' ? papers.value : [];
  const [failed, setFailed] = useState<{ readonly partnerId: string; readonly failure: Failure }>();
  const mayInvite = proposal.allowed.includes('invitePartner');
  const invite = async (partnerId: string): Promise<void> => {
    const answer = await called(client.invitePartner({ params: { proposalId: proposal.id, partnerId } }));
    setFailed(answer.ok ? undefined : { partnerId, failure: answer.failure });
    await reload();
  };
  const withdraw = async (partnerId: string): Promise<void> => {
    const answer = await called(client.withdrawInvitation({ params: { proposalId: proposal.id, partnerId } }));
    setFailed(answer.ok ? undefined : { partnerId, failure: answer.failure });
    await reload();
  };
  return (
    <div class="stack">
      <p>{say(words.proposal.partnersText, { count: call.configuration.partnerMinimum })}</p>
      {proposal.partners.length === 0 ? (
        <div class="empty">
          <p>{say(words.proposal.partnersNone)}</p>
        </div>
      ) : (
        <ul class="rows">
          {proposal.partners.map((partner) => (
            <li key={partner.partnerId}>
              <div class="row-main">
                <p class="row-title">
                  <bdi>{partner.institutionName}</bdi>
                </p>
                <p class="quiet">
                  {say(words.countries[partner.country])} ·{' '}
                  {say(
                    partner.role === 'provider' ? words.proposal.partnerProvider : words.proposal.partnerBeneficiary,
                  )}
                </p>
                {partner.contactEmail !== undefined && (
                  <p class="quiet">
                    <bdi>{partner.contactName}</bdi> · <bdi>{partner.contactEmail}</bdi>
                  </p>
                )}
                {failed?.partnerId === partner.partnerId && <Refusal failure={failed.failure} />}
                {isUndelivered(partner) && <p>{say(words.proposal.partnerUndeliveredNext)}</p>}
                <LetterStanding proposalId={proposal.id} partner={partner} documents={documents} />
              </div>
              <PartnerStatus partner={partner} />
              {proposal.allowed.includes('withdrawInvitation') && partner.status === 'invited' && (
                <SendButton look="button-quiet button-small" onSend={() => withdraw(partner.partnerId)}>
                  {say(words.proposal.partnerWithdraw)}
                  <span class="unseen"> {partner.institutionName}</span>
                </SendButton>
              )}
              {mayInvite &&
                (partner.status === 'proposed' || partner.status === 'invited' || partner.status === 'withdrawn') && (
                  <SendButton look="button-second button-small" onSend={() => invite(partner.partnerId)}>
                    {say(
                      partner.status === 'proposed' ? words.proposal.partnerInvite : words.proposal.partnerInviteAgain,
                    )}
                    <span class="unseen"> {partner.institutionName}</span>
                  </SendButton>
                )}
              {proposal.allowed.includes('correctPartner') && partner.status !== 'accepted' && (
                <details class="row-below">
                  <summary>
                    {say(words.proposal.partnerCorrect)}
                    <span class="unseen"> {partner.institutionName}</span>
                  </summary>
                  <PartnerForm proposal={proposal} reload={reload} partner={partner} />
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      {proposal.allowed.includes('addPartner') && <PartnerForm proposal={proposal} reload={reload} />}
    </div>
  );
};
