import type { ComponentChildren } from 'preact';

type ScrollingProps = { readonly label: string; readonly children: ComponentChildren };

/** Something wider than a small screen: it scrolls by itself, also by keyboard. */
export const Scrolling = ({ label, children }: ScrollingProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1, axe scrollable-region-focusable).
  <section class="table-wrap" tabIndex={0} aria-label={label}>
    {children}
  </section>
);
