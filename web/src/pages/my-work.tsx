import { Link } from 'wouter';
import type { Failure } from '../api.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { KeptNotice } from '../parts/kept-notice.tsx';
import { later } from '../parts/later.tsx';
import { Page } from '../parts/page.tsx';
import type { Me } from '../session/me.tsx';
import { holds, useMe } from '../session/me.tsx';
import { useWords } from '../words.tsx';
import { OpenCalls } from './calls.tsx';
import { MyProposals } from './my-proposals.tsx';

// For the office alone, and so not for everybody to load.
const OfficeWork = later(async () => (await import('../office/calls-under-way.tsx')).OfficeWork);
const QuestionsToAnswer = later(async () => (await import('./questions/to-answer.tsx')).QuestionsToAnswer);
const MailTroubles = later(async () => (await import('../office/mail-troubles.tsx')).MailTroubles);

/** The work of somebody who has signed in: what waits for them by each of their roles. */
export const MyWork = () => {
  const { words, say } = useWords();
  const me = useMe();
  if (me === undefined || me.state === 'loading') return <Page title={say(words.home.title)} children={<Loading />} />;
  if (me.state === 'failed' && isUnknown(me.failure))
    return (
      <Page title={say(words.session.unknownTitle)}>
        <p>{say(words.session.unknownText)}</p>
      </Page>
    );
  if (me.state === 'failed')
    return (
      <Page title={say(words.home.title)}>
        <Failed failure={me.failure} onAgain={() => location.reload()} />
      </Page>
    );
  return (
    <Page title={say(words.home.title)}>
      <div class="stack">
        <KeptNotice />
        <WorkOf me={me.value} />
      </div>
    </Page>
  );
};

/** Somebody whom the identity provider knows, but not our directory. */
const isUnknown = (failure: Failure): boolean => failure.kind === 'problem' && failure.problem.because === 'notKnown';

const WorkOf = ({ me }: { readonly me: Me }) => {
  const { words, say } = useWords();
  return (
    <>
      <p>{say(words.home.greeting, { name: me.name })}</p>
      {holds(me, 'coordinator', 'head') && <OfficeWork />}
      {holds(me, 'coordinator') && <QuestionsToAnswer />}
      {holds(me, 'coordinator', 'administrator') && <MailTroubles params={{}} />}
      {holds(me, 'focal-point') && (
        <>
          <MyProposals view="focalPoint" title={say(words.home.deskTitle)} none={say(words.home.deskNone)} />
          <p>
            <Link href="/desk">{say(words.desk.open)}</Link>
          </p>
        </>
      )}
      {holds(me, 'editor', 'responsible-authority') && (
        <MyProposals view="institution" title={say(words.home.proposalsTitle)} none={say(words.home.proposalsNone)} />
      )}
      {/* The office has them among its calls under way. */}
      {!holds(me, 'coordinator', 'head') && (
        <section>
          <h2>{say(words.home.openCalls)}</h2>
          <OpenCalls />
        </section>
      )}
    </>
  );
};
