import type { AssessmentFacts, RubricFacts } from '#shared/domain/assessment/facts.ts';
import type { AssessmentScore, AssessmentState, AssessmentStatus } from '#shared/domain/assessment/state.ts';
import { at } from './a-context.ts';
import { PROPOSAL } from './a-proposal.ts';

export const ASSESSOR = '01HASSESS000000000000000AA';

/** Two sections of 10 points each: in the first two criteria of weight one, in the second one of weight two. */
export const aRubric: RubricFacts = {
  sections: [
    {
      id: 'relevance',
      criteria: [
        { id: 'need', max: 5, weight: 1 },
        { id: 'fit', max: 5, weight: 1 },
      ],
    },
    { id: 'design', criteria: [{ id: 'logic', max: 5, weight: 2 }] },
  ],
  lines: { minTotal: 12, minBySection: { relevance: 6 } },
  commentRule: { reasonForMarks: [1, 2, 5], commentPerSection: true },
  spreadPercent: 20,
  assessorsPerProposal: 2,
};

/** An assessor's work on a preliminary proposal, marked and commented in full: 8 + 6 = 14 of 20 points. */
export const anAssessment = (status: AssessmentStatus, told: Partial<AssessmentState> = {}): AssessmentState => ({
  id: '01HASMNT0000000000000000AA',
  status,
  callId: '01HCA000000000000000000AAA',
  proposalId: PROPOSAL,
  stage: 'preliminary',
  area: 'trade',
  title: 'Faster customs',
  assessorId: ASSESSOR,
  assignedAt: at('2022-10-05T00:00:00.000Z'),
  marks: [
    { criterion: 'need', mark: 4 },
    { criterion: 'fit', mark: 4 },
    { criterion: 'logic', mark: 3 },
  ],
  comments: [
    { section: 'relevance', text: 'Needed in all three countries.' },
    { section: 'design', text: 'Sound.' },
  ],
  ...told,
});

/** Facts under which an assessment keeps every rule: a Turkish proposal and an assessor from Jordan. */
export const assessmentFactsOf = (told: Partial<AssessmentFacts> = {}): AssessmentFacts => ({
  rubric: aRubric,
  proposal: {
    callId: '01HCA000000000000000000AAA',
    status: 'inAssessment',
    area: 'trade',
    title: 'Faster customs',
    ownerInstitutionId: '01HWNER00000000000000000AA',
    country: 'TR',
  },
  assessor: { institutionId: '01HXTHER0000000000000000AA', country: 'JO', isAssessor: true, isDecider: false },
  ...told,
});

/** A score with this total, all of it in the section `relevance` unless `relevance` says how much. */
export const aScore = (total: number, relevance = total): AssessmentScore => ({
  sections: [
    { section: 'relevance', points: relevance },
    { section: 'design', points: total - relevance },
  ],
  total,
  maximum: 20,
});
