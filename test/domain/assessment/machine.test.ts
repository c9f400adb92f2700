import { describe, expect, it } from 'vitest';
import type { AssessmentCommand } from '#shared/domain/assessment/commands.ts';
import { assessment } from '#shared/domain/assessment/decide.ts';
import { assessmentMachine } from '#shared/domain/assessment/machine.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { ROLES } from '#shared/domain/kernel/roles.ts';
import { anActor, personId } from '#test/builders/an-actor.ts';
import { ASSESSOR, anAssessment, assessmentFactsOf } from '#test/builders/an-assessment.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';

const commands: { readonly [Type in AssessmentCommand['type']]: Extract<AssessmentCommand, { readonly type: Type }> } =
  {
    assign: {
      type: 'assign',
      assessmentId: anAssessment('offered').id,
      callId: anAssessment('offered').callId,
      proposalId: anAssessment('offered').proposalId,
      assessorId: ASSESSOR,
      stage: 'preliminary',
    },
    declare: { type: 'declare', conflict: { kind: 'family' } },
    save: { type: 'save', marks: anAssessment('accepted').marks, comments: [] },
    submit: { type: 'submit' },
    return: { type: 'return', reason: 'The reason for the first mark is missing.' },
  };

describe('the machine of an assessment', () => {
  const result = enumerateMachine({
    decider: assessment,
    states: {
      offered: anAssessment('offered'),
      accepted: anAssessment('accepted'),
      conflicted: anAssessment('conflicted'),
      submitted: anAssessment('submitted'),
      returned: anAssessment('returned'),
    },
    commands,
    actor: (role) => anActor(role, role === 'assessor' ? { personId: personId(ASSESSOR) } : {}),
    facts: () => assessmentFactsOf(),
  });

  it('answers every command in every state to every role as its table says', () => {
    expect(result.asked).toBe(6 * 5 * ROLES.length);
    expect(result.faults).toEqual([]);
    expect(result.neverAccepted).toEqual([]);
  });

  it('reaches every state', () => {
    expect(unreachable(assessmentMachine)).toEqual([]);
  });
});
