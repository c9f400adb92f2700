import { ASSESSED_IN } from '#shared/domain/assessment/rules/assessed-in.ts';
import { type AssignmentPlan, planAssignments } from '#shared/domain/assessment/rules/plan.ts';
import type { AssessmentState } from '#shared/domain/assessment/state.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import type { Area } from '#shared/domain/kernel/area.ts';
import type { Listed } from '#shared/domain/kernel/repository.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { allListed } from '../../facts/all-listed.ts';
import { assessorFacts } from '../../facts/assessment-facts.ts';
import type { Parts } from '../../parts.ts';
import { type Assigned, assignedInCall } from './assigned-in-call.ts';

type Stage = AssessmentState['stage'];

/** Who could assess which proposals of a call that still want assessors; nothing is saved. */
export const planForCall = async (
  call: CallState,
  { stage, area }: { readonly stage: Stage; readonly area?: Area | undefined },
  parts: Parts,
): Promise<AssignmentPlan> => {
  const [listed, assigned, assessors] = await Promise.all([
    allListed(parts.repository, { index: 'family', key: `call#${call.id}#proposal` }),
    assignedInCall(call.id, stage, parts),
    ableAssessors(parts),
  ]);
  const wantedOfEach = call.configuration.rubrics[stage].assessorsPerProposal;
  const proposals = listed
    .filter(({ status, summary }) => ASSESSED_IN[stage] === status && (area ?? summary['area']) === summary['area'])
    .map(({ id, summary }) => {
      const asked = assigned.get(id) ?? [];
      return {
        id,
        ownerInstitutionId: String(summary['ownerInstitutionId']),
        country: String(summary['country']),
        asked: asked.map(({ assessorId }) => assessorId),
        wanted: Math.max(0, wantedOfEach - asked.filter(isWorking).length),
      };
    });
  const onHand = [...assigned.values()].flat().filter(isWorking);
  return planAssignments(
    proposals,
    assessors.map((assessor) => ({
      ...assessor,
      load: onHand.filter(({ assessorId }) => assessorId === assessor.id).length,
    })),
  );
};

const isWorking = ({ status }: Assigned): boolean => status !== 'conflicted';

/** Everybody who may assess, with country and institution. */
const ableAssessors = async ({ repository }: Parts) => {
  const people = await allListed(repository, { index: 'family', key: 'person' });
  const loaded = await Promise.all(people.filter(isAssessor).map(({ id }) => repository.load(personKind, id)));
  return loaded.flatMap((person) => {
    if (person === undefined) return [];
    const { isAssessor: able, isDecider, institutionId, country } = assessorFacts(person.state);
    return able && !isDecider ? [{ id: person.state.id, institutionId, country }] : [];
  });
};

const isAssessor = ({ summary }: Listed): boolean => JSON.stringify(summary['grants'] ?? []).includes('"assessor"');
