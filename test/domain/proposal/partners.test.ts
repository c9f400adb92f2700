import { describe, expect, it } from 'vitest';
import { plusDays } from '#shared/domain/kernel/instant.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import {
  invitationStanding,
  letterLink,
  maySendLetter,
  showsSummary,
} from '#shared/domain/proposal/rules/partner-invitation.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { aPartner, aProposal, PARTNER, PROPOSAL, soundFacts } from '#test/builders/a-proposal.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const editor = aContext(anActor('editor'), soundFacts());
const invited: Actor = { kind: 'invited', proposalId: PROPOSAL, partnerId: PARTNER };
const holder = aContext(invited, soundFacts());
const accept = { type: 'acceptPartner', partnerId: PARTNER, number: 2, name: 'Aminah', position: 'Director' } as const;
const withPartner = (told: Parameters<typeof aPartner>[0]) => aProposal('draft', { partners: [aPartner(told)] });
const open = withPartner({ status: 'invited', invitationNumber: 2 });

describe('the partners of a proposal', () => {
  it('are twenty at most', () => {
    const named = (count: number) =>
      aProposal('draft', {
        partners: Array.from({ length: count }, (_, index) =>
          aPartner({ partnerId: `p${index}`, institutionName: `Ministry ${index}` }),
        ),
      });
    const { partnerId, status, invitationNumber, invitationExpiresAt, ...another } = aPartner();
    const add = { ...another, type: 'addPartner', partnerId: 'another' } as const;
    given(proposal, named(19), editor)
      .when(add)
      .then([{ type: 'PartnerAdded' }]);
    given(proposal, named(20), editor).when(add).then('tooManyPartners');
  });

  it('are named once each, whatever the capitals', () => {
    const { partnerId, status, invitationNumber, invitationExpiresAt, ...named } = aPartner();
    given(proposal, withPartner({}), editor)
      .when({ ...named, type: 'addPartner', partnerId: 'another', institutionName: ' socso ' })
      .then('partnerThereAlready');
  });

  it('can be added anew with the right address once the invitation to a wrong one is withdrawn, and stand there once', () => {
    const { partnerId, status, invitationNumber, invitationExpiresAt, ...named } = aPartner();
    const withdrawn = aPartner({ status: 'withdrawn' });
    const anew = { ...named, partnerId: 'another', contactEmail: 'right@partner.example' };
    given(proposal, withPartner({ status: 'withdrawn' }), editor)
      .when({ ...anew, type: 'addPartner' })
      .then([{ type: 'PartnerAdded', contactEmail: 'right@partner.example' }]);
    const both = aProposal('draft', { partners: [withdrawn, aPartner(anew)] });
    given(proposal, both, editor).when({ type: 'invitePartner', partnerId }).then('partnerThereAlready');
  });

  it('that an invitation did not reach are marked until they are invited anew', () => {
    const clock = aContext({ kind: 'system', name: 'read-mail-feedback' }, soundFacts());
    const heard = { type: 'recordUndelivered', partnerId: PARTNER, fault: 'bounce' } as const;
    given(proposal, open, clock)
      .when(heard)
      .then([{ type: 'InvitationUndelivered', fault: 'bounce' }]);
    given(proposal, withPartner({ status: 'accepted' }), clock)
      .when(heard)
      .then('partnerHasAnswered');
    const marked = withPartner({ status: 'invited', undelivered: { fault: 'bounce', at: editor.now } });
    const { decision } = given(proposal, marked, editor).when({ type: 'invitePartner', partnerId: PARTNER });
    expect(decision.ok && decision.value.state.partners[0]?.undelivered).toBeUndefined();
  });

  it('are invited by number, so that a newer invitation makes the older void', () => {
    given(proposal, withPartner({ status: 'invited', invitationNumber: 1 }), editor)
      .when({ type: 'invitePartner', partnerId: PARTNER })
      .then([{ type: 'PartnerInvited', number: 2, expiresAt: plusDays(editor.now, 30) }]);
    given(proposal, open, holder)
      .when({ ...accept, number: 1 })
      .then('invitationNotCurrent');
  });

  it('are invited again an hour after the last time, said to the millisecond, unless they have answered', () => {
    const invitedAt = at('2022-09-15T08:00:00.001Z');
    const invite = { type: 'invitePartner', partnerId: PARTNER } as const;
    const on = (moment: string) => aContext(anActor('editor'), soundFacts(), at(moment));
    for (const status of ['invited', 'withdrawn'] as const) {
      const state = withPartner({ status, invitedAt });
      const { decision } = given(proposal, state, on('2022-09-15T09:00:00.000Z')).when(invite);
      expect(decision).toMatchObject({
        rejection: { kind: 'partnerInvitedJustNow', from: '2022-09-15T09:00:00.001Z' },
      });
      given(proposal, state, on('2022-09-15T09:00:00.001Z'))
        .when(invite)
        .then([{ type: 'PartnerInvited' }]);
    }
    given(proposal, withPartner({ status: 'declined', invitedAt }), editor)
      .when(invite)
      .then([{ type: 'PartnerInvited' }]);
  });

  it('are invited at once at a corrected address, but not when anything else was corrected', () => {
    const held = withPartner({ status: 'invited', invitedAt: at('2022-09-15T08:59:00.000Z') });
    const { contactEmail = '' } = held.partners[0] ?? {};
    const correctedTo = (email: string) => {
      const corrected = { role: 'provider', contactName: 'Rania', contactEmail: email, language: 'ar' } as const;
      const { decision } = given(proposal, held, editor).when({
        type: 'correctPartner',
        partnerId: PARTNER,
        ...corrected,
      });
      return given(proposal, decision.ok ? decision.value.state : undefined, editor).when({
        type: 'invitePartner',
        partnerId: PARTNER,
      });
    };
    correctedTo('right@partner.example').then([{ type: 'PartnerInvited' }]);
    correctedTo(contactEmail.toUpperCase()).then('partnerInvitedJustNow');
  });

  it('accept with the name and position of whoever speaks for them', () => {
    const { decision } = given(proposal, open, holder).when(accept);
    expect(decision.ok && decision.value.state.partners[0]).toMatchObject({
      status: 'accepted',
      consent: { name: 'Aminah', position: 'Director' },
    });
  });

  it('answer once only', () => {
    given(proposal, withPartner({ status: 'accepted', invitationNumber: 2 }), holder)
      .when(accept)
      .then('partnerHasAnswered');
    given(proposal, withPartner({ status: 'declined', invitationNumber: 2 }), holder)
      .when({ type: 'declinePartner', partnerId: PARTNER, number: 2 })
      .then('partnerHasAnswered');
  });

  it('cannot answer after thirty days', () => {
    const late = aContext(invited, soundFacts(), at('2022-10-10T00:00:00.000Z'));
    given(proposal, open, late).when(accept).then('invitationNotCurrent');
  });

  it('have no say on another proposal', () => {
    const elsewhere = aContext({ ...invited, proposalId: '01HPRP000000000000000000ZZ' }, soundFacts());
    given(proposal, open, elsewhere).when(accept).then('notPermitted');
  });

  it('are put right as long as they have not accepted, and then wait for a new invitation', () => {
    const corrected = {
      role: 'beneficiary',
      contactName: 'Rania',
      contactEmail: 'r@jo.example',
      language: 'ar',
    } as const;
    const command = { type: 'correctPartner', partnerId: PARTNER, ...corrected } as const;
    const { decision } = given(proposal, open, editor).when(command);
    expect(decision.ok && decision.value.state.partners[0]).toMatchObject({
      ...corrected,
      status: 'proposed',
      invitationNumber: 2,
    });
    // That the old address did not work says nothing of the new one.
    const undelivered = { fault: 'bounce', at: at('2022-09-11T00:00:00.000Z') } as const;
    const bounced = given(proposal, withPartner({ status: 'invited', undelivered }), editor).when(command).decision;
    expect(bounced.ok && bounced.value.state.partners[0]?.undelivered).toBeUndefined();
    given(proposal, withPartner({ status: 'accepted' }), editor)
      .when(command)
      .then('partnerHasAnswered');
    given(proposal, decision.ok ? decision.value.state : undefined, holder)
      .when(accept)
      .then('partnerHasAnswered');
  });

  it('may be invited again after declining, but not after accepting', () => {
    const invite = { type: 'invitePartner', partnerId: PARTNER } as const;
    given(proposal, withPartner({ status: 'declined' }), editor)
      .when(invite)
      .then([{ type: 'PartnerInvited' }]);
    given(proposal, withPartner({ status: 'accepted' }), editor)
      .when(invite)
      .then('partnerHasAnswered');
  });
});

