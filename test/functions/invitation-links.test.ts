import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { createInvitations } from '#shared/adapters/invitations.ts';
import type { Partner, ProposalStatus } from '#shared/domain/proposal/state.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { at } from '../builders/a-context.ts';
import { aDocument } from '../builders/a-document.ts';
import { aPartner, aProposal, PARTNER } from '../builders/a-proposal.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

const EXPIRES = at('2099-10-15T09:00:00.000Z');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

/** What the holder of the first invitation's link is shown of a proposal with a summary, whose partner stands so. */
const shownTo = async (told: Partial<Partner>, status: ProposalStatus = 'draft', linkExpiresAt = EXPIRES) => {
  const partner = aPartner({ status: 'invited', invitationExpiresAt: EXPIRES, ...told });
  const { id } = aProposal(status, { id: newUlid() });
  await put(stage, proposalKind, aProposal(status, { id, partners: [partner] }));
  const { handler } = await import('../../functions/http/proposals.ts');
  const { parts } = await import('../../functions/parts.ts');
  await parts.drafts.save({
    ...{ aggregate: 'proposal', id, section: 'preliminary.summary', value: { text: 'What we mean to do.' } },
    ...{ expectedVersion: 0, at: at('2022-09-15T09:00:00.000Z'), by: newUlid() },
  });
  const token = createInvitations('s'.repeat(40)).write({
    ...{ proposalId: id, partnerId: PARTNER, number: 1, expiresAt: linkExpiresAt },
  });
  const sent = { partnerId: PARTNER, institutionName: partner.institutionName };
  await put(
    stage,
    documentKind,
    aDocument({ id: newUlid(), owner: { kind: 'proposal', id }, kind: 'partnerConsent', partner: sent }),
  );
  return (await ask(handler, 'GET /partner-invitations/{token}', { params: { token } })).body;
};

describe('the summary behind a partner’s link', () => {
  const summary = 'What we mean to do.';

  it('is there to be answered and after the answer', async () => {
    expect(await shownTo({})).toMatchObject({ standing: 'open', summary });
    expect(await shownTo({ status: 'accepted' })).toMatchObject({ standing: 'accepted', summary });
  });

  it('stays hidden from the holder of an earlier link when the partner has accepted by a newer one, and its letters too', async () => {
    const shown = await shownTo({ status: 'accepted', invitationNumber: 2 });
    expect(shown).toMatchObject({ standing: 'accepted', letters: { open: false, sent: [] } });
    expect(shown).not.toHaveProperty('summary');
    expect(await shownTo({ status: 'accepted' })).toMatchObject({ letters: { sent: [{ kind: 'partnerConsent' }] } });
  });

  it('goes when the link has run out, also after a yes', async () => {
    const shown = await shownTo({ status: 'accepted' }, 'draft', at('2022-09-15T09:00:00.000Z'));
    expect(shown).toMatchObject({ standing: 'accepted', letters: { open: false } });
    expect(shown).not.toHaveProperty('summary');
  });

  it('is gone once the invitation does not count: withdrawn, corrected, replaced, run out or too late', async () => {
    const gone = [
      [await shownTo({ status: 'withdrawn' }), 'withdrawn'],
      [await shownTo({ status: 'proposed' }), 'withdrawn'],
      [await shownTo({ invitationNumber: 2 }), 'replaced'],
      [await shownTo({ invitationExpiresAt: at('2022-09-01T00:00:00.000Z') }), 'expired'],
      [await shownTo({}, 'lapsed'), 'closed'],
      [await shownTo({ status: 'declined' }), 'declined'],
    ] as const;
    for (const [body, standing] of gone) {
      expect(body).toMatchObject({ standing, title: 'Faster customs' });
      expect(body).not.toHaveProperty('summary');
    }
  });
});
