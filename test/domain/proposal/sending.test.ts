import { describe, expect, it } from 'vitest';
import { foldEvents } from '#shared/domain/kernel/decider.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import {
  aCallForProposals,
  aPartner,
  aProposal,
  finalForm,
  HASH,
  preliminaryForm,
  soundFacts,
} from '#test/builders/a-proposal.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const signatory = anActor('responsible-authority');
const focalPoint = anActor('focal-point');
const send = { type: 'sendToFocalPoint', contentHash: HASH } as const;
const sound = aContext(signatory, soundFacts());
const without = (section: string, form = preliminaryForm) => ({ ...form, [section]: undefined });

describe('sending a proposal to the focal point', () => {
  it('signs off exactly the form that was read', () => {
    given(proposal, aProposal(), sound)
      .when(send)
      .then([{ type: 'SentToFocalPoint', contentHash: HASH, stage: 'preliminary' }]);
  });

  it('refuses a form that has changed since it was read', () => {
    given(proposal, aProposal(), sound)
      .when({ ...send, contentHash: 'b'.repeat(64) })
      .then('formHasChanged');
  });

  it('names every answer that is missing', () => {
    const form = { sections: { ...without('aim'), activities: { rows: [{ kind: 'gift' }] } }, contentHash: HASH };
    const { decision } = given(proposal, aProposal(), aContext(signatory, soundFacts('preliminary', { form }))).when(
      send,
    );
    const missing = decision.ok || decision.rejection.kind !== 'formIncomplete' ? [] : decision.rejection.missing;
    expect(missing).toContainEqual({ section: 'aim', field: 'text', reason: 'missing' });
    expect(missing).toContainEqual({ section: 'activities', field: 'rows.0.title', reason: 'missing' });
    expect(missing).toContainEqual({ section: 'activities', field: 'rows.0.kind', reason: 'notOfThisCall' });
  });

  it('holds to the millisecond of closing, whatever the status of the call says', () => {
    const { call } = soundFacts();
    const closesAt = call?.closesAt ?? at('2022-01-01T00:00:00.000Z');
    const late = aContext(signatory, soundFacts(), closesAt);
    given(proposal, aProposal(), late).when(send).then('callClosed');
    const lastMoment = aContext(signatory, soundFacts(), at('2022-09-30T20:58:59.999Z'));
    given(proposal, aProposal(), lastMoment)
      .when(send)
      .then([{ type: 'SentToFocalPoint' }]);
  });

  it('is refused early when nobody could transmit it, or its owner may apply no more', () => {
    const sending = (told: Parameters<typeof soundFacts>[1]) =>
      given(proposal, aProposal(), aContext(signatory, soundFacts('preliminary', told))).when(send);
    sending({ focalPoints: 0 }).then('focalPointVacant');
    sending({ focalPoints: undefined }).then('focalPointVacant');
    sending({ standing: { isActive: false, areas: ['trade'] } }).then('ownerNotActive');
    sending({ standing: { isActive: true, areas: ['tourism'] } }).then('ownerNotInWorkingGroup');
    sending({ standing: undefined }).then('ownerNotActive');
  });

  it('counts each partner country once, only when accepted, and not the own', () => {
    const from = (country: 'MY' | 'ID' | 'TR', status: 'accepted' | 'invited' = 'accepted') =>
      aPartner({ partnerId: `${country}${status}`, country, status });
    const refused = [
      [from('MY'), from('MY')],
      [from('MY'), from('ID', 'invited')],
      [from('MY'), from('TR')],
    ];
    for (const partners of refused)
      given(proposal, aProposal('draft', { partners }), sound).when(send).then('tooFewPartnerCountries');
    given(proposal, aProposal('draft', { partners: [from('MY'), from('ID')] }), sound)
      .when(send)
      .then([{ type: 'SentToFocalPoint' }]);
  });

  it('waits for compulsory documents, and refuses when nobody has looked', () => {
    const lacking = soundFacts('preliminary', { documentsMissing: ['mandate'] });
    given(proposal, aProposal(), aContext(signatory, lacking)).when(send).then('documentsNotClean');
    const unknown = soundFacts('preliminary', { documentsMissing: undefined });
    given(proposal, aProposal(), aContext(signatory, unknown)).when(send).then('documentsNotClean');
  });

  it('takes the grant that a final budget asks for', () => {
    given(proposal, aProposal('finalDraft'), aContext(signatory, soundFacts('final')))
      .when(send)
      .then([{ type: 'SentToFocalPoint', stage: 'final', requestedMinor: 500_000, currency: 'USD' }]);
  });

  it('refuses a final form whose dates lie outside the implementation', () => {
    const call = aCallForProposals({
      status: 'finalStageOpen',
      finalClosesAt: at('2022-12-31T00:00:00.000Z'),
      implementation: { from: '2023-06-01', to: '2023-11-30' },
    });
    const facts = soundFacts('final', { call, form: { sections: finalForm, contentHash: HASH } });
    given(proposal, aProposal('finalDraft'), aContext(signatory, facts)).when(send).then('formIncomplete');
  });
});

