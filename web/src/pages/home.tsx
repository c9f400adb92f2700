import { useEffect, useState } from 'preact/hooks';
import { Link } from 'wouter';
import type { Failure } from '../api.ts';
import { keptCount } from '../drafts/kept-drafts.ts';
import type { MailTroubles } from '../office/mail-troubles.tsx';
import { Failed, Loading } from '../parts/failed.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import type { Me } from '../session/me.tsx';
import { holds, useMe } from '../session/me.tsx';
import { useSession, useSessionKeeper } from '../session/session-context.tsx';
import { useWords } from '../words.tsx';
import { OpenCalls } from './calls.tsx';
import { CallsToCheck } from './eligibility/calls-to-check.tsx';
import { MyProposals } from './my-proposals.tsx';

/** What visitors see first; for those signed in, their work. */
export const HomePage = () => {
  const session = useSession();
  return session.kind === 'anyone' ? <Welcome /> : <MyWork />;
};

const Welcome = () => {
  const { words, say } = useWords();
  const keeper = useSessionKeeper();
  const steps = [words.home.stepApply, words.home.stepTransmit, words.home.stepAssess, words.home.stepPaid];
  return (
    <div class="page stack">
      <section class="hero">
        <h1>{say(words.home.welcomeTitle)}</h1>
        <p>{say(words.home.welcomeText)}</p>
        <button type="button" class="button" onClick={() => void keeper.signIn('/')}>
          {say(words.frame.signIn)}
        </button>
      </section>
      <section>
        <h2>{say(words.home.openCalls)}</h2>
        <OpenCalls />
      </section>
      <section>
        <h2>{say(words.home.welcomeSteps)}</h2>
        <ol class="ways">
          {steps.map((step, index) => (
            <li class="way" key={index}>
              {say(step)}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
};

const MyWork = () => {
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
        <KeptHere />
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
      {holds(me, 'coordinator') && <CallsToCheck />}
      {holds(me, 'coordinator', 'administrator') && <OfficeTroubles />}
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
      <section>
        <h2>{say(words.home.openCalls)}</h2>
        <OpenCalls />
      </section>
    </>
  );
};

/** Whom mail does not reach, for the office alone; so its part and its words are not in everybody's first load. */
const OfficeTroubles = () => {
  const [Part, setPart] = useState<typeof MailTroubles>();
  useEffect(() => {
    void import('../office/mail-troubles.tsx').then((part) => setPart(() => part.MailTroubles));
  }, []);
  return Part === undefined ? null : <Part params={{}} />;
};

/** Tells of drafts that the server does not have yet. */
const KeptHere = () => {
  const { words, say } = useWords();
  const count = keptCount();
  if (count === 0) return null;
  return (
    <Notice tone="care" title={say(words.home.keptTitle)}>
      <p>{say(words.home.keptText, { count })}</p>
    </Notice>
  );
};
