import { Link } from 'wouter';
import { called, useClient } from '../../api.ts';
import { formatMoment } from '../../format.ts';
import { useLoaded } from '../../loaded.ts';
import { Failed, Loading } from '../../parts/failed.tsx';
import { Page } from '../../parts/page.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import type { PageParams } from '../../routes.tsx';
import { statusText } from '../../status-text.ts';
import { useWords } from '../../words.tsx';
import { AnswerQuestion } from './answer-question.tsx';
import type { ShownQuestion } from './shown-question.ts';
import { waitingFirst } from './waiting-first.ts';

/** All questions about a call for the office: who asked, and the answer to everybody. */
export const QuestionsPage = ({ params }: { readonly params: PageParams }) => {
  const { words, say } = useWords();
  const callId = params['callId'] ?? '';
  const client = useClient();
  const { loaded, reload } = useLoaded(`questions ${callId}`, () =>
    called(client.listQuestions({ params: { callId } })),
  );
  return (
    <Page
      title={say(words.questions.officeTitle)}
      narrow
      above={
        <Link href={`/calls/${callId}`} class="above">
          {say(words.frame.back)}
        </Link>
      }
    >
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      {loaded.state === 'ready' && loaded.value.items.length === 0 && (
        <p class="empty">{say(words.questions.officeNone)}</p>
      )}
      <div class="stack">
        {loaded.state === 'ready' &&
          waitingFirst(loaded.value.items).map((each) => <OneQuestion key={each.id} question={each} reload={reload} />)}
      </div>
    </Page>
  );
};

type OneQuestionProps = { readonly question: ShownQuestion; readonly reload: () => Promise<void> };

const OneQuestion = ({ question, reload }: OneQuestionProps) => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const { askedBy } = question;
  return (
    <article class="card">
      <p>
        <StatusTag status={question.status} label={statusText('question', question.status, spoken)} />
      </p>
      <blockquote dir="auto">{question.question}</blockquote>
      {askedBy !== undefined && (
        <p class="quiet">
          {say(words.questions.askedBy, { ...askedBy, moment: formatMoment(question.askedAt, language) })}
        </p>
      )}
      {question.answer !== undefined && <p dir="auto">{question.answer}</p>}
      {question.declinedBecause !== undefined && (
        <p dir="auto">{say(words.questions.declinedBecause, { reason: question.declinedBecause })}</p>
      )}
      {question.allowed.includes('answer') && <AnswerQuestion question={question} reload={reload} />}
    </article>
  );
};
