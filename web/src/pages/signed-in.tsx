import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useSessionKeeper } from '../session/session-context.tsx';
import { useWords } from '../words.tsx';

/** Where the identity provider sends people back to. Goes on to the page that they came from. */
export const SignedInPage = () => {
  const { words, say } = useWords();
  const keeper = useSessionKeeper();
  const [, go] = useLocation();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    keeper.takeAnswer().then(
      (returnTo) => go(returnTo, { replace: true }),
      () => setHasFailed(true),
    );
  }, [keeper, go]);
  if (!hasFailed) return <Page title={say(words.session.signingIn)} narrow children={null} />;
  return (
    <Page title={say(words.session.failedTitle)} narrow>
      <Notice tone="care">
        <p>{say(words.session.failedText)}</p>
        <button type="button" class="button" onClick={() => void keeper.signIn('/')}>
          {say(words.frame.signIn)}
        </button>
      </Notice>
    </Page>
  );
};
