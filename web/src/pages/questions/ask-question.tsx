import { useState } from 'preact/hooks';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { called, useClient } from '../../api.ts';
import { asText } from '../../drafts/typed.ts';
import { failureText } from '../../failure-text.ts';
import { useLoaded } from '../../loaded.ts';
import { LongTextField } from '../../parts/field.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { TypedNotice } from '../../parts/typed-notice.tsx';
import { useTyped } from '../../session/use-typed.ts';
import { statusText } from '../../status-text.ts';
import { useWords } from '../../words.tsx';

/** The way to ask, and what the reader has asked so far with what became of it. */
export const AskQuestion = ({ callId }: { readonly callId: string }) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const client = useClient();
  const typed = useTyped(`question:${callId}`, '', asText);
  const question = typed.value;
  const [error, setError] = useState<string>();
  const [isSent, setIsSent] = useState(false);
  const { loaded, reload } = useLoaded(`my questions ${callId}`, () =>
    called(client.listQuestions({ params: { callId } })),
  );
  const send = async (): Promise<void> => {
    setIsSent(false);
    if (question.trim().length < 5) {
      setError(say(words.questions.askShort));
      document.getElementById('question')?.focus();
      return;
    }
    const answer = await called(client.askQuestion({ params: { callId }, body: { question: question.trim() } }));
    setError(answer.ok ? undefined : failureText(answer.failure, spoken));
    if (!answer.ok) return;
    typed.forget();
    setIsSent(true);
    await reload();
  };
  const mine = loaded.state === 'ready' ? loaded.value.items : [];
  return (
    <section class="card">
      <h3>{say(words.questions.askTitle)}</h3>
      <p>{say(words.questions.askText)}</p>
      <TypedNotice typed={typed} />
      <LongTextField
        id="question"
        label={say(words.questions.askLabel)}
        error={error}
        value={question}
        onValue={typed.put}
        maxLength={TEXT_LIMITS.answer}
        rows={4}
      />
      <SendButton onSend={send}>{say(words.questions.ask)}</SendButton>
      <p role="status">{isSent ? say(words.questions.asked) : ''}</p>
      {mine.length > 0 && (
        <>
          <h4>{say(words.questions.mine)}</h4>
          <ul class="rows">
            {mine.map((each) => (
              <li key={each.id}>
                <div class="row-main">
                  <p dir="auto">{each.question}</p>
                  {each.declinedBecause !== undefined && (
                    <p class="quiet" dir="auto">
                      {say(words.questions.declinedBecause, { reason: each.declinedBecause })}
                    </p>
                  )}
                </div>
                <StatusTag status={each.status} label={statusText('question', each.status, spoken)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
