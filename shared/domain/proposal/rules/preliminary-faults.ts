import type { CallFacts } from '../facts.ts';
import { type FormSections, formSections, readSection } from '../form.ts';
import { inRow, isEmpty, type Missing, monthsOf, spanFaults } from './missing.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is filled in on a preliminary form but cannot stay so under this call. */
export const preliminaryFaults = (sections: FormSections, call: CallFacts): readonly Missing[] => {
  const { general, activities } = formSections.preliminary;
  const { contactEmail: email, projectTypeId } = readSection(general, sections['general']) ?? {};
  const rows = readSection(activities, sections['activities'])?.rows ?? [];
  const faults: Missing[] = [...projectTypeFaults(projectTypeId, call)];
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

/** Where the call has types of projects, the form names one of them; elsewhere it doesn't matter what an earlier form has left there. */
const projectTypeFaults = (named: string | undefined, { projectTypes = [] }: CallFacts): readonly Missing[] => {
  if (projectTypes.length === 0 || (named !== undefined && projectTypes.includes(named))) return [];
  return [{ section: 'general', field: 'projectTypeId', reason: isEmpty(named) ? 'missing' : 'notOfThisCall' }];
};
