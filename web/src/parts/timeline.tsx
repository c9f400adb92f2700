import type { ComponentChildren } from 'preact';

export type Step = {
  readonly key: string;
  readonly title: string;
  readonly when: string;
  readonly more?: ComponentChildren;
};

/** What happened, newest first. */
export const Timeline = ({ steps }: { readonly steps: readonly Step[] }) => (
  <ol class="timeline">
    {steps.map((step) => (
      <li class="timeline-step" key={step.key}>
        <p class="timeline-title">{step.title}</p>
        <p class="quiet">{step.when}</p>
        {step.more}
      </li>
    ))}
  </ol>
);
