import type { Area } from '../kernel/area.ts';
import type { Money } from '../kernel/money.ts';

/** What a call's rules ask of its proposals and grants. */
export type CallFacts = {
  /** Proposals that took part in the stage now under review and have no result yet. */
  readonly casesNotDecided: number;
  /** The grants of all proposals that stand on the final list. */
  readonly accepted: readonly { readonly area: Area; readonly grant: Money }[];
  /** Grants that are neither closed nor terminated nor declined. */
  readonly grantsOpen: number;
};
