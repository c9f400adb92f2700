import { Link } from 'wouter';
import { allPages } from '../all-pages.ts';
import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { later } from '../parts/later.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { holds, useMe } from '../session/me.tsx';
import { statusText } from '../status-text.ts';
import { useWords } from '../words.tsx';
import { ProposalAbout } from './proposal-about.tsx';
import { type Closing, useClosings } from './use-closings.ts';

const Deadline = later(async () => (await import('../parts/deadline.tsx')).Deadline);
const Moment = later(async () => (await import('../parts/moment.tsx')).Moment);

type MyProposalsProps = {
  readonly view: 'institution' | 'focalPoint';
  readonly title: string;
  readonly none: string;
};

/** Statuses in which the reader has something to do, with what it is. */
const NEXT = {
  institution: {
    draft: 'nextContinue',
    finalDraft: 'nextFinal',
    clarification: 'nextAnswer',
    inRevision: 'nextRevise',
  },
  focalPoint: { withFocalPoint: 'nextTransmit', finalWithFocalPoint: 'nextTransmit' },
} as const;

/** The proposals of one's institution or desk, each with its status and the next thing to do. */
export const MyProposals = ({ view, title, none }: MyProposalsProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const client = useClient();
  const me = useMe();
  const mayAnswer = me?.state === 'ready' && holds(me.value, 'responsible-authority');
  const { loaded, reload } = useLoaded(`proposals ${view}`, () =>
    allPages((cursor) => called(client.listProposals({ query: { view, limit: 100, cursor } }))),
  );
  const closingOf = useClosings(loaded.state === 'ready' ? loaded.value : []);
  const nextOf = (status: string): string => {
    // One person of an institution answers for it; the others can read the question.
    if (status === 'clarification' && !mayAnswer) return say(words.home.nextLook);
    const next = Object.entries(NEXT[view]).find(([name]) => name === status)?.[1];
    return say(words.home[next ?? 'nextLook']);
  };
  return (
    <section>
      <h2>{title}</h2>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      {loaded.state === 'ready' && loaded.value.length === 0 && (
        <div class="empty">
          <p>{none}</p>
          {view === 'institution' && (
            <p>
              <Link href="/calls">{say(words.home.seeCalls)}</Link>
            </p>
          )}
        </div>
      )}
      {loaded.state === 'ready' && loaded.value.length > 0 && (
        <ul class="rows">
          {loaded.value.map((each) => (
            <li key={each.id}>
              <div class="row-main">
                <p class="row-title">
                  <Link href={`/proposals/${each.id}`}>
                    <bdi>{each.title || say(words.home.untitled)}</bdi>
                  </Link>
                </p>
                <ProposalAbout proposal={each} />
                <Until closing={closingOf(each)} />
                {each.answerBy !== undefined && (
                  <p class="quiet">
                    {say(words.proposal.questionDue)} <Moment at={each.answerBy} />
                  </p>
                )}
              </div>
              <StatusTag status={each.status} label={statusText('proposal', each.status, spoken)} />
              <Link href={`/proposals/${each.id}`} class="button button-second button-small">
                {nextOf(each.status)}
                <span class="unseen"> {each.title}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** The closing time that a proposal still has before it. */
const Until = ({ closing }: { readonly closing: Closing | undefined }) => {
  const { words, say } = useWords();
  return closing === undefined ? null : (
    <p class="quiet">
      {say(words.calls.closes)} <Deadline {...closing} />
    </p>
  );
};