describe('who may read a proposal', () => {
  const mayRead = (actor: Actor, status: 'draft' | 'withFocalPoint' = 'withFocalPoint') =>
    proposal.mayRead(actor, aProposal(status));

  it('is the own institution, the office, finance and audit, but not the administrator or an assessor', () => {
    for (const role of [
      'editor',
      'responsible-authority',
      'coordinator',
      'panel',
      'head',
      'finance',
      'auditor',
    ] as const)
      expect(mayRead(anActor(role)), role).toBe(true);
    for (const role of ['administrator', 'assessor', 'bank-maker', 'bank-checker'] as const)
      expect(mayRead(anActor(role)), role).toBe(false);
    expect(mayRead({ kind: 'anyone' })).toBe(false);
  });

  it('is the focal point of the country and area once it has been sent', () => {
    expect(mayRead(anActor('focal-point'))).toBe(true);
    expect(mayRead(anActor('focal-point'), 'draft')).toBe(false);
    expect(mayRead(anActor('focal-point', { country: 'MY' }))).toBe(false);
    expect(proposal.mayRead(anActor('focal-point'), aProposal('submitted', { ownerKind: 'oic' }))).toBe(false);
  });

  it('is no focal point where it ended as a draft, and is where it had been signed', () => {
    for (const status of ['lapsed', 'withdrawn'] as const) {
      expect(proposal.mayRead(anActor('focal-point'), aProposal(status, { frozen: {} })), status).toBe(false);
      expect(proposal.mayRead(anActor('focal-point'), aProposal(status)), status).toBe(true);
    }
  });

  it('is a partner of this very proposal', () => {
    expect(mayRead(invited)).toBe(true);
    expect(mayRead({ ...invited, partnerId: 'unknown' })).toBe(false);
    expect(mayRead({ ...invited, proposalId: 'another' })).toBe(false);
  });
});

