import { describe, expect, it } from 'vitest';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import type { ProposalCommand } from '#shared/domain/proposal/commands.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { proposalMachine } from '#shared/domain/proposal/machine.ts';
import { ELIGIBILITY_CRITERIA } from '#shared/domain/proposal/rules/eligibility.ts';
import type { ProposalState, ProposalStatus } from '#shared/domain/proposal/state.ts';
import { PROPOSAL_STATUSES } from '#shared/domain/proposal/statuses.ts';
import { at } from '#test/builders/a-context.ts';
import { aPartner, aProposal, HASH, PARTNER, PROPOSAL, soundFacts } from '#test/builders/a-proposal.ts';

import { anActor, institutionId, OWNER } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';

const commands: { readonly [Type in ProposalCommand['type']]: Extract<ProposalCommand, { readonly type: Type }> } = {
  create: {
    type: 'create',
    proposalId: PROPOSAL,
    callId: '01HCA000000000000000000AAA',
    ownerInstitutionId: OWNER,
    area: 'trade',
    themeId: 'customs',
    title: 'Faster customs',
  },
  retitle: { type: 'retitle', title: 'Faster still', themeId: 'customs' },
  correctPartner: { ...aPartner(), type: 'correctPartner' },
  addPartner: { ...aPartner(), type: 'addPartner', institutionName: 'A new one' },
  invitePartner: { type: 'invitePartner', partnerId: PARTNER },
  withdrawInvitation: { type: 'withdrawInvitation', partnerId: PARTNER },
  recordUndelivered: { type: 'recordUndelivered', partnerId: PARTNER, fault: 'bounce' },
  remindPartner: { type: 'remindPartner' },
  acceptPartner: { type: 'acceptPartner', partnerId: PARTNER, number: 1, name: 'Aminah', position: 'Director' },
  declinePartner: { type: 'declinePartner', partnerId: PARTNER, number: 1 },
  sendToFocalPoint: { type: 'sendToFocalPoint', contentHash: HASH },
  return: { type: 'return', reason: 'Name the theme.' },
  transmit: { type: 'transmit', contentHash: HASH },
  recall: { type: 'recall' },
  withdraw: { type: 'withdraw', reason: 'No staff.' },
  warnOfClosing: { type: 'warnOfClosing' },
  lapse: { type: 'lapse', because: 'cancelled' },
  startCheck: { type: 'startCheck' },
  recordEligibility: {
    type: 'recordEligibility',
    checklist: {
      ...{ E1: 'pass', E2: 'pass', E3: 'pass', E4: 'pass', E5: 'pass', E6: 'pass' },
      ...{ E7: 'pass', E8: 'pass', E9: 'pass', E10: 'pass', E11: 'pass' },
    },
  },
  askClarification: { type: 'askClarification', question: 'Which year?' },
  answerClarification: { type: 'answerClarification', answer: '2023.' },
  endClarification: { type: 'endClarification' },
  completeAssessment: {
    type: 'completeAssessment',
    result: {
      total: { numerator: 77, denominator: 2 },
      maximum: 50,
      sections: [],
      assessments: 2,
      spread: 1,
      meetsLines: true,
    },
  },
  decide: { type: 'decide', decision: 'shortList', minutes: 'Meeting 3', reason: 'Fits.' },
  openFinal: { type: 'openFinal' },
  askRevision: { type: 'askRevision', items: [{ section: 'budget', text: 'Lower it.' }] },
  submitRevision: { type: 'submitRevision', contentHash: HASH },
  promote: { type: 'promote', grantMinor: 400_000, reason: 'One fell out.' },
  assignCode: { type: 'assignCode' },
};

/** The states with a partner still invited, so that it can answer; owned by an institution of the OIC when asked. */
const statesOf = (told: Partial<ProposalState>) => {
  const invited = aPartner({ status: 'invited', invitedAt: at('2022-09-05T00:00:00.000Z') });
  const others = ['ID', 'JO'] as const;
  const partners = [invited, ...others.map((country) => aPartner({ partnerId: country, country }))];
  const make = (status: ProposalStatus): ProposalState => aProposal(status, { partners, ...told });
  return {
    draft: make('draft'),
    withFocalPoint: make('withFocalPoint'),
    submitted: make('submitted'),
    eligibilityCheck: make('eligibilityCheck'),
    clarification: make('clarification'),
    ineligible: make('ineligible'),
    inAssessment: make('inAssessment'),
    withPanel: make('withPanel'),
    shortListed: make('shortListed'),
    notShortListed: make('notShortListed'),
    finalDraft: make('finalDraft'),
    finalWithFocalPoint: make('finalWithFocalPoint'),
    finalSubmitted: make('finalSubmitted'),
    inFinalAssessment: make('inFinalAssessment'),
    withFinalPanel: make('withFinalPanel'),
    inRevision: make('inRevision'),
    finalListed: make('finalListed'),
    reserve: make('reserve'),
    rejected: make('rejected'),
    withdrawn: make('withdrawn'),
    lapsed: make('lapsed'),
  };
};

const STAFF = institutionId('01HCC000000000000000000AAA');
const OWN: readonly Role[] = ['editor', 'responsible-authority', 'focal-point'];
const actor = (role: Role) => anActor(role, OWN.includes(role) ? {} : { institutionId: STAFF });

const factsFor = (status: ProposalStatus | 'new', command: string) => {
  const stage = status === 'new' ? 'preliminary' : aProposal(status).stage;
  const facts = soundFacts(stage);
  const soon = at('2022-09-17T09:00:00.000Z');
  if (command === 'warnOfClosing' && facts.call !== undefined)
    return { ...facts, call: { ...facts.call, closesAt: soon, finalClosesAt: soon } };
  const over = at('2022-09-14T09:00:00.000Z');
  return command === 'startCheck' && facts.call !== undefined
    ? { ...facts, call: { ...facts.call, closesAt: over, finalClosesAt: over } }
    : facts;
};

const enumerate = (decision: 'shortList' | 'reject', told: Partial<ProposalState>) =>
  enumerateMachine({
    decider: proposal,
    states: statesOf(told),
    commands: { ...commands, decide: { ...commands.decide, decision } },
    actor,
    facts: factsFor,
  });

describe('the machine of a proposal', () => {
  const preliminary = enumerate('shortList', {});
  const final = enumerate('reject', {});
  const oic = enumerate('reject', { ownerKind: 'oic' });

  it('answers every command in every state to every role as its table says', () => {
    expect(preliminary.asked).toBe((PROPOSAL_STATUSES.length + 1) * Object.keys(commands).length * 14);
    expect([...preliminary.faults, ...final.faults]).toEqual([]);
  });

  it('has no row that nobody can ever take', () => {
    const dead = preliminary.neverAccepted.filter(
      (row) => final.neverAccepted.includes(row) && oic.neverAccepted.includes(row),
    );
    expect(dead).toEqual([]);
  });

  it('reaches every state and leaves the final ones never', () => {
    expect(unreachable(proposalMachine)).toEqual([]);
    const left = proposalMachine.rows.flatMap(({ command, from }) =>
      command === 'assignCode' || from === 'new' ? [] : from.filter((status) => proposalMachine.final.includes(status)),
    );
    expect(left).toEqual([]);
  });

  it('asks all eleven questions of the eligibility check', () => {
    expect(ELIGIBILITY_CRITERIA).toHaveLength(11);
    expect(Object.keys(commands.recordEligibility.checklist)).toEqual([...ELIGIBILITY_CRITERIA]);
  });
});
