import { describe, expect, it } from 'vitest';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { nextReminder } from '#shared/domain/proposal/rules/partner-invitation.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { aPartner, aProposal, PARTNER, soundFacts } from '#test/builders/a-proposal.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const CLOCK = { kind: 'system', name: 'turn-of-time' } as const;
const invitedAt = at('2022-09-05T08:00:00.000Z');
const invited = (reminders = 0) =>
  aProposal('draft', { partners: [aPartner({ status: 'invited', invitedAt, reminders })] });
const remind = (now: string, reminders = 0) =>
  given(proposal, invited(reminders), aContext(CLOCK, soundFacts(), at(now))).when({ type: 'remindPartner' });

describe('a partner who does not answer', () => {
  it('is reminded after seven and after fourteen days, and then no more', () => {
    remind('2022-09-12T07:59:59.999Z').then('reminderNotDue');
    remind('2022-09-12T08:00:00.000Z').then([{ type: 'PartnerReminded', partnerId: PARTNER, number: 1 }]);
    remind('2022-09-13T08:00:00.000Z', 1).then('reminderNotDue');
    remind('2022-09-19T08:00:00.000Z', 1).then([{ type: 'PartnerReminded' }]);
    remind('2022-10-03T08:00:00.000Z', 2).then('reminderNotDue');
  });

  it('is reminded before another whose turn comes later, whichever was named first', () => {
    const later = aPartner({ partnerId: 'later', status: 'invited', invitedAt: at('2022-09-06T08:00:00.000Z') });
    const earlier = aPartner({ status: 'invited', invitedAt });
    for (const partners of [
      [later, earlier],
      [earlier, later],
    ])
      expect(nextReminder({ partners })?.partnerId).toBe(PARTNER);
  });

  it('is reminded no more once it has answered, or the invitation is withdrawn', () => {
    for (const status of ['accepted', 'declined', 'withdrawn'] as const)
      expect(nextReminder({ partners: [aPartner({ status, invitedAt })] })).toBeUndefined();
  });
});

describe('a partner who is invited anew', () => {
  it('is reminded anew, twice', () => {
    const again = aContext(anActor('editor'), soundFacts(), at('2022-09-20T08:00:00.000Z'));
    const { decision } = given(proposal, invited(2), again).when({ type: 'invitePartner', partnerId: PARTNER });
    const state = decision.ok ? decision.value.state : aProposal();
    expect(nextReminder(state)).toEqual({ partnerId: PARTNER, at: at('2022-09-27T08:00:00.000Z') });
  });
});

describe('a withdrawn invitation', () => {
  const editor = aContext(anActor('editor'), soundFacts());

  it('can no longer be answered, but the partner can be invited anew', () => {
    given(proposal, invited(), editor)
      .when({ type: 'withdrawInvitation', partnerId: PARTNER })
      .then([{ type: 'InvitationWithdrawn', partnerId: PARTNER }]);
    const state = aProposal('draft', { partners: [aPartner({ status: 'withdrawn', invitedAt })] });
    const answer = { type: 'acceptPartner', partnerId: PARTNER, number: 1, name: 'A', position: 'D' } as const;
    given(proposal, state, aContext(anActor('partner'), soundFacts()))
      .when(answer)
      .then('partnerHasAnswered');
    given(proposal, state, editor)
      .when({ type: 'invitePartner', partnerId: PARTNER })
      .then([{ type: 'PartnerInvited', number: 2 }]);
  });

  it('must be one that has not been answered', () => {
    given(proposal, aProposal(), editor)
      .when({ type: 'withdrawInvitation', partnerId: PARTNER })
      .then('partnerHasAnswered');
  });
});
