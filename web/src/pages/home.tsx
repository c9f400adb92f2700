import { later } from '../parts/later.tsx';
import { useSession, useSessionKeeper } from '../session/session-context.tsx';
import { useWords } from '../words.tsx';
import { OpenCalls } from './calls.tsx';

// Visitors need none of it.
const MyWork = later(async () => (await import('./my-work.tsx')).MyWork);

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
