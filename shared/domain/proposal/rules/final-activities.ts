import { type FinalForm, type FormSections, formSections, readSection } from '../form.ts';

/**
 * The activities of a preliminary form as a final form begins with them: what both ask for, each under a reference of its own. Days and
 * participants are for the writer to say; an intended month is no day.
 */
export const finalActivities = (preliminary: FormSections): NonNullable<FinalForm['activities']> => {
  const rows = readSection(formSections.preliminary.activities, preliminary['activities'])?.rows ?? [];
  return { rows: rows.map(({ fromMonth, toMonth, ...activity }, index) => ({ key: `A${index + 1}`, ...activity })) };
};