describe('transmitting a proposal', () => {
  it('is for the focal point of the same country and area alone', () => {
    const transmit = { type: 'transmit' } as const;
    const state = aProposal('withFocalPoint');
    given(proposal, state, aContext(focalPoint, soundFacts()))
      .when(transmit)
      .then([{ type: 'Transmitted' }]);
    for (const other of [anActor('focal-point', { country: 'MY' }), anActor('focal-point', { area: 'tourism' })])
      given(proposal, state, aContext(other, soundFacts())).when(transmit).then('notPermitted');
  });

  it('refuses when the form is no longer the one that was signed', () => {
    const form = { sections: preliminaryForm, contentHash: 'c'.repeat(64) };
    given(proposal, aProposal('withFocalPoint'), aContext(focalPoint, soundFacts('preliminary', { form })))
      .when({ type: 'transmit' })
      .then('formHasChanged');
    // Nobody has looked at the form, and nobody has signed it: that is no agreement.
    const unseen = aContext(focalPoint, soundFacts('preliminary', { form: undefined }));
    given(proposal, aProposal('withFocalPoint', { frozen: {} }), unseen)
      .when({ type: 'transmit' })
      .then('formHasChanged');
  });

  it('is done by an OIC institution itself, which signs in the same step', () => {
    const oic = aProposal('draft', { ownerKind: 'oic' });
    const { decision } = given(proposal, oic, sound).when({ type: 'transmit', contentHash: HASH });
    expect(decision.ok && decision.value.state).toMatchObject({
      status: 'submitted',
      frozen: { preliminary: { contentHash: HASH } },
    });
    const final = aProposal('finalDraft', { ownerKind: 'oic', frozen: {} });
    const sent = given(proposal, final, aContext(signatory, soundFacts('final')));
    const { decision: second } = sent.when({ type: 'transmit', contentHash: HASH });
    expect(second.ok && second.value.state).toMatchObject({
      status: 'finalSubmitted',
      frozen: { final: { contentHash: HASH } },
    });
    given(proposal, oic, sound).when({ type: 'transmit' }).then('formHasChanged');
    given(proposal, oic, sound).when(send).then('ownerHasNoFocalPoint');
    given(proposal, aProposal(), sound).when({ type: 'transmit', contentHash: HASH }).then('ownerHasFocalPoint');
  });

  it('can be taken back until the stage closes, and what was signed then counts no more', () => {
    const { decision } = given(proposal, aProposal('submitted'), sound).when({ type: 'recall' });
    expect(decision.ok && decision.value.state).toMatchObject({ status: 'draft', frozen: { preliminary: undefined } });
    const received = at('2022-09-12T00:00:00.000Z');
    const taken = given(proposal, aProposal('submitted', { submittedAt: received }), sound).when({ type: 'recall' });
    expect(taken.decision.ok && taken.decision.value.state.submittedAt).toBeUndefined();
    const both = aProposal('finalSubmitted', { submittedAt: received, finalSubmittedAt: received });
    const again = given(proposal, both, aContext(signatory, soundFacts('final'))).when({ type: 'recall' }).decision;
    expect(again.ok && again.value.state).toMatchObject({
      ...{ status: 'finalDraft', submittedAt: received, finalSubmittedAt: undefined, frozen: { final: undefined } },
    });
    const late = aContext(signatory, soundFacts(), at('2022-10-01T00:00:00.000Z'));
    given(proposal, aProposal('submitted'), late).when({ type: 'recall' }).then('callClosed');
  });

  it('gives a code of year, country and area, with OIC for an institution of the OIC', () => {
    const system = aContext(anActor('system'), soundFacts());
    given(proposal, aProposal('submitted'), system)
      .when({ type: 'assignCode' })
      .then([{ type: 'CodeAssigned', code: '2022-TURTRADE-251' }]);
    given(proposal, aProposal('submitted', { ownerKind: 'oic' }), system)
      .when({ type: 'assignCode' })
      .then([{ type: 'CodeAssigned', code: '2022-OICTRADE-251' }]);
    given(proposal, aProposal('submitted', { code: '2022-TURTRADE-250' }), system)
      .when({ type: 'assignCode' })
      .then('codeGivenAlready');
  });
});

