import { useState } from 'preact/hooks';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { called, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { isSectionValue, textAt } from '../../form/section-value.ts';
import { LongTextField } from '../../parts/field.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { TypedNotice } from '../../parts/typed-notice.tsx';
import { useTyped } from '../../session/use-typed.ts';
import { useWords } from '../../words.tsx';
import { ReasonDialog } from '../proposal/reason-dialog.tsx';
import type { ShownQuestion } from './shown-question.ts';

type AnswerProps = { readonly question: ShownQuestion; readonly reload: () => Promise<void> };

/** The office's two ways with a question: answer it to everybody, in words that hide the asker, or decline it. */
export const AnswerQuestion = ({ question, reload }: AnswerProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const client = useClient();
  const typed = useTyped(`answer:${question.id}`, { publishedAs: question.question, answer: '' }, asAnswer);
  const { publishedAs, answer } = typed.value;
  const [error, setError] = useState<string>();
  const params = { questionId: question.id };
  const publish = async (): Promise<void> => {
    if (answer.trim().length < 5 || publishedAs.trim().length < 5) {
      setError(say(words.questions.answerMissing));
      return;
    }
    const body = { answer: answer.trim(), publishedAs: publishedAs.trim() };
    const sent = await called(client.answerQuestion({ params, body }));
    setError(sent.ok ? undefined : failureText(sent.failure, spoken));
    if (!sent.ok) return;
    typed.forget();
    await reload();
  };
  return (
    <>
      <TypedNotice typed={typed} />
      <LongTextField
        id={`published-${question.id}`}
        label={say(words.questions.publishedAs)}
        hint={say(words.questions.publishedAsHint)}
        value={publishedAs}
        onValue={(text) => typed.put({ publishedAs: text, answer })}
        maxLength={TEXT_LIMITS.answer}
        rows={3}
      />
      <LongTextField
        id={`answer-${question.id}`}
        label={say(words.questions.answerLabel)}
        error={error}
        value={answer}
        onValue={(text) => typed.put({ publishedAs, answer: text })}
        maxLength={TEXT_LIMITS.answer}
        rows={4}
      />
      <div class="actions">
        <SendButton onSend={publish}>{say(words.questions.answer)}</SendButton>
        <ReasonDialog
          action={say(words.questions.decline)}
          keptAs={`decline:${question.id}`}
          label={say(words.questions.declineReason)}
          asked={question.question}
          onSend={async (reason) => {
            const sent = await called(client.declineQuestion({ params, body: { reason } }));
            if (!sent.ok) return sent.failure;
            await reload();
            return undefined;
          }}
        />
      </div>
    </>
  );
};

const asAnswer = (lying: unknown) =>
  isSectionValue(lying) ? { publishedAs: textAt(lying, 'publishedAs'), answer: textAt(lying, 'answer') } : undefined;