describe('the link of an invitation', () => {
  const now = at('2022-09-20T09:00:00.000Z');
  const standing = (
    partner: Parameters<typeof aPartner>[0],
    {
      number = 2,
      status = 'draft',
      when = now,
    }: { number?: number; status?: 'draft' | 'lapsed'; when?: typeof now } = {},
  ) => invitationStanding(aProposal(status), aPartner({ invitationNumber: 2, ...partner }), number, when);
  const invitation = { status: 'invited', invitationExpiresAt: at('2022-10-01T00:00:00.000Z') } as const;

  it('can be answered until it runs out', () => {
    expect(standing(invitation)).toBe('open');
    expect(standing(invitation, { when: at('2022-10-01T00:00:00.000Z') })).toBe('expired');
  });

  it('says that a newer one has taken its place, before anything that time has done', () => {
    expect(standing(invitation, { number: 1, status: 'lapsed', when: at('2023-01-01T00:00:00.000Z') })).toBe(
      'replaced',
    );
  });

  it('says that the proposal has come to its end', () => {
    expect(standing(invitation, { status: 'lapsed' })).toBe('closed');
  });

  it.each(['accepted', 'declined', 'withdrawn'] as const)(
    'says that the invitation is %s, by whichever link',
    (status) => {
      expect([1, 2].map((number) => standing({ ...invitation, status }, { number }))).toEqual([status, status]);
    },
  );
});

describe('what a link shows of the proposal', () => {
  const link = { number: 2, expiresAt: at('2022-10-10T00:00:00.000Z') };
  const partner = { invitationNumber: 2 };
  const before = at('2022-10-09T23:59:59.999Z');

  it('is its summary after a yes, by the last invitation alone and until the link runs out', () => {
    expect(showsSummary('accepted', partner, link, before)).toBe(true);
    expect(showsSummary('accepted', partner, { ...link, number: 1 }, before)).toBe(false);
    expect(showsSummary('accepted', partner, link, link.expiresAt)).toBe(false);
  });

  it('is its summary as long as it can be answered, and else nothing', () => {
    expect(showsSummary('open', partner, link, before)).toBe(true);
    for (const standing of ['declined', 'withdrawn', 'replaced', 'expired', 'closed'] as const)
      expect(showsSummary(standing, partner, link, before), standing).toBe(false);
  });
});

describe('the link of a partner, when it comes to the letter', () => {
  const ranOut = at('2022-10-10T00:00:00.000Z');
  const link = { number: 1, expiresAt: ranOut };
  const before = at('2022-10-09T23:59:59.999Z');

  it('lets send one as long as it can be answered, and after a yes until it runs out itself', () => {
    for (const status of ['invited', 'accepted'] as const) {
      expect(maySendLetter(aPartner({ status }), link, before), status).toBe(true);
      expect(maySendLetter(aPartner({ status }), link, ranOut), status).toBe(false);
      expect(maySendLetter(aPartner({ status, invitationNumber: 2 }), link, before), status).toBe(false);
    }
    for (const status of ['proposed', 'declined', 'withdrawn'] as const)
      expect(maySendLetter(aPartner({ status }), link, before), status).toBe(false);
  });

  it('cannot say of itself that an unanswered invitation holds longer', () => {
    const longer = { number: 1, expiresAt: at('2022-12-01T00:00:00.000Z') };
    expect(maySendLetter(aPartner({ status: 'invited' }), longer, ranOut)).toBe(false);
    expect(maySendLetter(aPartner({ status: 'accepted' }), longer, ranOut)).toBe(true);
  });

  it('leaves at least two weeks to send another letter for a refused one, once the answer is given', () => {
    const late = at('2022-10-01T00:00:00.000Z');
    expect(letterLink(aPartner(), late)).toEqual({ number: 1, expiresAt: at('2022-10-15T00:00:00.000Z') });
    expect(letterLink(aPartner(), at('2022-09-12T00:00:00.000Z'))).toEqual(link);
    expect(letterLink(aPartner({ status: 'invited' }), late)).toEqual(link);
  });

  it('is none for who takes no part, or not any more', () => {
    for (const status of ['proposed', 'declined', 'withdrawn'] as const)
      expect(letterLink(aPartner({ status }), before), status).toBeUndefined();
  });
});
