import { useMemo } from 'preact/hooks';
import type { FormSetting } from '../../form/control.tsx';
import { formLimitsOf } from '../../form/form-limits.ts';
import { rowsAt, textAt } from '../../form/section-value.ts';
import type { ShownCall, ShownProposal } from './use-proposal.ts';

/** What the call and the proposal's own activities let the form be answered with. */
export const useFormSetting = (proposal: ShownProposal, call: ShownCall): FormSetting =>
  useMemo(() => {
    const { areas, budgetHeadings, currency, implementationStartsAt, implementationEndsAt } = call.configuration;
    const activities = rowsAt(proposal.sections['activities']?.value ?? {}, 'rows');
    return {
      themes: areas
        .filter((area) => area.area === proposal.area)
        .flatMap((area) => area.themes.map((theme) => ({ value: theme.id, label: theme.title }))),
      headings: budgetHeadings.map((heading) => ({ value: heading.id, label: heading.title })),
      activities: activities.map((row) => ({
        value: textAt(row, 'key'),
        label: `${textAt(row, 'key')} ${textAt(row, 'title')}`,
      })),
      months: monthsBetween(implementationStartsAt, implementationEndsAt),
      currency,
      limits: formLimitsOf(call),
      ownerCountry: proposal.country,
      sections: Object.fromEntries(Object.entries(proposal.sections).map(([name, { value }]) => [name, value])),
    };
  }, [proposal, call]);

/** Every month from one moment's to the other's, as `YYYY-MM`; a year and a half at most. */
const monthsBetween = (from: string, to: string): readonly string[] => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const all = Array.from({ length: 18 }, (_, index) => {
    const ordinal = year * 12 + (month - 1) + index;
    return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
  });
  return all.filter((each) => each <= to.slice(0, 7));
};
