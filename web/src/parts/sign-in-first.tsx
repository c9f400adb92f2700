import { useSessionKeeper } from '../session/session-context.tsx';
import { useWords } from '../words.tsx';
import { Notice } from './notice.tsx';

/** What stands in place of a page that is somebody's own, for a visitor who has not signed in: they come back to it. */
export const SignInFirst = () => {
  const { words, say } = useWords();
  const keeper = useSessionKeeper();
  return (
    <Notice tone="plain">
      <p>{say(words.problems.unauthenticated)}</p>
      <button type="button" class="button" onClick={() => void keeper.signIn(location.pathname)}>
        {say(words.frame.signIn)}
      </button>
    </Notice>
  );
};
