import { type FormSections, formSections, readSection } from '../form.ts';

/** An activity as the preliminary form says it; what was left empty is the empty text. Months as `YYYY-MM`. */
export type PlannedActivity = {
  readonly kind: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
};

/** The activities of a preliminary form, in their order. */
export const plannedActivities = (sections: FormSections): readonly PlannedActivity[] =>
  (readSection(formSections.preliminary.activities, sections['activities'])?.rows ?? []).map((row) => ({
    kind: row.kind ?? '',
    title: row.title ?? '',
    from: row.fromMonth ?? '',
    to: row.toMonth ?? '',
  }));
