import { describe, expect, it } from 'vitest';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import type { EligibilityChecklist } from '#shared/domain/proposal/rules/eligibility.ts';
import type { AssessmentResult, ProposalState } from '#shared/domain/proposal/state.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { aCallForProposals, aProposal, finalForm, HASH, soundFacts } from '#test/builders/a-proposal.ts';
import { anActor, institutionId, personId } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const STAFF = institutionId('01HCC000000000000000000AAA');
const first = anActor('coordinator', { institutionId: STAFF });
const second = anActor('coordinator', { institutionId: STAFF, personId: personId('01HPERS00000000000000000BB') });
const head = anActor('head', { institutionId: STAFF });

const pass: EligibilityChecklist = {
  ...{ E1: 'pass', E2: 'pass', E3: 'pass', E4: 'pass', E5: 'pass', E6: 'pass' },
  ...{ E7: 'pass', E8: 'pass', E9: 'pass', E10: 'pass', E11: 'pass' },
};
const failing = (...criteria: readonly (keyof EligibilityChecklist)[]) =>
  ({
    type: 'recordEligibility',
    checklist: { ...pass, ...Object.fromEntries(criteria.map((criterion) => [criterion, 'fail'])) },
    reason: 'Nothing but machines.',
  }) as const;

const check = (state: ProposalState, actor: Actor) => given(proposal, state, aContext(actor, soundFacts()));

const proposedBy = (by: string): ProposalState =>
  aProposal('eligibilityCheck', {
    eligibility: { outcome: 'failureProposed', failed: ['E6'], reason: 'r', by, at: at('2022-10-02T00:00:00.000Z') },
  });
const byFirst = proposedBy(first.kind === 'person' ? first.personId : '');

describe('the eligibility check', () => {
  it('lets one person pass a proposal, but only propose that it fails', () => {
    const state = aProposal('eligibilityCheck');
    check(state, first)
      .when({ type: 'recordEligibility', checklist: pass })
      .then([{ type: 'EligibilityPassed' }]);
    check(state, first)
      .when(failing('E6'))
      .then([{ type: 'EligibilityFailureProposed', failed: ['E6'] }]);
  });

  it('fails a proposal when a second person names the same criteria', () => {
    check(byFirst, first).when(failing('E6')).then('secondPersonNeeded');
    check(byFirst, second)
      .when(failing('E6'))
      .then([{ type: 'EligibilityFailed', failed: ['E6'] }]);
    // Who has found otherwise since says so, and stands alone with it again.
    check(byFirst, first)
      .when(failing('E7'))
      .then([{ type: 'EligibilityFailureProposed', failed: ['E7'] }]);
    check(byFirst, second)
      .when(failing('E7'))
      .then([{ type: 'EligibilityFailureProposed', failed: ['E7'] }]);
  });

  it('wants a reason for a failure', () => {
    check(aProposal('eligibilityCheck'), first)
      .when({ ...failing('E1'), reason: ' ' })
      .then('failureReasonMissing');
  });

  it('asks the owner once, and goes on without an answer when the time is over', () => {
    const dueAt = at('2022-10-12T00:00:00.000Z');
    const clarification = { question: 'Which year?', askedAt: at('2022-10-05T00:00:00.000Z'), dueAt };
    const waiting = aProposal('clarification', { clarification });
    const record = { type: 'recordEligibility', checklist: pass } as const;
    check(aProposal('eligibilityCheck', { clarification }), first)
      .when({ type: 'askClarification', question: 'And where?' })
      .then('clarificationAskedAlready');
    check(waiting, first).when(record).then('clarificationAwaited');
    given(proposal, waiting, aContext(first, soundFacts(), dueAt))
      .when(record)
      .then([{ type: 'EligibilityPassed' }]);
  });
});

const result = (meetsLines: boolean): AssessmentResult => ({
  total: { numerator: 61, denominator: 2 },
  maximum: 50,
  sections: [],
  assessments: 2,
  spread: 3,
  meetsLines,
});
const decided = { type: 'decide', minutes: 'Meeting 3' } as const;

