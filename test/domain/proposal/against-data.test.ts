import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposal } from '#shared/domain/proposal/decide.ts';
import {
  ELIGIBILITY_CRITERIA,
  type EligibilityChecklist,
  type EligibilityCriterion,
  REASON_AGAINST_DATA_MAXIMUM,
  type ReasonsAgainstData,
} from '#shared/domain/proposal/rules/eligibility.ts';
import { aContext } from '#test/builders/a-context.ts';
import { aProposal, soundFacts } from '#test/builders/a-proposal.ts';
import { anActor, institutionId } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const coordinator = anActor('coordinator', { institutionId: institutionId('01HCC000000000000000000AAA') });

const ALL_PASSED: EligibilityChecklist = {
  ...{ E1: 'pass', E2: 'pass', E3: 'pass', E4: 'pass', E5: 'pass', E6: 'pass' },
  ...{ E7: 'pass', E8: 'pass', E9: 'pass', E10: 'pass', E11: 'pass' },
};

type Said = {
  readonly notMet: readonly EligibilityCriterion[] | undefined;
  readonly failed?: readonly EligibilityCriterion[];
  readonly againstData?: ReasonsAgainstData | undefined;
};

/** Records a check on which the data denies `notMet` and the person `failed`. */
const record = ({ notMet, failed = [], againstData }: Said) =>
  given(proposal, aProposal('eligibilityCheck'), aContext(coordinator, soundFacts('preliminary', { notMet }))).when({
    type: 'recordEligibility',
    checklist: { ...ALL_PASSED, ...Object.fromEntries(failed.map((point) => [point, 'fail'])) },
    reason: 'As read.',
    againstData,
  });

const refusedPoints = (said: Said): readonly string[] => {
  const { decision } = record(said);
  if (decision.ok) return [];
  expect(decision.rejection.kind).toBe('reasonAgainstDataMissing');
  return 'points' in decision.rejection ? decision.rejection.points : [];
};

const reasonsFor = (points: readonly EligibilityCriterion[], reason: string): ReasonsAgainstData =>
  Object.fromEntries(points.map((point) => [point, reason]));

const points = fc.subarray([...ELIGIBILITY_CRITERIA]);

describe('a point passed although the data says that it is not met', () => {
  it('wants a reason for exactly the points that are passed, denied by the data and not yet reasoned', () => {
    fc.assert(
      fc.property(points, points, points, (notMet, failed, reasoned) => {
        const wanted = ELIGIBILITY_CRITERIA.filter(
          (point) => notMet.includes(point) && !failed.includes(point) && !reasoned.includes(point),
        );
        const againstData = reasonsFor(reasoned, 'The letter came by post.');
        expect(refusedPoints({ notMet, failed, againstData })).toEqual(wanted);
      }),
    );
  });

  it('keeps the reasons of those points alone, with who and when', () => {
    fc.assert(
      fc.property(points, points, (notMet, failed) => {
        const againstData = reasonsFor(ELIGIBILITY_CRITERIA, 'The letter came by post.');
        const { decision } = record({ notMet, failed, againstData });
        const kept = notMet.filter((point) => !failed.includes(point));
        expect(decision.ok && decision.value.state.eligibility).toMatchObject({
          outcome: failed.length === 0 ? 'passed' : 'failureProposed',
          by: coordinator.kind === 'person' ? coordinator.personId : '',
        });
        const reasons = decision.ok ? decision.value.state.eligibility?.againstData : undefined;
        expect(Object.keys(reasons ?? {})).toEqual(ELIGIBILITY_CRITERIA.filter((point) => kept.includes(point)));
      }),
    );
  });

  it.each([
    ['nothing', undefined, ['E4']],
    ['blanks', ' \n\t', ['E4']],
    ['more than fits', 'x'.repeat(REASON_AGAINST_DATA_MAXIMUM + 1), ['E4']],
    ['as much as fits', 'x'.repeat(REASON_AGAINST_DATA_MAXIMUM), []],
    ['a short sentence', 'Renamed in May.', []],
  ])('is not explained by %s, or is', (_what, reason, refused) => {
    const againstData = reason === undefined ? undefined : { E4: reason };
    expect(refusedPoints({ notMet: ['E4'], againstData })).toEqual(refused);
  });

  it('is every one of them as long as nobody has asked the data', () => {
    expect(refusedPoints({ notMet: undefined, failed: ['E6'] })).toEqual(
      ELIGIBILITY_CRITERIA.filter((point) => point !== 'E6'),
    );
  });
});
