import { Link } from 'wouter';
import { called, useClient } from '../../api.ts';
import { formatMoment } from '../../format.ts';
import { useLoaded } from '../../loaded.ts';
import { Failed } from '../../parts/failed.tsx';
import { holds, useMe } from '../../session/me.tsx';
import { useWords } from '../../words.tsx';
import { AskQuestion } from './ask-question.tsx';

type AnsweredQuestionsProps = { readonly callId: string; readonly isOpen: boolean };

/** What has been asked about a call and answered to everybody; those who may ask do it here. */
export const AnsweredQuestions = ({ callId, isOpen }: AnsweredQuestionsProps) => {
  const { language, words, say } = useWords();
  const client = useClient();
  const me = useMe();
  const { loaded, reload } = useLoaded(`answers ${callId}`, () =>
    called(client.listAnsweredQuestions({ params: { callId } })),
  );
  const isOffice = me?.state === 'ready' && holds(me.value, 'coordinator');
  const mayAsk = isOpen && me?.state === 'ready' && holds(me.value, 'editor', 'responsible-authority', 'focal-point');
  const items = loaded.state === 'ready' ? loaded.value.items : [];
  return (
    <section class="stack" id="questions">
      <h2>{say(words.questions.title)}</h2>
      <p class="quiet">{say(words.questions.intro)}</p>
      {isOffice && (
        <p>
          <Link href={`/calls/${callId}/questions`}>{say(words.questions.office)}</Link>
        </p>
      )}
      {loaded.state === 'failed' && <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      {loaded.state === 'ready' && items.length === 0 && <p class="empty">{say(words.questions.none)}</p>}
      {items.map((each) => (
        <article class="card" key={each.id}>
          <h3 dir="auto">{each.question}</h3>
          <p dir="auto">{each.answer}</p>
          <p class="quiet">{say(words.questions.answeredAt, { moment: formatMoment(each.answeredAt, language) })}</p>
        </article>
      ))}
      {mayAsk && <AskQuestion callId={callId} />}
    </section>
  );
};
