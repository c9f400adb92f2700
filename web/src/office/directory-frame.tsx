import type { ComponentChildren } from 'preact';
import { Link } from 'wouter';
import type { Called } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { Page } from '../parts/page.tsx';
import { useOffice } from './office-words.tsx';

type FrameProps<Value> = {
  /** What is loaded, so that it is loaded anew when another is asked for. */
  readonly name: string;
  readonly load: () => Promise<Called<Value>>;
  readonly title: string | ((value: Value) => string);
  readonly above?: { readonly href: string; readonly text: string };
  readonly beside?: (value: Value) => ComponentChildren;
  readonly narrow?: boolean;
  readonly children: (value: Value, put: (value: Value) => void) => ComponentChildren;
};

/** A page of the directory: loads what it shows, names it, and leads back to where one came from. */
export const DirectoryFrame = <Value,>(props: FrameProps<Value>) => {
  const { name, load, title, above, beside, narrow, children } = props;
  const { office, words, say } = useOffice();
  const { loaded, reload, put } = useLoaded(name, load);
  const { href, text } = above ?? { href: '/office', text: say(office.directory.office) };
  const link = (
    <Link href={href} class="above">
      {text}
    </Link>
  );
  if (loaded.state !== 'ready')
    return (
      <Page title={typeof title === 'string' ? title : say(words.frame.loading)} above={link} narrow={narrow}>
        {loaded.state === 'loading' ? <Loading /> : <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      </Page>
    );
  const heading = typeof title === 'string' ? title : title(loaded.value);
  return (
    <Page title={heading} above={link} narrow={narrow} beside={beside?.(loaded.value)}>
      {children(loaded.value, put)}
    </Page>
  );
};
