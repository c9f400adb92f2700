import { Link } from 'wouter';
import type { Client } from '#shared/contract/client.ts';
import { type Called, called, useClient } from '../../api.ts';
import { useLoaded } from '../../loaded.ts';
import { named } from '../../named.ts';
import { Failed } from '../../parts/failed.tsx';
import { useWords } from '../../words.tsx';

type ListedCall = Extract<Awaited<ReturnType<Client['listCalls']>>, { readonly ok: true }>['body']['items'][number];
type Waiting = { readonly call: ListedCall; readonly count: number };

/** Calls about which questions wait for an answer, for the coordinator's own page. Shows nothing while there is nothing to answer. */
export const QuestionsToAnswer = () => {
  const { language, words, say } = useWords();
  const client = useClient();
  const { loaded, reload } = useLoaded('questions to answer', () => waitingIn(client));
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  return (
    <section>
      <h2>{say(words.questions.toAnswerTitle)}</h2>
      <ul class="rows">
        {loaded.value.map(({ call, count }) => (
          <li key={call.id}>
            <div class="row-main">
              <p class="row-title">
                <bdi>{named(call.titles, language)}</bdi>
              </p>
              <p class="quiet">{say(words.questions.toAnswer, { count })}</p>
            </div>
            <Link href={`/calls/${call.id}/questions`} class="button button-second button-small">
              {say(words.questions.office)}
              <span class="unseen"> {named(call.titles, language)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Only an open call is asked about; what came shortly before its end may be answered after it. */
const ASKED_ABOUT = ['open', 'closed', 'preliminaryReview'];

const waitingIn = async (client: Client): Promise<Called<readonly Waiting[]>> => {
  const calls = await called(client.listCalls({ query: { limit: 100 } }));
  if (!calls.ok) return calls;
  const askedAbout = calls.body.items.filter(({ status }) => ASKED_ABOUT.includes(status));
  const answers = await Promise.all(
    askedAbout.map(async (call) => ({
      call,
      asked: await called(client.listQuestions({ params: { callId: call.id } })),
    })),
  );
  const waiting = answers.map(({ call, asked }) => ({
    call,
    count: asked.ok ? asked.body.items.filter(({ status }) => status === 'asked').length : 0,
  }));
  return { ok: true, body: waiting.filter(({ count }) => count > 0) };
};
