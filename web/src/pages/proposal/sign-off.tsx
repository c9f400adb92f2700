import { useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { called, type Failure, useClient } from '../../api.ts';
import { Refusal } from '../../parts/fault.tsx';
import { CheckField } from '../../parts/field.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useWords } from '../../words.tsx';
import { LateNotice, lateness } from './late-notice.tsx';
import type { ProposalTools } from './proposal-page.tsx';
import { SIGNING } from './what-lacks.ts';

type SignOffProps = ProposalTools & {
  /** Whether nothing stands against signing any more; an editor is told so. */
  readonly isReady: boolean;
};

/** The responsible authority's signature under exactly the contents whose fingerprint stands there. */
export const SignOff = ({ proposal, reload, isReady }: SignOffProps) => {
  const { words, say } = useWords();
  const client = useClient();
  const [, go] = useLocation();
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const late = failure === undefined ? undefined : lateness(failure);
  const command = SIGNING.find((name) => proposal.allowed.includes(name));
  const isSigner = SIGNING.some((name) => proposal.refused.some((each) => each.command === name));
  if (command === undefined && late !== undefined) return <LateNotice late={late} />;
  if (command === undefined)
    return isSigner || !proposal.allowed.includes('retitle') ? null : (
      <p class="notice">{say(isReady ? words.proposal.signNotYours : words.proposal.signNotYet)}</p>
    );
  const sign = async (): Promise<void> => {
    if (!isConfirmed) {
      setError(say(words.proposal.signNeedsConfirm));
      document.getElementById('sign-confirm')?.focus();
      return;
    }
    const input = { params: { proposalId: proposal.id }, body: { contentHash: proposal.contentHash } };
    const sending = {
      sendToFocalPoint: client.sendToFocalPoint,
      transmit: client.transmitProposal,
      submitRevision: client.submitRevision,
    }[command];
    const answer = await called(sending(input));
    if (answer.ok) return go(`/proposals/${proposal.id}`);
    setFailure(answer.failure);
    await reload();
  };
  return (
    <section class="card" id="sign">
      <h2>{say(words.proposal.signTitle)}</h2>
      <p>{say(words.proposal.signText)}</p>
      <p class="field-label">{say(words.proposal.signHash)}</p>
      <code class="fingerprint">{proposal.contentHash}</code>
      <p class="field-hint">{say(words.proposal.signHashHint)}</p>
      {late !== undefined && <LateNotice late={late} />}
      {late === undefined && <Refusal failure={failure} />}
      <CheckField
        id="sign-confirm"
        label={say(words.proposal.signConfirm)}
        checked={isConfirmed}
        onChecked={setIsConfirmed}
        error={isConfirmed ? undefined : error}
      />
      <SendButton onSend={sign}>{say(words.proposal.signButton)}</SendButton>
    </section>
  );
};
