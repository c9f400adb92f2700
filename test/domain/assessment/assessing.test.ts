import { describe, expect, it } from 'vitest';
import { assessment } from '#shared/domain/assessment/decide.ts';
import type { AssessmentFacts } from '#shared/domain/assessment/facts.ts';
import { aContext } from '#test/builders/a-context.ts';
import { anActor, personId } from '#test/builders/an-actor.ts';
import { ASSESSOR, anAssessment, assessmentFactsOf } from '#test/builders/an-assessment.ts';
import { given } from '#test/given.ts';

const assessor = anActor('assessor', { personId: personId(ASSESSOR) });
const mine = aContext(assessor, assessmentFactsOf());
const byCoordinator = (told: Partial<AssessmentFacts> = {}) =>
  aContext(anActor('coordinator'), assessmentFactsOf(told));

const { id: assessmentId, callId, proposalId } = anAssessment('offered');
const assign = {
  type: 'assign',
  assessmentId,
  callId,
  proposalId,
  assessorId: ASSESSOR,
  stage: 'preliminary',
} as const;
const able = { isAssessor: true, isDecider: false };
const { proposal } = assessmentFactsOf();

describe('assigning a proposal', () => {
  it('takes an assessor of another country and institution', () => {
    given(assessment, undefined, byCoordinator())
      .when(assign)
      .then([{ type: 'Assigned', title: 'Faster customs', area: 'trade' }]);
  });

  it('refuses an assessor of the owner’s country or institution, whoever asks', () => {
    given(assessment, undefined, byCoordinator({ assessor: { ...able, country: 'TR' } }))
      .when(assign)
      .then('assessorOfSameCountry');
    given(assessment, undefined, byCoordinator({ assessor: { ...able, institutionId: proposal?.ownerInstitutionId } }))
      .when(assign)
      .then('assessorOfSameInstitution');
  });

  it('refuses who is no assessor, or decides as well, or is not known', () => {
    const refused = [
      { assessor: { ...able, isAssessor: false }, kind: 'notAnAssessor' },
      { assessor: { ...able, isDecider: true }, kind: 'assessorAlsoDecides' },
      { assessor: undefined, kind: 'notAnAssessor' },
    ];
    for (const each of refused)
      given(assessment, undefined, byCoordinator({ assessor: each.assessor }))
        .when(assign)
        .then(each.kind);
  });

  it('waits until the proposal is in assessment at that stage, in that call', () => {
    given(assessment, undefined, byCoordinator({ proposal: proposal && { ...proposal, status: 'submitted' } }))
      .when(assign)
      .then('proposalNotInAssessment');
    given(assessment, undefined, byCoordinator())
      .when({ ...assign, stage: 'final' })
      .then('proposalNotInAssessment');
    given(assessment, undefined, byCoordinator())
      .when({ ...assign, callId: 'another' })
      .then('proposalNotInAssessment');
  });
});

describe('assessing', () => {
  const accepted = anAssessment('accepted');

  it('begins with a declaration; a conflict ends it, also when it comes to light late', () => {
    given(assessment, anAssessment('offered'), mine)
      .when({ type: 'declare' })
      .then([{ type: 'Accepted' }]);
    given(assessment, accepted, mine).when({ type: 'declare' }).then('declaredAlready');
    const conflict = { kind: 'tookPart' } as const;
    for (const status of ['offered', 'accepted'] as const)
      given(assessment, anAssessment(status), mine)
        .when({ type: 'declare', conflict })
        .then([{ type: 'Conflicted', conflict }]);
    given(assessment, anAssessment('offered'), mine).when({ type: 'save', marks: [], comments: [] }).then('wrongState');
  });

  it('takes whole marks of the scale for criteria of the rubric only', () => {
    const save = (criterion: string, mark: number) =>
      given(assessment, accepted, mine).when({ type: 'save', marks: [{ criterion, mark }], comments: [] });
    for (const mark of [0, 6, 2.5, -1, Number.NaN]) save('need', mark).then('markOutOfRange');
    for (const mark of [1, 5]) save('need', mark).then([{ type: 'Saved' }]);
    save('beauty', 3).then('criterionUnknown');
    given(assessment, accepted, mine)
      .when({ type: 'save', marks: [], comments: [{ section: 'beauty', text: 'x' }] })
      .then('sectionUnknown');
  });

  it('is handed in with the exact points: mark times weight', () => {
    given(assessment, accepted, mine)
      .when({ type: 'submit' })
      .then([
        {
          type: 'Submitted',
          score: {
            total: 14,
            maximum: 20,
            sections: [
              { section: 'relevance', points: 8 },
              { section: 'design', points: 6 },
            ],
          },
        },
      ]);
  });

  it('is not handed in while a mark, a reason or a comment is missing', () => {
    const submit = (told: Parameters<typeof anAssessment>[1]) =>
      given(assessment, anAssessment('accepted', told), mine).when({ type: 'submit' });
    submit({ marks: accepted.marks.slice(1) }).then('marksMissing');
    for (const mark of [1, 2, 5]) {
      const [, ...others] = accepted.marks;
      submit({ marks: [{ criterion: 'need', mark }, ...others] }).then('markReasonsMissing');
      submit({ marks: [{ criterion: 'need', mark, reason: 'Shown by the survey.' }, ...others] }).then([
        { type: 'Submitted' },
      ]);
    }
    submit({ comments: accepted.comments.slice(1) }).then('commentsMissing');
    submit({ comments: [{ section: 'relevance', text: '  ' }, ...accepted.comments.slice(1)] }).then('commentsMissing');
  });

  it('is put right after it was returned, as long as the proposal is in assessment', () => {
    const submitted = anAssessment('submitted');
    given(assessment, submitted, byCoordinator())
      .when({ type: 'return', reason: 'Say why.' })
      .then([{ type: 'Returned' }]);
    given(assessment, submitted, byCoordinator({ proposal: proposal && { ...proposal, status: 'withPanel' } }))
      .when({ type: 'return', reason: 'Say why.' })
      .then('proposalNotInAssessment');
    given(assessment, anAssessment('returned'), mine)
      .when({ type: 'submit' })
      .then([{ type: 'Submitted' }]);
  });

  it('is blind: an assessor reads the own assessment and no other, submitted or not', () => {
    const other = anActor('assessor', { personId: personId('01HASSESS000000000000000BB') });
    for (const status of ['accepted', 'submitted'] as const) {
      expect(assessment.mayRead(assessor, anAssessment(status))).toBe(true);
      expect(assessment.mayRead(other, anAssessment(status))).toBe(false);
    }
    for (const role of [
      'editor',
      'responsible-authority',
      'focal-point',
      'partner',
      'administrator',
      'finance',
    ] as const)
      expect(assessment.mayRead(anActor(role), anAssessment('submitted')), role).toBe(false);
    for (const role of ['coordinator', 'panel', 'head', 'auditor', 'system'] as const)
      expect(assessment.mayRead(anActor(role), anAssessment('submitted')), role).toBe(true);
  });
});
