import { formBreaches } from '#shared/domain/proposal/rules/form-breaches.ts';
import type { SectionValue } from '../drafts/value.ts';
import { BudgetTotals } from './budget-totals.tsx';
import { CallLimits } from './call-limits.tsx';
import type { FormSetting } from './control.tsx';
import { LimitsNotice } from './limits-notice.tsx';
import { LogframeTable } from './logframe-table.tsx';
import { readablePart } from './readable-part.ts';
import { WorkPlanChart } from './work-plan-chart.tsx';

type SectionAroundProps = {
  readonly section: string;
  readonly value: SectionValue;
  readonly setting: FormSetting;
};

/** What a section of the final form comes to: its limits and totals, its plan drawn, its framework as a matrix. */
export const SectionAround = ({ section, value: written, setting }: SectionAroundProps) => {
  const value = readablePart('final', section, written);
  const sections = { ...setting.sections, [section]: value };
  switch (section) {
    case 'activities':
    case 'budget': {
      const breaches = formBreaches(sections, setting.limits, setting.ownerCountry);
      return (
        <div class="stack around">
          {section === 'budget' && <BudgetTotals value={value} setting={setting} />}
          <LimitsNotice
            section={section}
            breaches={breaches.filter((breach) => breach.section === section)}
            setting={setting}
          />
          <CallLimits limits={setting.limits} headings={setting.headings} />
        </div>
      );
    }
    case 'workPlan':
      return (
        <div class="around">
          <WorkPlanChart value={value} setting={setting} />
        </div>
      );
    case 'logframe':
      return (
        <div class="around">
          <LogframeTable value={value} />
        </div>
      );
    default:
      return null;
  }
};
