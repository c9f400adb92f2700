import type { Rubric } from './rubric.ts';

/** Scale, lines and the rule on reasons follow the grids of comparable schemes (dossier P3 [default]); none of it is a stated CPF rule. */
const usual = {
  commentRule: { reasonForMarks: [1, 2, 5], commentPerSection: true },
  spreadPercent: 20,
  assessorsPerProposal: 2,
};

/** A mark from 1 to 5, as these grids have it throughout, counted `weight` times. */
const criterion = (id: string, title: string, weight: number) => ({ id, title, max: 5, weight });

type Section = Rubric['sections'][number];

const section = (id: string, title: string, criteria: Section['criteria']): Section => ({ id, title, criteria });

/** Both stages ask it first. */
const fitsTheme = criterion('themeFit', 'Fits the theme and the policy recommendations', 2);

/** Preliminary stage, 50 points: relevance 30 and design 20; short-list line 30 in all and 18 for relevance [default]. */
export const preliminaryRubric: Rubric = {
  ...usual,
  sections: [
    section('relevance', 'Relevance', [
      fitsTheme,
      criterion('need', "Need in the owner's and the partners' countries", 2),
      criterion('targetGroup', 'Target group and beneficiaries', 1),
      criterion('addedValue', "Multilateral added value and the partners' real part", 1),
    ]),
    section('design', 'Design', [
      criterion('logic', 'Problem, activities and result follow from each other', 2),
      criterion('feasibility', 'Can be done within one year', 2),
    ]),
  ],
  points: 50,
  lines: { minTotal: 30, minBySection: { relevance: 18 } },
};

/** Final stage, 100 points in six sections; lines 60 in all, 8 for budget and 8 for implementation [default]. */
export const finalRubric: Rubric = {
  ...usual,
  sections: [
    section('relevance', 'Relevance', [fitsTheme, criterion('need', 'Need, target group and beneficiaries', 2)]),
    section('multilateral', 'Multilateral cooperation', [
      criterion('partnersPart', "The partners' real part", 2),
      criterion('strategy', 'Mobility, solidarity and governance', 1),
    ]),
    section('design', 'Design and logical framework', [
      criterion('logic', 'Objectives, activities and outputs follow from each other', 2),
      criterion('indicators', 'Indicators and outputs can be checked', 2),
    ]),
    section('implementation', 'Implementation plan and human resources', [
      criterion('workPlan', 'Work plan', 2),
      criterion('team', 'Team, experts and track record', 1),
    ]),
    section('budget', 'Budget and cost-effectiveness', [
      criterion('costEffectiveness', 'Costs are in proportion to the results', 2),
      criterion('justification', 'Every line is justified', 1),
    ]),
    section('impact', 'Impact, sustainability and visibility', [
      criterion('effect', 'Effect on institutions and people', 1),
      criterion('sustainability', 'Lasts beyond the project', 1),
      criterion('dissemination', 'Dissemination and visibility', 1),
    ]),
  ],
  points: 100,
  lines: { minTotal: 60, minBySection: { budget: 8, implementation: 8 } },
};
