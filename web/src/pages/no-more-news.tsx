import { useState } from 'preact/hooks';
import { called, useClient } from '../api.ts';
import { Page } from '../parts/page.tsx';
import { SendButton } from '../parts/send-button.tsx';
import { useWords } from '../words.tsx';

/**
 * Turns news off by the link of a mail, without signing in. The token stands behind the # of the address. It takes a press of the button:
 * programs that look at the links of a mail beforehand must not turn anything off.
 */
export const NoMoreNewsPage = () => {
  const { words, say } = useWords();
  const client = useClient();
  const [outcome, setOutcome] = useState<'done' | 'unknown' | 'offline'>();
  const stop = async (): Promise<void> => {
    const answer = await called(client.unsubscribe({ params: { token: location.hash.slice(1) } }));
    setOutcome(answer.ok ? 'done' : answer.failure.kind === 'offline' ? 'offline' : 'unknown');
  };
  return (
    <Page title={say(words.settings.stopTitle)} narrow>
      <section class="card">
        {(outcome === undefined || outcome === 'offline') && (
          <>
            <p>{say(words.settings.stopText)}</p>
            <SendButton onSend={stop}>{say(words.settings.stopDo)}</SendButton>
          </>
        )}
        <p role="status">
          {outcome === 'done' && say(words.settings.stopDone)}
          {outcome === 'unknown' && say(words.settings.stopUnknown)}
          {outcome === 'offline' && say(words.frame.offlineText)}
        </p>
      </section>
    </Page>
  );
};
