import { describe, expect, it } from 'vitest';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { ELIGIBILITY_CRITERIA, type EligibilityCriterion } from '#shared/domain/proposal/rules/eligibility.ts';
import type { EligibilityFacts } from '#shared/domain/proposal/rules/eligibility-finding.ts';
import { eligibilityFindings } from '#shared/domain/proposal/rules/eligibility-findings.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { aCallForProposals, aPartner, aProposal, preliminaryForm, soundFacts } from '#test/builders/a-proposal.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const sound: EligibilityFacts = {
  call: aCallForProposals(),
  owner: { kind: 'public', isActive: true, areasAtClosing: ['trade'] },
  transmission: { at: at('2022-09-20T09:00:00.000Z'), byRightPerson: true },
  sections: preliminaryForm,
  documentsMissing: [],
  doubles: 0,
  owed: { reports: 0, refunds: 0 },
};

const verdicts = (told: Partial<EligibilityFacts> = {}, state: Partial<ProposalState> = {}) =>
  Object.fromEntries(
    eligibilityFindings(aProposal('eligibilityCheck', state), { ...sound, ...told }).map(({ check, verdict }) => [
      check,
      verdict,
    ]),
  );

const verdict = (check: EligibilityCriterion, told: Partial<EligibilityFacts>, state: Partial<ProposalState> = {}) =>
  verdicts(told, state)[check];

describe('what data says to the eligibility check', () => {
  it('answers every question once, in order', () => {
    expect(eligibilityFindings(aProposal(), sound).map(({ check }) => check)).toEqual(ELIGIBILITY_CRITERIA);
  });

  it('leaves to a person what a sound preliminary proposal cannot prove: its soft nature, and an amount it does not name', () => {
    const { E6, E9, ...others } = verdicts();
    expect([E6, E9]).toEqual(['person', 'person']);
    expect(Object.values(others)).toEqual(Array.from({ length: 9 }, () => 'met'));
  });

  it('says nothing where a fact was not looked up', () => {
    const bare: EligibilityFacts = { sections: {} };
    const said = eligibilityFindings(aProposal('eligibilityCheck', { partners: [] }), bare);
    expect(said.map((each) => each.verdict)).toEqual(said.map(() => 'person'));
  });

  it.each<[string, EligibilityCriterion, Partial<EligibilityFacts>, Partial<ProposalState>]>([
    ['an owner of a kind the call is not for', 'E1', { call: aCallForProposals({ applicantKinds: ['oic'] }) }, {}],
    ['a suspended owner', 'E1', { owner: { kind: 'public', isActive: false, areasAtClosing: ['trade'] } }, {}],
    ['no seat at closing', 'E2', { owner: { kind: 'public', isActive: true, areasAtClosing: ['tourism'] } }, {}],
    [
      'a transmission at the closing moment',
      'E3',
      { transmission: { at: at('2022-09-30T20:59:00.000Z'), byRightPerson: true } },
      {},
    ],
    ['a theme of another area', 'E4', {}, { area: 'tourism' }],
    ['one partner country twice', 'E5', {}, { partners: [aPartner(), aPartner({ partnerId: 'b' })] }],
    [
      'a kind of activity the call does not name',
      'E6',
      { call: aCallForProposals({ activityKinds: ['training'] }) },
      {},
    ],
    ['a compulsory document missing', 'E7', { documentsMissing: ['partnerConsent'] }, {}],
    [
      'an activity after the window',
      'E8',
      { call: aCallForProposals({ implementation: { from: '2023-04-01', to: '2023-05-31' } }) },
      {},
    ],
    ['more asked than the ceiling', 'E9', {}, { requestedMinor: 1_000_001, currency: 'USD' }],
    ['an overdue report', 'E11', { owed: { reports: 1, refunds: 0 } }, {}],
    ['an overdue refund', 'E11', { owed: { reports: 0, refunds: 1 } }, {}],
  ])('fails %s', (_what, check, told, state) => {
    expect(verdict(check, told, state)).toBe('notMet');
  });

  it('asks a person about a transmitter who is no focal point today, and about possible doubles', () => {
    const transmission = { at: at('2022-09-20T09:00:00.000Z'), byRightPerson: false };
    expect(verdict('E3', { transmission })).toBe('person');
    expect(verdict('E10', { doubles: 2 })).toBe('person');
  });

  it.each(['oic', 'nonProfit'] as const)('asks no seat of an owner that is %s', (kind) => {
    const owner = { kind, isActive: true, areasAtClosing: [] };
    expect(verdict('E2', { owner }, { ownerKind: kind })).toBe('met');
    expect(verdict('E2', { owner: { ...owner, kind: 'public' } })).toBe('notMet');
  });
});

describe('the time to answer a question', () => {
  const clarification = {
    question: 'Which year?',
    askedAt: at('2022-10-03T09:00:00.000Z'),
    dueAt: at('2022-10-10T09:00:00.000Z'),
  };
  const waiting = aProposal('clarification', { clarification });
  const on = (role: Parameters<typeof anActor>[0], now: string) => aContext(anActor(role), soundFacts(), at(now));

  it('is over at its very moment: the answer is refused then, and the clock goes on', () => {
    const answer = { type: 'answerClarification', answer: '2023.' } as const;
    given(proposal, waiting, on('responsible-authority', '2022-10-10T08:59:59.999Z'))
      .when(answer)
      .then([{ type: 'ClarificationAnswered' }]);
    given(proposal, waiting, on('responsible-authority', '2022-10-10T09:00:00.000Z'))
      .when(answer)
      .then('clarificationTimeOver');
    given(proposal, waiting, on('system', '2022-10-10T09:00:00.000Z'))
      .when({ type: 'endClarification' })
      .then([{ type: 'ClarificationEnded' }]);
  });

  it('is not ended before', () => {
    given(proposal, waiting, on('system', '2022-10-10T08:59:59.999Z'))
      .when({ type: 'endClarification' })
      .then('clarificationAwaited');
  });
});