describe('beginning a proposal', () => {
  const create = {
    type: 'create',
    proposalId: aProposal().id,
    callId: aProposal().callId,
    ownerInstitutionId: aProposal().ownerInstitutionId,
    area: 'trade',
    themeId: 'customs',
    title: 'Faster customs',
  } as const;
  const owner = soundFacts().owner;
  const withOwner = (told: Partial<NonNullable<typeof owner>>) =>
    aContext(signatory, soundFacts('preliminary', { owner: owner && { ...owner, ...told } }));

  it('makes a draft of the institution', () => {
    const { decision } = given(proposal, undefined, sound).when(create);
    expect(decision.ok && foldEvents(proposal, undefined, decision.value.events)).toMatchObject({
      status: 'draft',
      stage: 'preliminary',
      country: 'TR',
      ownerName: 'Turkish Employment Agency',
    });
  });

  it('is for active members of the area’s working group, and for OIC institutions in any area', () => {
    given(proposal, undefined, withOwner({ areas: ['tourism'] }))
      .when(create)
      .then('ownerNotInWorkingGroup');
    given(proposal, undefined, withOwner({ areas: [], kind: 'oic' }))
      .when(create)
      .then([{ type: 'Created' }]);
    given(proposal, undefined, withOwner({ isActive: false }))
      .when(create)
      .then('ownerNotActive');
  });

  it('is for a non-profit organisation where the call says so, without a seat of its own', () => {
    const organisation = owner && { ...owner, areas: [], kind: 'nonProfit' as const };
    const facts = (applicantKinds: readonly ('public' | 'nonProfit')[]) =>
      soundFacts('preliminary', { call: aCallForProposals({ applicantKinds }), owner: organisation });
    given(proposal, undefined, aContext(signatory, facts(['nonProfit'])))
      .when(create)
      .then([{ type: 'Created', ownerKind: 'nonProfit' }]);
    given(proposal, undefined, aContext(signatory, facts(['public'])))
      .when(create)
      .then('ownerKindNotInCall');
  });

  it('takes no theme of another area, and no more proposals than the call lets one owner make', () => {
    given(proposal, undefined, sound)
      .when({ ...create, themeId: 'halal-tourism' })
      .then('themeNotInCall');
    const elsewhere = aCallForProposals({ themes: [{ id: create.themeId, area: 'tourism' }] });
    given(proposal, undefined, aContext(signatory, soundFacts('preliminary', { call: elsewhere })))
      .when(create)
      .then('themeNotInCall');
    const call = aCallForProposals({ proposalsPerOwnerMaximum: 1 });
    const facts = soundFacts('preliminary', { call, owner: owner && { ...owner, proposalsInCall: 1 } });
    given(proposal, undefined, aContext(signatory, facts)).when(create).then('tooManyProposals');
  });
});
