import type { Country } from '../../kernel/country.ts';
import type { Money } from '../../kernel/money.ts';
import type { BudgetRefusal } from './budget.ts';

/** Where a call's limits are broken: the section, and the field that a link leads to (`rows.2.quantity`, or `rows` of the whole). */
type At = { readonly section: 'budget' | 'activities'; readonly field: string };

/** Every limit of a call that a final form can break, with the facts that a person needs to act on it. */
export type Breach = At &
  (
    | BudgetRefusal
    | {
        readonly kind: 'costTooHigh';
        readonly cost: string;
        readonly maximumPercent: number;
        readonly asked: Money;
        readonly maximum: Money;
      }
    | { readonly kind: 'costNotFinanced'; readonly cost: string }
    | { readonly kind: 'unitPriceTooHigh'; readonly asked: Money; readonly maximum: Money }
    | { readonly kind: 'honorariumToOfficial' }
    | { readonly kind: 'tooManyNights'; readonly asked: number; readonly maximum: number }
    | { readonly kind: 'notEconomyClass' }
    | { readonly kind: 'taxRecoverable' }
    | { readonly kind: 'threeQuotesNeeded'; readonly asked: Money; readonly above: Money }
    | { readonly kind: 'tenderNeeded'; readonly asked: Money; readonly above: Money }
    /** A limit can only be checked when this is said. */
    | { readonly kind: 'neededByLimit' }
    | {
        readonly kind: 'tooManyFromCountry';
        readonly country: Country;
        readonly asked: number;
        readonly maximum: number;
      }
    | { readonly kind: 'lastsTooLong'; readonly days: number; readonly maximum: number }
    | { readonly kind: 'tooFewParticipantCountries'; readonly present: number; readonly needed: number }
  );

/** The kinds of breach that only the lists of a form name; those of the whole budget are refusals in their own right. */
export type LimitBreachKind = Exclude<Breach['kind'], BudgetRefusal['kind']>;
