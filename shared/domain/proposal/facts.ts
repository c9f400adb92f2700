import type { Area } from '../kernel/area.ts';
import type { BudgetLimits } from '../kernel/budget-limits-schema.ts';
import type { Country } from '../kernel/country.ts';
import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { FormSections } from './form.ts';
import type { EligibilityCriterion } from './rules/eligibility.ts';
import type { OwnerKind } from './state.ts';

/** What a proposal's rules ask of its call. */
export type CallFacts = {
  readonly status: string;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly finalClosesAt?: Instant | undefined;
  readonly applicantKinds: readonly OwnerKind[];
  readonly activityKinds: readonly string[];
  readonly activitiesMaximum?: number | undefined;
  readonly themes: readonly { readonly id: string; readonly area: Area }[];
  /** The kinds of projects of which each proposal must name one; none when the call makes no difference. */
  readonly projectTypes?: readonly string[] | undefined;
  /** How many countries besides the owner's must take part (dossier §3: two; configuration of the call). */
  readonly partnerMinimum: number;
  readonly currency: Currency;
  /** The most that one grant may be; undefined when the call sets no ceiling. */
  readonly grantMaximumMinor?: number | undefined;
  /** The least part of the whole budget that others than the grant must pay, in whole percent. */
  readonly ownSharePercentMinimum?: number | undefined;
  /** What the call limits in budgets and activities beyond these. */
  readonly budgetLimits: BudgetLimits;
  readonly clarificationDays: number;
  readonly revisionDays: number;
  /** Budget headings, each with the largest part of the grant it may take in whole percent. */
  readonly headings: readonly { readonly id: string; readonly maximumPercent?: number | undefined }[];
  /** Activities must lie inside this window, as calendar days. */
  readonly implementation: { readonly from: string; readonly to: string };
  /** What the call may still grant in all. */
  readonly envelopeLeftMinor: number;
  readonly proposalsPerOwnerMaximum?: number | undefined;
};

/** Whether an owner may still apply: its state in the directory, and the working groups it belongs to now. */
export type OwnerStanding = { readonly isActive: boolean; readonly areas: readonly Area[] };

/** What a proposal's rules ask of the institution that owns it. */
export type OwnerFacts = OwnerStanding & {
  readonly institutionId: string;
  readonly name: string;
  readonly kind: OwnerKind;
  readonly country: Country;
  /** How many proposals it has begun in the call and not withdrawn. Counted, and asked, only where the call sets a limit. */
  readonly proposalsInCall: number;
};

/** The form of the present stage as it is saved now. */
export type FormFacts = { readonly sections: FormSections; readonly contentHash: string };

/** What other records say when a command on a proposal is decided. A fact that was not looked up is absent, and absent refuses. */
export type ProposalFacts = {
  readonly call?: CallFacts | undefined;
  readonly owner?: OwnerFacts | undefined;
  readonly form?: FormFacts | undefined;
  /** How the owner stands when it sends a form on. */
  readonly standing?: OwnerStanding | undefined;
  /** How many people hold the seat of focal point of the owner's country and area. */
  readonly focalPoints?: number | undefined;
  /** Kinds of documents that the stage demands and that are not there clean. */
  readonly documentsMissing?: readonly string[] | undefined;
  /** The points of the eligibility check that the data says are not met. */
  readonly notMet?: readonly EligibilityCriterion[] | undefined;
  /** The next running number of the year, for the public code. */
  readonly numbering?: { readonly year: number; readonly next: number } | undefined;
};
