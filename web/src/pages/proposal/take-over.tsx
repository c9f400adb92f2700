import { useState } from 'preact/hooks';
import { called, type Failure, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { SendButton } from '../../parts/send-button.tsx';
import { useWords } from '../../words.tsx';
import type { ProposalTools } from './proposal-page.tsx';

type Taken = { readonly count: number; readonly pricesLeftOut: boolean };

/** Offers to begin a final form with the earlier proposal's, or with the own preliminary activities, until its activities are written. */
export const TakeOver = ({ proposal, reload }: ProposalTools) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const client = useClient();
  const [taken, setTaken] = useState<Taken>();
  const [failure, setFailure] = useState<Failure>();
  const isOffered =
    proposal.stage === 'final' &&
    proposal.allowed.includes('retitle') &&
    (proposal.sections['activities']?.version ?? 0) === 0;
  if (!isOffered && taken === undefined) return null;
  const take = async (from: 'earlier' | 'preliminary'): Promise<void> => {
    const answer = await called(client.takeOverFinal({ params: { proposalId: proposal.id }, body: { from } }));
    setFailure(answer.ok ? undefined : answer.failure);
    if (!answer.ok) return;
    setTaken({ count: Object.keys(answer.body.sections).length, pricesLeftOut: answer.body.pricesLeftOut });
    await reload();
  };
  return (
    <section class="card">
      <h2>{say(words.proposal.takeTitle)}</h2>
      <div role="status">
        {taken !== undefined && <p>{say(words.proposal.taken, { count: taken.count })}</p>}
        {taken?.pricesLeftOut === true && <p>{say(words.proposal.takenNoPrices)}</p>}
        {failure !== undefined && <p class="field-error">{failureText(failure, spoken)}</p>}
      </div>
      {isOffered && (
        <>
          <p>{say(words.proposal.takeText)}</p>
          <div class="actions">
            {proposal.startedFrom !== undefined && (
              <SendButton onSend={() => take('earlier')}>{say(words.proposal.takeEarlier)}</SendButton>
            )}
            <SendButton look="button-second" onSend={() => take('preliminary')}>
              {say(words.proposal.takePreliminary)}
            </SendButton>
          </div>
        </>
      )}
    </section>
  );
};
