import type { BudgetLimits } from '../../kernel/budget-limits-schema.ts';

/** Whether any limit of the call is set by kinds of cost, so that every line that the grant pays must say its kind. */
export const asksForCost = (limits: BudgetLimits): boolean =>
  (limits.costShares?.length ?? 0) > 0 ||
  (limits.unitRates?.length ?? 0) > 0 ||
  limits.honorariumForOfficials === false ||
  limits.economyClassOnly === true ||
  limits.tax !== undefined ||
  limits.extraNightsMax !== undefined;
