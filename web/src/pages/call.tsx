import { useState } from 'preact/hooks';
import { Link } from 'wouter';
import { called, type Failure, useClient } from '../api.ts';
import { formatDay, formatSize } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { named } from '../named.ts';
import { Deadline } from '../parts/deadline.tsx';
import { Facts } from '../parts/facts.tsx';
import { Failed, Loading } from '../parts/failed.tsx';
import { Refusal } from '../parts/fault.tsx';
import { Moment } from '../parts/moment.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { holds, useMe } from '../session/me.tsx';
import { useSession, useSessionKeeper } from '../session/session-context.tsx';
import { statusText } from '../status-text.ts';
import { useWords } from '../words.tsx';
import { CallConditions } from './call-conditions.tsx';
import { AnsweredQuestions } from './questions/answered-questions.tsx';

/** One call: until when, for what, and the way to apply. */
export const CallPage = ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }) => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const callId = params['callId'] ?? '';
  const client = useClient();
  const { loaded, reload } = useLoaded(`call ${callId}`, () => called(client.getOpenCall({ params: { callId } })));
  if (loaded.state === 'loading') return <Page title={say(words.frame.loading)} children={<Loading />} />;
  if (loaded.state === 'failed')
    return (
      <Page title={say(words.calls.title)}>
        <Failed failure={loaded.failure} onAgain={() => void reload()} />
      </Page>
    );
  const call = loaded.value;
  return (
    <Page
      title={named(call.titles, language)}
      above={
        <Link href="/calls" class="above">
          {say(words.calls.title)}
        </Link>
      }
      beside={<StatusTag status={call.status} label={statusText('call', call.status, spoken)} />}
    >
      {call.cancelReason !== undefined && (
        <Notice tone="bad">
          <p>{say(words.calls.cancelled, { reason: call.cancelReason })}</p>
        </Notice>
      )}
      <div class="columns columns-aside-first">
        <aside class="stack">
          <section class="card">
            <Facts
              facts={[
                [say(words.calls.opens), <Moment at={call.opensAt} />],
                [
                  say(words.calls.closes),
                  call.cancelReason === undefined ? (
                    <Deadline closesAt={call.closesAt} readAt={call.readAt} />
                  ) : (
                    <Moment at={call.closesAt} />
                  ),
                ],
                ...(call.finalClosesAt === undefined
                  ? []
                  : [
                      [
                        say(words.calls.finalStageCloses),
                        <Deadline closesAt={call.finalClosesAt} readAt={call.readAt} />,
                      ] as const,
                    ]),
                [
                  say(words.calls.implementation),
                  say(words.frame.dayRange, {
                    from: formatDay(call.implementationStartsAt, language),
                    to: formatDay(call.implementationEndsAt, language),
                  }),
                ],
                [say(words.calls.partnerMinimum), say(words.calls.partnerMinimumText, { count: call.partnerMinimum })],
                ...(call.projectTypes === undefined || call.projectTypes.length === 0
                  ? []
                  : [[say(words.calls.projectTypes), <Titles of={call.projectTypes} />] as const]),
                ...(call.intermediary === undefined
                  ? []
                  : [[say(words.calls.intermediary), <bdi>{call.intermediary.name}</bdi>] as const]),
              ]}
            />
            <p class="quiet">{say(words.calls.statement)}</p>
          </section>
          {call.guidelines.length > 0 && <Guidelines callId={call.id} files={call.guidelines} />}
          {call.takesProposals && <StartCard callId={call.id} />}
        </aside>
        <div class="stack">
          <section>
            <h2>{say(words.calls.themesTitle)}</h2>
            <p>{say(words.calls.themesText)}</p>
            <div class="stack">
              {call.themes.map(({ area, themes }) => (
                <section class="card" key={area}>
                  <h3>{say(words.areas[area])}</h3>
                  <ul>
                    {themes.map((theme) => (
                      <li key={theme.id} dir="auto">
                        {theme.title}
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          </section>
          <section>
            <h2>{say(words.calls.conditionsTitle)}</h2>
            <CallConditions call={call} />
          </section>
          <AnsweredQuestions callId={call.id} isOpen={call.status === 'open'} />
        </div>
      </div>
    </Page>
  );
};

const Titles = ({ of }: { readonly of: readonly { readonly id: string; readonly title: string }[] }) => (
  <ul>
    {of.map(({ id, title }) => (
      <li key={id}>
        <bdi>{title}</bdi>
      </li>
    ))}
  </ul>
);

type GuidelinesProps = {
  readonly callId: string;
  readonly files: readonly { readonly id: string; readonly fileName: string; readonly sizeBytes: number }[];
};

/** The files that explain the call, for everybody. */
const Guidelines = ({ callId, files }: GuidelinesProps) => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const client = useClient();
  const [failure, setFailure] = useState<Failure>();
  const open = async (documentId: string): Promise<void> => {
    const answer = await called(client.getGuidelines({ params: { callId, documentId } }));
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) location.assign(answer.body.url);
  };
  return (
    <section class="card">
      <h2>{say(words.documentKinds.guidelines)}</h2>
      <Refusal failure={failure} />
      <ul>
        {files.map(({ id, fileName, sizeBytes }) => (
          <li key={id}>
            <button type="button" class="button button-quiet" onClick={() => void open(id)}>
              <bdi>{fileName}</bdi> ({formatSize(sizeBytes, language)})
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const StartCard = ({ callId }: { readonly callId: string }) => {
  const { words, say } = useWords();
  const session = useSession();
  const keeper = useSessionKeeper();
  const me = useMe();
  const mayStart = me?.state === 'ready' && holds(me.value, 'editor', 'responsible-authority');
  return (
    <section class="card">
      <h2>{say(words.calls.startTitle)}</h2>
      <p>{say(words.calls.startText)}</p>
      {session.kind === 'anyone' && (
        <button type="button" class="button" onClick={() => void keeper.signIn(location.pathname)}>
          {say(words.calls.signInToStart)}
        </button>
      )}
      {mayStart && (
        <Link href={`/calls/${callId}/start`} class="button">
          {say(words.calls.start)}
        </Link>
      )}
      {me?.state === 'ready' && !mayStart && <p class="quiet">{say(words.calls.notYours)}</p>}
    </section>
  );
};
