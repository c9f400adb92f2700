import { Link, useLocation } from 'wouter';
import { called, useClient } from '../../api.ts';
import { later } from '../../parts/later.tsx';
import { useWords } from '../../words.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import type { ProposalTools } from './proposal-page.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const Changes = later(async () => (await import('../../chain/changes.tsx')).Changes);

/** The focal point's two ways: transmit, or return with a reason. Shown only to whom the server allows them. */
export const Desk = (tools: ProposalTools) => {
  const { words, say } = useWords();
  const { proposal, reload } = tools;
  const client = useClient();
  const [, go] = useLocation();
  const params = { proposalId: proposal.id };
  if (!proposal.allowed.includes('return')) return null;
  return (
    <section class="card">
      <h2>{say(words.proposal.deskTitle)}</h2>
      <p>{say(words.proposal.deskText)}</p>
      <Changes {...tools} />
      <p>
        <Link href={`/proposals/${proposal.id}/read`}>{say(words.proposal.readWhole)}</Link>
      </p>
      <div class="actions">
        {proposal.allowed.includes('transmit') && (
          <ConfirmDialog
            action={say(words.proposal.transmitButton)}
            question={say(words.proposal.transmitConfirm)}
            onConfirm={async () => {
              const answer = await called(client.transmitProposal({ params, body: {} }));
              if (!answer.ok) return answer.failure;
              await reload();
              return undefined;
            }}
          />
        )}
        <ReasonDialog
          action={say(words.proposal.returnButton)}
          keptAs={`return:${proposal.id}`}
          label={say(words.proposal.returnReason)}
          hint={say(words.proposal.returnReasonHint)}
          onSend={async (reason) => {
            const answer = await called(client.returnProposal({ params, body: { reason } }));
            if (!answer.ok) return answer.failure;
            // A returned draft is its owner's again, and not to be read here any more.
            go('/desk');
            return undefined;
          }}
        />
      </div>
    </section>
  );
};
