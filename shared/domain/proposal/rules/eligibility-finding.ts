import type { Area } from '../../kernel/area.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { CallFacts } from '../facts.ts';
import type { FormSections } from '../form.ts';
import type { OwnerKind } from '../state.ts';
import type { EligibilityCriterion } from './eligibility.ts';

/** `person`: the data does not decide it, or is not there, so somebody must look. */
type EligibilityVerdict = 'met' | 'notMet' | 'person';

/** What the data says to one question of the check, and the facts it rests on. Never a decision: a person confirms each. */
export type EligibilityFinding = {
  readonly check: EligibilityCriterion;
  readonly verdict: EligibilityVerdict;
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
};

/** What the check asks of other records. A fact that was not looked up is absent, and then a person must look. */
export type EligibilityFacts = {
  readonly call?: CallFacts | undefined;
  readonly owner?:
    | {
        readonly kind: OwnerKind;
        readonly isActive: boolean;
        /** The working groups in which it had a seat when the call closed. */
        readonly areasAtClosing: readonly Area[];
      }
    | undefined;
  readonly transmission?:
    | {
        readonly at: Instant;
        /** Whether whoever transmitted it is a focal point of its country and area, or for an institution of the OIC its own head. */
        readonly byRightPerson: boolean;
      }
    | undefined;
  readonly sections: FormSections;
  /** Compulsory kinds of documents that are not there clean. */
  readonly documentsMissing?: readonly string[] | undefined;
  /** How many other proposals it resembles. */
  readonly doubles?: number | undefined;
  /** What the owner still owes from earlier grants. */
  readonly owed?: { readonly reports: number; readonly refunds: number } | undefined;
};

/** A finding by a plain yes or no. */
export const finding = (
  check: EligibilityCriterion,
  isMet: boolean | undefined,
  facts: EligibilityFinding['facts'] = {},
): EligibilityFinding => ({ check, verdict: isMet === undefined ? 'person' : isMet ? 'met' : 'notMet', facts });
