import { useMemo } from 'preact/hooks';
import { implementationDays } from '#shared/domain/call/rules/implementation-days.ts';
import { monthsBetween } from '#shared/domain/kernel/months.ts';
import type { SectionValue } from '../../drafts/value.ts';
import type { FormSetting } from '../../form/control.tsx';
import { formLimitsOf } from '../../form/form-limits.ts';
import { rowsAt, textAt } from '../../form/section-value.ts';
import type { ShownCall, ShownProposal } from './use-proposal.ts';

/** What the call and the proposal's own activities let the form be answered with. */
export const useFormSetting = (proposal: ShownProposal, call: ShownCall): FormSetting =>
  useMemo(() => {
    const activities = rowsAt(proposal.sections['activities']?.value ?? {}, 'rows');
    const saved = Object.entries(proposal.sections).map(([name, { value }]) => [name, value] as const);
    return formSettingOf(call, proposal, activities, Object.fromEntries(saved));
  }, [proposal, call]);

/** What a call lets a form of this area be answered with; `activities` are the rows of the form's own section. */
export const formSettingOf = (
  call: Pick<ShownCall, 'configuration'>,
  of: Pick<ShownProposal, 'area' | 'country'>,
  activities: readonly SectionValue[],
  sections: FormSetting['sections'],
): FormSetting => {
  const { areas, projectTypes = [], budgetHeadings, currency } = call.configuration;
  const period = implementationDays(call.configuration);
  return {
    themes: areas
      .filter((area) => area.area === of.area)
      .flatMap((area) => area.themes.map((theme) => ({ value: theme.id, label: theme.title }))),
    projectTypes: projectTypes.map((type) => ({ value: type.id, label: type.title })),
    headings: budgetHeadings.map((heading) => ({ value: heading.id, label: heading.title })),
    activities: activities.map((row) => ({
      value: textAt(row, 'key'),
      label: `${textAt(row, 'key')} ${textAt(row, 'title')}`,
    })),
    months: monthsBetween(period.from.slice(0, 7), period.to.slice(0, 7)),
    period,
    currency,
    limits: formLimitsOf(call),
    ownerCountry: of.country,
    sections,
  };
};
