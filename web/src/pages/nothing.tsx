import { Link } from 'wouter';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words.tsx';

/** An address that names no page. */
export const NothingPage = () => {
  const { words, say } = useWords();
  return (
    <Page title={say(words.frame.nothingTitle)} narrow>
      <p>{say(words.frame.nothingText)}</p>
      <Link href="/" class="button">
        {say(words.frame.goHome)}
      </Link>
    </Page>
  );
};
