import type { CallFacts } from '../facts.ts';
import { type FormSections, formSections, readSection } from '../form.ts';
import { inRow, isEmpty, type Missing, monthsOf, spanFaults } from './missing.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is filled in on a preliminary form but cannot stay so under this call. */
export const preliminaryFaults = (sections: FormSections, call: CallFacts): readonly Missing[] => {
  const { general, activities } = formSections.preliminary;
  const email = readSection(general, sections['general'])?.contactEmail;
  const rows = readSection(activities, sections['activities'])?.rows ?? [];
  const faults: Missing[] = [];
  if (email && !EMAIL.test(email)) faults.push({ section: 'general', field: 'contactEmail', reason: 'malformed' });
  if (rows.length > (call.activitiesMaximum ?? rows.length))
    faults.push({ section: 'activities', field: 'rows', reason: 'tooMany' });
  for (const [index, row] of rows.entries()) {
    const at = inRow('activities', index);
    if (row.kind && !call.activityKinds.includes(row.kind)) faults.push(at('kind', 'notOfThisCall'));
    if (row.mode === 'inPerson' && isEmpty(row.place)) faults.push(at('place', 'missing'));
    const span = spanFaults({ from: row.fromMonth, to: row.toMonth }, monthsOf(call.implementation));
    for (const { end, reason } of span) faults.push(at(`${end}Month`, reason));
  }
  return faults;
};
