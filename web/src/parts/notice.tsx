import type { ComponentChildren } from 'preact';

type NoticeProps = {
  readonly tone: 'plain' | 'good' | 'care' | 'bad';
  readonly title?: string;
  readonly children?: ComponentChildren;
};

/** Something the reader should know, set apart from the page. */
export const Notice = ({ tone, title, children }: NoticeProps) => (
  <div class={`notice notice-${tone}`}>
    {title !== undefined && <h2 class="notice-title">{title}</h2>}
    {children}
  </div>
);
