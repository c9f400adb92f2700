import { existing, type Guard } from '../kernel/decider.ts';
import type { AssessmentCommand } from './commands.ts';
import type { AssessmentFacts, RubricFacts } from './facts.ts';
import type { AssessmentGuard } from './machine.ts';
import type { AssessmentRejection } from './rejections.ts';
import { ASSESSED_IN } from './rules/assessed-in.ts';
import { sharedOrigin } from './rules/origins.ts';
import type { AssessmentState } from './state.ts';

type Rule = Guard<AssessmentState, AssessmentCommand, AssessmentRejection, AssessmentFacts>;

/** The rules of an assessment by name. A fact that is absent refuses. */
export const assessmentGuards: { readonly [Name in AssessmentGuard]: Rule } = {
  proposalIsInAssessment: {
    asks: 'command',
    check: (state, command, { facts: { proposal } }) => {
      const stage = command.type === 'assign' ? command.stage : existing(state).stage;
      const status = proposal?.status ?? '';
      return ASSESSED_IN[stage] === status ? undefined : { kind: 'proposalNotInAssessment', status };
    },
  },
  assessorIsAble: {
    asks: 'command',
    check: (_state, _command, { facts: { assessor } }) => {
      if (!assessor?.isAssessor) return { kind: 'notAnAssessor' };
      return assessor.isDecider ? { kind: 'assessorAlsoDecides' } : undefined;
    },
  },
  originsDiffer: {
    asks: 'command',
    check: (_state, _command, { facts: { assessor, proposal } }) => {
      if (assessor === undefined || proposal === undefined) return { kind: 'notAnAssessor' };
      const { ownerInstitutionId: institutionId, country } = proposal;
      const shared = sharedOrigin(assessor, { institutionId, country });
      if (shared === 'institution') return { kind: 'assessorOfSameInstitution' };
      return shared === 'country' ? { kind: 'assessorOfSameCountry', country } : undefined;
    },
  },
  /** Freedom from conflict is declared once; a conflict may still come to light later. */
  declarationIsNew: {
    asks: 'command',
    check: (state, command) =>
      command.type === 'declare' && command.conflict === undefined && existing(state).status === 'accepted'
        ? { kind: 'declaredAlready' }
        : undefined,
  },
  marksFitRubric: {
    asks: 'command',
    check: (_state, command, { facts: { rubric } }) => (command.type === 'save' ? misfit(command, rubric) : undefined),
  },
  everyCriterionIsMarked: {
    asks: 'case',
    check: (state, { facts: { rubric } }) => {
      const marked = new Set(existing(state).marks.map(({ criterion }) => criterion));
      const criteria = criteriaOf(rubric).map(({ id }) => id);
      const missing = criteria.filter((id) => !marked.has(id));
      return criteria.length > 0 && missing.length === 0
        ? undefined
        : { kind: 'marksMissing', count: missing.length, criteria: missing };
    },
  },
  /** Marks at the ends of the scale need a written reason (dossier P3: 1, 2 and 5). */
  reasonsAreGiven: {
    asks: 'case',
    check: (state, { facts: { rubric } }) => {
      const demanding = rubric?.commentRule.reasonForMarks ?? [];
      const criteria = existing(state)
        .marks.filter(({ mark, reason }) => demanding.includes(mark) && !reason?.trim())
        .map(({ criterion }) => criterion);
      return criteria.length === 0 ? undefined : { kind: 'markReasonsMissing', count: criteria.length, criteria };
    },
  },
  commentsAreGiven: {
    asks: 'case',
    check: (state, { facts: { rubric } }) => {
      if (!rubric?.commentRule.commentPerSection) return undefined;
      const commented = new Set(
        existing(state)
          .comments.filter(({ text }) => text.trim() !== '')
          .map(({ section }) => section),
      );
      const sections = rubric.sections.map(({ id }) => id).filter((id) => !commented.has(id));
      return sections.length === 0 ? undefined : { kind: 'commentsMissing', count: sections.length, sections };
    },
  },
};

const criteriaOf = (rubric: RubricFacts | undefined) => rubric?.sections.flatMap(({ criteria }) => criteria) ?? [];

/** The first mark or comment that the rubric has no place for. */
const misfit = (
  { marks, comments }: Extract<AssessmentCommand, { readonly type: 'save' }>,
  rubric: RubricFacts | undefined,
): AssessmentRejection | undefined => {
  const criteria = new Map(criteriaOf(rubric).map((criterion) => [criterion.id, criterion]));
  for (const { criterion, mark } of marks) {
    const asked = criteria.get(criterion);
    if (asked === undefined) return { kind: 'criterionUnknown', criterion };
    if (!Number.isInteger(mark) || mark < 1 || mark > asked.max)
      return { kind: 'markOutOfRange', criterion, maximum: asked.max };
  }
  const unknown = comments.find(({ section }) => !rubric?.sections.some(({ id }) => id === section));
  return unknown === undefined ? undefined : { kind: 'sectionUnknown', section: unknown.section };
};
