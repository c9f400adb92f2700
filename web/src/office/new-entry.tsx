import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter';
import { type Called, problemName } from '../api.ts';
import { failureText } from '../failure-text.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { SendButton } from '../parts/send-button.tsx';
import { useOffice } from './office-words.tsx';

type NewEntryProps = {
  readonly title: string;
  readonly intro?: string;
  /** The list that the new entry will stand in; its own page lies beneath. */
  readonly list: { readonly href: string; readonly text: string };
  /** What the button says. */
  readonly action: string;
  /** What is said when there is such an entry already. */
  readonly taken: string;
  /** Makes the entry; undefined as long as something is not filled in. */
  readonly enter: () => Promise<Called<{ readonly id: string }>> | undefined;
  /** The fields; `isAsked` once it has been tried, so that those left empty can be marked. */
  readonly children: (isAsked: boolean) => ComponentChildren;
};

/** A page that enters something new into one of the office's lists, and goes on to it. */
export const NewEntry = ({ title, intro, list, action, taken, enter, children }: NewEntryProps) => {
  const speech = useOffice();
  const { office, say } = speech;
  const [, go] = useLocation();
  const [isAsked, setIsAsked] = useState(false);
  const [fault, setFault] = useState<string>();
  const send = async (): Promise<void> => {
    setIsAsked(true);
    const made = await enter();
    if (made === undefined) setFault(say(office.directory.enterFields));
    else if (made.ok) go(`${list.href}/${made.body.id}`);
    else if (made.failure.kind === 'problem' && problemName(made.failure.problem) === 'taken') setFault(taken);
    else setFault(failureText(made.failure, speech));
  };
  return (
    <Page
      title={title}
      narrow
      above={
        <Link href={list.href} class="above">
          {list.text}
        </Link>
      }
    >
      {intro !== undefined && <p>{intro}</p>}
      <form noValidate>
        <ErrorSummary faults={[]} text={fault} />
        {children(isAsked)}
        <div class="actions">
          <SendButton isForms onSend={send}>
            {action}
          </SendButton>
        </div>
      </form>
    </Page>
  );
};
