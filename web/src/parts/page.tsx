import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useWords } from '../words.tsx';

type PageProps = {
  readonly title: string;
  /** Above the title: where the reader is. */
  readonly above?: ComponentChildren;
  readonly beside?: ComponentChildren;
  readonly narrow?: boolean | undefined;
  readonly children: ComponentChildren;
};

/** A page's heading and body; also names the tab. */
export const Page = ({ title, above, beside, narrow, children }: PageProps) => {
  const { words, say } = useWords();
  const product = say(words.frame.product);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div class={narrow === true ? 'page page-narrow' : 'page'}>
      {above}
      <div class="page-head">
        <h1 tabIndex={-1} id="page-title" dir="auto">
          {title}
        </h1>
        {beside}
      </div>
      {children}
    </div>
  );
};
