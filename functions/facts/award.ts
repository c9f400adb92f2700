import type { CallConfiguration } from '#shared/domain/call/configuration.ts';
import type { BudgetLine, PlannedActivity } from '#shared/domain/grant/budget.ts';
import type { Award } from '#shared/domain/grant/commands.ts';
import { money } from '#shared/domain/kernel/money.ts';
import { formSections, readSection } from '#shared/domain/proposal/form.ts';
import { budgetTotals } from '#shared/domain/proposal/rules/budget.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';

/** What a final form says, section by section. */
type Sections = Readonly<Record<string, unknown>>;

/**
 * The grant of a proposal on the final list: the amount decided, the budget lines that the scheme is asked to pay, and the activities as
 * planned. Throws when the proposal has no code or no amount yet: then the award must be tried again.
 */
export const awardOf = (
  proposal: ProposalState,
  configuration: CallConfiguration,
  sections: Sections,
  grantId: string,
): Award => {
  const { code, grantMinor } = proposal;
  if (code === undefined || grantMinor === undefined)
    throw new Error(`proposal ${proposal.id} has no code or amount yet`);
  return {
    type: 'award',
    grantId,
    proposalId: proposal.id,
    callId: proposal.callId,
    code,
    title: proposal.title,
    ownerInstitutionId: proposal.ownerInstitutionId,
    ownerName: proposal.ownerName,
    country: proposal.country,
    area: proposal.area,
    grant: money(grantMinor, configuration.currency),
    lines: linesOf(sections, configuration),
    plannedActivities: activitiesOf(sections),
    implementationStartsAt: configuration.implementationStartsAt,
    implementationEndsAt: configuration.implementationEndsAt,
    advancePercent: configuration.advancePercent,
    activityNoticeDays: configuration.activityNoticeDays,
  };
};

/** The lines that the grant pays, numbered as in the form; what the owner or partners pay stays out. */
const linesOf = (sections: Sections, { currency, budgetHeadings }: CallConfiguration): readonly BudgetLine[] => {
  const rows = readSection(formSections.final.budget, sections['budget'])?.rows ?? [];
  const { lines } = budgetTotals(rows, currency);
  return rows.flatMap((row, index) => {
    const amountMinor = lines[index]?.amountMinor ?? 0;
    if ((row.payer ?? 'grant') !== 'grant' || amountMinor === 0) return [];
    const heading = row.heading ?? budgetHeadings[0]?.id ?? '';
    return [{ lineId: `L${index + 1}`, heading, description: row.justification ?? row.unit ?? heading, amountMinor }];
  });
};

const activitiesOf = (sections: Sections): readonly PlannedActivity[] => {
  const rows = readSection(formSections.final.activities, sections['activities'])?.rows ?? [];
  return rows.flatMap(({ key, title, kind, place, startDate, endDate }, index) =>
    startDate === undefined || startDate === ''
      ? []
      : [
          {
            key: key ?? `A${index + 1}`,
            title: title ?? '',
            kind: kind ?? '',
            place: place ?? '',
            startsOn: startDate,
            endsOn: endDate === undefined || endDate === '' ? startDate : endDate,
          },
        ],
  );
};
