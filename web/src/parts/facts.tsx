import type { ComponentChildren } from 'preact';

export type Fact = readonly [label: string, value: ComponentChildren];

type FactsProps = {
  readonly facts: readonly Fact[];
  /** Each value beside its name where there is room: for many short ones. */
  readonly beside?: boolean;
};

/** Names and values, one under the other. */
export const Facts = ({ facts, beside = false }: FactsProps) => (
  <dl class={beside ? 'facts facts-beside' : 'facts'}>
    {facts.map(([label, value]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
