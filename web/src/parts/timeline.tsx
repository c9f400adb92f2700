import type { ComponentChildren } from 'preact';

type Step = {
  readonly key: string;
  readonly title: string;
  /** What it was about, under the title. */
  readonly about?: string | undefined;
  /** When, and by whom where that may be known. */
  readonly when: string;
  readonly more?: ComponentChildren;
};

type TimelineProps = {
  readonly steps: readonly Step[];
  /** Says that the older steps, this many, can be opened. */
  readonly olderLabel: (count: number) => string;
};

/** Steps seen at once: a long history must not push the rest of a page away. */
const SHOWN = 6;

/** What happened, newest first; what is older can be opened. */
export const Timeline = ({ steps, olderLabel }: TimelineProps) => {
  const older = steps.length > SHOWN + 1 ? steps.slice(SHOWN) : [];
  return (
    <>
      <Steps steps={steps.slice(0, steps.length - older.length)} />
      {older.length > 0 && (
        <details class="timeline-older">
          <summary>{olderLabel(older.length)}</summary>
          <Steps steps={older} />
        </details>
      )}
    </>
  );
};

const Steps = ({ steps }: Pick<TimelineProps, 'steps'>) => (
  <ol class="timeline">
    {steps.map((step) => (
      <li class="timeline-step" key={step.key}>
        <p class="timeline-title">{step.title}</p>
        {step.about !== undefined && (
          <p>
            <bdi>{step.about}</bdi>
          </p>
        )}
        <p class="quiet">{step.when}</p>
        {step.more}
      </li>
    ))}
  </ol>
);
