import { describe, expect, it } from 'vitest';
import type { ProposalCommand } from '#shared/domain/proposal/commands.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { aPartner, aProposal, PARTNER, soundFacts } from '#test/builders/a-proposal.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const editor = aContext(anActor('editor'), soundFacts());

describe('an hour after an invitation to an address', () => {
  const invitedAt = at('2022-09-15T08:59:00.000Z');
  const invite = (partnerId: string) => ({ type: 'invitePartner', partnerId }) as const;
  const correct = (partnerId: string, contactEmail: string) =>
    ({ type: 'correctPartner', partnerId, role: 'provider', contactName: 'R', contactEmail, language: 'ar' }) as const;
  const wrong = 'wrong@partner.example';
  const held = (told: Parameters<typeof aPartner>[0] = {}) =>
    aPartner({ status: 'withdrawn', invitedAt, contactEmail: wrong, ...told });
  const anew = aPartner({ partnerId: 'another', status: 'proposed', contactEmail: ' Wrong@Partner.example' });
  /** The state after these commands, each given at the usual moment unless told. */
  const stateOf = (partners: readonly ReturnType<typeof aPartner>[], ...commands: readonly ProposalCommand[]) =>
    commands.reduce(
      (state, command) => {
        const { decision } = given(proposal, state, editor).when(command);
        if (!decision.ok) throw new Error(decision.rejection.kind);
        return decision.value.state;
      },
      aProposal('draft', { partners: [...partners] }),
    );

  it('no other partner is invited there, be it the same institution added anew', () => {
    given(proposal, stateOf([held(), anew]), editor)
      .when(invite('another'))
      .then('partnerInvitedJustNow');
  });

  it('the last invitation that went there counts, whichever partner it was of', () => {
    const earlier = held({ partnerId: 'earlier', institutionName: 'MoM', invitedAt: at('2022-09-15T08:00:00.001Z') });
    const { decision } = given(proposal, stateOf([held(), earlier, anew]), editor).when(invite('another'));
    expect(decision).toMatchObject({ rejection: { from: '2022-09-15T09:59:00.000Z' } });
  });

  it('nobody is by correcting the address there and back', () => {
    const elsewhere = stateOf([held()], correct(PARTNER, 'other@partner.example'), invite(PARTNER));
    const { decision } = given(proposal, elsewhere, editor).when(correct(PARTNER, wrong));
    const back = decision.ok ? decision.value.state : undefined;
    given(proposal, back, editor).when(invite(PARTNER)).then('partnerInvitedJustNow');
    const later = aContext(anActor('editor'), soundFacts(), at('2022-09-15T09:59:00.000Z'));
    given(proposal, back, later)
      .when(invite(PARTNER))
      .then([{ type: 'PartnerInvited' }]);
  });

  it('the address is forgotten with the next invitation, and not before', () => {
    const elsewhere = stateOf([held()], correct(PARTNER, 'other@partner.example'));
    const remembered = [{ address: wrong, at: invitedAt }];
    expect(elsewhere.formerlyInvited).toEqual(remembered);
    const on = (moment: string) => {
      const context = aContext(anActor('editor'), soundFacts(), at(moment));
      const { decision } = given(proposal, elsewhere, context).when(invite(PARTNER));
      return decision.ok ? decision.value.state.formerlyInvited : 'refused';
    };
    expect(on('2022-09-15T09:58:59.999Z')).toEqual(remembered);
    expect(on('2022-09-15T09:59:00.000Z')).toBeUndefined();
  });

  it('whoever has answered there is free to be asked anew, also as another institution', () => {
    const other = { ...anew, institutionName: 'Another', status: 'proposed' } as const;
    for (const status of ['accepted', 'declined'] as const)
      given(proposal, stateOf([held({ status }), other]), editor)
        .when(invite('another'))
        .then([{ type: 'PartnerInvited' }]);
    const corrected = stateOf([held({ status: 'declined' })], correct(PARTNER, 'other@partner.example'));
    expect(corrected.formerlyInvited).toBeUndefined();
  });
});
