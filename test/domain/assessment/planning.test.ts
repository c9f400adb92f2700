import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAssignments } from '#shared/domain/assessment/rules/plan.ts';

const country = fc.constantFrom('TR', 'MY', 'ID', 'JO');
const assessor = (index: number) =>
  fc.record({ id: fc.constant(`a${index}`), country, load: fc.integer({ min: 0, max: 3 }) });
const proposal = (index: number) =>
  fc.record({
    id: fc.constant(`p${index}`),
    ownerInstitutionId: fc.constant('owner'),
    country,
    asked: fc.subarray(['a0', 'a1']),
    wanted: fc.integer({ min: 0, max: 3 }),
  });
const upTo = <Value>(most: number, make: (index: number) => fc.Arbitrary<Value>) =>
  fc
    .integer({ min: 0, max: most })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => make(index))));

describe('the plan of assignments', () => {
  it('gives nobody a proposal of the own country, nor one asked for before, nor the same twice', () => {
    fc.assert(
      fc.property(upTo(12, proposal), upTo(8, assessor), (proposals, assessors) => {
        const { assignments, unfilled } = planAssignments(proposals, assessors);
        expect(new Set(assignments.map((each) => JSON.stringify(each))).size).toBe(assignments.length);
        for (const { id, country: own, asked, wanted } of proposals) {
          const chosen = assignments.filter(({ proposalId }) => proposalId === id).map(({ assessorId }) => assessorId);
          const missing = unfilled.find(({ proposalId }) => proposalId === id)?.missing ?? 0;
          expect(chosen.length + missing).toBe(wanted);
          for (const one of chosen) {
            expect(asked).not.toContain(one);
            expect(assessors.find((each) => each.id === one)?.country).not.toBe(own);
          }
        }
      }),
    );
  });

  it('leaves a place empty only when nobody able is left', () => {
    fc.assert(
      fc.property(upTo(8, proposal), upTo(6, assessor), (proposals, assessors) => {
        const { assignments, unfilled } = planAssignments(proposals, assessors);
        for (const { proposalId } of unfilled) {
          const open = proposals.find(({ id }) => id === proposalId);
          const able = assessors.filter((each) => each.country !== open?.country && !open?.asked.includes(each.id));
          expect(assignments.filter((each) => each.proposalId === proposalId)).toHaveLength(able.length);
        }
      }),
    );
  });

  it('shares the work evenly when nothing stands against it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 9 }), (proposals, assessors) => {
        const plan = planAssignments(
          Array.from({ length: proposals }, (_, index) => ({
            ...{ id: `p${index}`, ownerInstitutionId: 'owner', country: 'TR' },
            ...{ asked: [], wanted: 2 },
          })),
          Array.from({ length: assessors }, (_, index) => ({ id: `a${index}`, country: 'JO', load: 0 })),
        );
        const loads = Array.from(
          { length: assessors },
          (_, index) => plan.assignments.filter(({ assessorId }) => assessorId === `a${index}`).length,
        );
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has the same answer whatever the order of the lists', () => {
    fc.assert(
      fc.property(upTo(8, proposal), upTo(6, assessor), (proposals, assessors) => {
        const plan = planAssignments(proposals, assessors);
        expect(planAssignments(proposals.toReversed(), assessors.toReversed())).toEqual(plan);
      }),
    );
  });

  it('bars the own institution too', () => {
    const open = { id: 'p', ownerInstitutionId: 'owner', country: 'TR', asked: [], wanted: 1 };
    const own = { id: 'a', institutionId: 'owner', country: 'JO', load: 0 };
    expect(planAssignments([open], [own])).toEqual({ assignments: [], unfilled: [{ proposalId: 'p', missing: 1 }] });
  });
});
