import type { Rubric } from './rubric.ts';

/** Scale, lines and the rule on reasons follow the grids of comparable schemes (dossier P3 [default]); none of it is a stated CPF rule. */
const usual = {
  commentRule: { reasonForMarks: [1, 2, 5], commentPerSection: true },
  spreadPercent: 20,
  assessorsPerProposal: 2,
};

/** Preliminary stage, 50 points: relevance 30 and design 20; short-list line 30 in all and 18 for relevance [default]. */
export const preliminaryRubric: Rubric = {
  ...usual,
  sections: [
    {
      id: 'relevance',
      title: 'Relevance',
      criteria: [
        { id: 'themeFit', title: 'Fits the theme and the policy recommendations', max: 5, weight: 2 },
        { id: 'need', title: "Need in the owner's and the partners' countries", max: 5, weight: 2 },
        { id: 'targetGroup', title: 'Target group and beneficiaries', max: 5, weight: 1 },
        { id: 'addedValue', title: "Multilateral added value and the partners' real part", max: 5, weight: 1 },
      ],
    },
    {
      id: 'design',
      title: 'Design',
      criteria: [
        { id: 'logic', title: 'Problem, activities and result follow from each other', max: 5, weight: 2 },
        { id: 'feasibility', title: 'Can be done within one year', max: 5, weight: 2 },
      ],
    },
  ],
  lines: { minTotal: 30, minBySection: { relevance: 18 } },
};

/** Final stage, 100 points in six sections; lines 60 in all, 8 for budget and 8 for implementation [default]. */
export const finalRubric: Rubric = {
  ...usual,
  sections: [
    {
      id: 'relevance',
      title: 'Relevance',
      criteria: [
        { id: 'themeFit', title: 'Fits the theme and the policy recommendations', max: 5, weight: 2 },
        { id: 'need', title: 'Need, target group and beneficiaries', max: 5, weight: 2 },
      ],
    },
    {
      id: 'multilateral',
      title: 'Multilateral cooperation',
      criteria: [
        { id: 'partnersPart', title: "The partners' real part", max: 5, weight: 2 },
        { id: 'strategy', title: 'Mobility, solidarity and governance', max: 5, weight: 1 },
      ],
    },
    {
      id: 'design',
      title: 'Design and logical framework',
      criteria: [
        { id: 'logic', title: 'Objectives, activities and outputs follow from each other', max: 5, weight: 2 },
        { id: 'indicators', title: 'Indicators and outputs can be checked', max: 5, weight: 2 },
      ],
    },
    {
      id: 'implementation',
      title: 'Implementation plan and human resources',
      criteria: [
        { id: 'workPlan', title: 'Work plan', max: 5, weight: 2 },
        { id: 'team', title: 'Team, experts and track record', max: 5, weight: 1 },
      ],
    },
    {
      id: 'budget',
      title: 'Budget and cost-effectiveness',
      criteria: [
        { id: 'costEffectiveness', title: 'Costs are in proportion to the results', max: 5, weight: 2 },
        { id: 'justification', title: 'Every line is justified', max: 5, weight: 1 },
      ],
    },
    {
      id: 'impact',
      title: 'Impact, sustainability and visibility',
      criteria: [
        { id: 'effect', title: 'Effect on institutions and people', max: 5, weight: 1 },
        { id: 'sustainability', title: 'Lasts beyond the project', max: 5, weight: 1 },
        { id: 'dissemination', title: 'Dissemination and visibility', max: 5, weight: 1 },
      ],
    },
  ],
  lines: { minTotal: 60, minBySection: { budget: 8, implementation: 8 } },
};
