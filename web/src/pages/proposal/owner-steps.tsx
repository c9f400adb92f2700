import { called, useClient } from '../../api.ts';
import { useWords } from '../../words.tsx';
import type { ProposalTools } from './proposal-page.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** Calling back and withdrawing: for the responsible authority, while the server allows them. */
export const OwnerSteps = ({ proposal, reload }: ProposalTools) => {
  const { words, say } = useWords();
  const client = useClient();
  const params = { proposalId: proposal.id };
  const mayRecall = proposal.allowed.includes('recall');
  const mayWithdraw = proposal.allowed.includes('withdraw');
  if (!mayRecall && !mayWithdraw) return null;
  return (
    <div class="actions">
      {mayRecall && (
        <ReasonDialog
          action={say(words.proposal.recallButton)}
          keptAs={`recall:${proposal.id}`}
          label={say(words.proposal.recallReason)}
          onSend={async (reason) => {
            const answer = await called(client.recallProposal({ params, body: { reason } }));
            if (!answer.ok) return answer.failure;
            await reload();
            return undefined;
          }}
        />
      )}
      {mayWithdraw && (
        <ReasonDialog
          action={say(words.proposal.withdrawButton)}
          keptAs={`withdraw:${proposal.id}`}
          label={say(words.proposal.withdrawReason)}
          tone="bad"
          onSend={async (reason) => {
            const answer = await called(client.withdrawProposal({ params, body: { reason } }));
            if (!answer.ok) return answer.failure;
            await reload();
            return undefined;
          }}
        />
      )}
    </div>
  );
};