describe('the decision on a preliminary proposal', () => {
  const withPanel = (meetsLines: boolean) => aProposal('withPanel', { results: { preliminary: result(meetsLines) } });

  it('follows the lines without a reason, and departs from them only with one', () => {
    check(withPanel(true), head)
      .when({ ...decided, decision: 'shortList' })
      .then([{ type: 'ShortListed' }]);
    check(withPanel(false), head)
      .when({ ...decided, decision: 'shortList' })
      .then('departureReasonMissing');
    check(withPanel(true), head)
      .when({ ...decided, decision: 'notShortList' })
      .then('departureReasonMissing');
    check(withPanel(false), head)
      .when({ ...decided, decision: 'shortList', reason: 'The only one of its area.' })
      .then([{ type: 'ShortListed', reason: 'The only one of its area.' }]);
  });

  it('is not a final decision, and not one on the own institution', () => {
    check(withPanel(true), head)
      .when({ ...decided, decision: 'accept', grantMinor: 1 })
      .then('decisionNotForStage');
    check(withPanel(true), anActor('head'))
      .when({ ...decided, decision: 'shortList' })
      .then('ownInstitution');
  });
});

describe('the decision on a final proposal', () => {
  const state = aProposal('withFinalPanel', { results: { final: result(true) } });
  const finally_ = (told: Parameters<typeof aCallForProposals>[0] = {}) =>
    given(proposal, state, aContext(head, soundFacts('final', { call: aCallForProposals(told) })));

  it('grants no more than was asked for and than the call has left', () => {
    finally_()
      .when({ ...decided, decision: 'accept', grantMinor: 500_001 })
      .then('grantAboveRequest');
    finally_({ envelopeLeftMinor: 499_999 })
      .when({ ...decided, decision: 'accept', grantMinor: 500_000 })
      .then('envelopeExceeded');
    finally_({ envelopeLeftMinor: 500_000 })
      .when({ ...decided, decision: 'accept', grantMinor: 500_000 })
      .then([{ type: 'FinalListed', grantMinor: 500_000, currency: 'USD' }]);
  });

  it('puts a proposal on the reserve list by rank, which takes nothing from the envelope yet', () => {
    finally_()
      .when({ ...decided, decision: 'reserve', grantMinor: 1 })
      .then('rankMissing');
    finally_({ envelopeLeftMinor: 0 })
      .when({ ...decided, decision: 'reserve', grantMinor: 400_000, rank: 2 })
      .then([{ type: 'Reserved', rank: 2 }]);
  });

  it('promotes from the reserve list the grant held ready', () => {
    const reserve = aProposal('reserve', { grantMinor: 400_000, rank: 1 });
    given(proposal, reserve, aContext(head, soundFacts('final')))
      .when({ type: 'promote', reason: 'One fell out.' })
      .then([{ type: 'Promoted', grantMinor: 400_000 }]);
  });

  it('waits for a revision, which may ask for no more than before', () => {
    const inRevision = aProposal('inRevision', {
      results: { final: result(false) },
      revision: { items: [], ceilingMinor: 450_000, dueAt: at('2022-09-20T00:00:00.000Z') },
    });
    const facts = soundFacts('final', { form: { sections: finalForm, contentHash: HASH } });
    const owner = aContext(anActor('responsible-authority'), facts);
    given(proposal, inRevision, owner).when({ type: 'submitRevision', contentHash: HASH }).then('revisionAsksMore');
    given(proposal, inRevision, aContext(head, facts))
      .when({ ...decided, decision: 'reject' })
      .then('revisionAwaited');
    given(proposal, inRevision, aContext(head, facts, at('2022-09-20T00:00:00.000Z')))
      .when({ ...decided, decision: 'reject' })
      .then([{ type: 'Rejected' }]);
  });

  it('lapses what was not sent when the stage closed, and everything when the call is cancelled', () => {
    const call = aCallForProposals({ finalClosesAt: at('2022-12-31T00:00:00.000Z') });
    const system = aContext(anActor('system'), soundFacts('final', { call }), at('2023-01-01T00:00:00.000Z'));
    given(proposal, aProposal('submitted'), system).when({ type: 'lapse', because: 'closed' }).then('notRunOut');
    for (const status of ['draft', 'withFocalPoint', 'finalDraft'] as const)
      given(proposal, aProposal(status), system)
        .when({ type: 'lapse', because: 'closed' })
        .then([{ type: 'Lapsed' }]);
    const { decision } = given(proposal, aProposal('withPanel'), system).when({ type: 'lapse', because: 'cancelled' });
    expect(decision.ok && decision.value.state.status).toBe('lapsed');
  });
});
