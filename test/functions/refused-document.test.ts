import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import type { Partner } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aDocument } from '../builders/a-document.ts';
import { aPartner, aProposal, PARTNER } from '../builders/a-proposal.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson, PERSON } from '../builders/directory.ts';
import type { RunningSes } from '../emulators/ses.ts';
import { openMailBox } from './mail-box.ts';
import { ask, deliver, openStage, put, type Stage } from './stage.ts';

/** Shortly after the refusal. */
const RUNS_OUT = '2022-09-16T00:00:00.000Z';
const COLLEAGUE = personId('01HPERS00000000000000000DD');

let stage: Stage;
let ses: RunningSes;
beforeAll(async () => {
  stage = await openStage();
  ses = await openMailBox();
  await put(stage, callKind, aCall());
  await put(stage, personKind, aPerson());
  await put(stage, personKind, aPerson({ id: COLLEAGUE, email: 'colleague@ministry.example', language: 'en' }));
});
afterAll(async () => {
  ses.stop();
  await stage.stop();
});

/** A document that the examination refuses, and the mails that tell of it. */
const refused = async (fileName: string, told: Partial<DocumentState>) => {
  const id = newUlid();
  const file = { ...aDocument().file, fileName };
  const rejectedBecause = 'macros' as const;
  await put(stage, documentKind, aDocument({ id, status: 'rejected', file, rejectedBecause, ...told }));
  const [event] = await stage.repository.history('document', id);
  if (event === undefined) throw new Error('the document has no event');
  const { handler } = await import('../../functions/reactions/send-mail.ts');
  const found = {
    ...event,
    type: 'FoundUnfit',
    event: { type: 'FoundUnfit', because: 'macros', partnerId: told.partner?.partnerId },
  };
  expect(await deliver(handler, found)).toBe(0);
  return (await ses.received()).filter(({ body }) => body.text?.includes(fileName));
};

describe('a document that was not accepted', () => {
  it('is told to the one who sent it, with the reason and what to do, in their language', async () => {
    const mails = await refused('plan.docx', { requestedBy: PERSON });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.destination.to.join()).toContain('amina@ministry.example');
    expect(mails[0]?.body.text).toContain('وحدات ماكرو');
    expect(mails[0]?.body.text).toContain(`/proposals/${aDocument().owner.id}/documents`);
  });

  it('that nobody is known to have sent is told to the owner’s people', async () => {
    const mails = await refused('letter.pdf', {});
    const addressed = mails.flatMap(({ destination }) => destination.to).toSorted();
    expect(addressed.map((each) => /[a-z]+@ministry.example/.exec(each)?.[0]).toSorted()).toEqual([
      'amina@ministry.example',
      'colleague@ministry.example',
    ]);
    expect(mails.map(({ body }) => body.text).join()).toContain('The file can carry a program (macros)');
  });
});

describe('a partner’s letter that was not accepted', () => {
  const partner = { partnerId: PARTNER, institutionName: 'SOCSO' };
  /** Refuses the letter of a partner of this kind, and gives the mails by whom they went to. */
  const letterOf = async (fileName: string, told: Partial<Partner>) => {
    const proposalId = newUlid();
    const partners = [aPartner({ language: 'fr', ...told })];
    await put(stage, proposalKind, aProposal('draft', { id: proposalId, callId: CALL, partners }));
    const owner = { kind: 'proposal', id: proposalId } as const;
    const mails = await refused(fileName, { owner, kind: 'partnerConsent', partner });
    const to = (address: string) => mails.find(({ destination }) => destination.to.join().includes(address))?.body.text;
    return { proposalId, mails, partner: to('aminah@perkeso.example'), owner: to('colleague@ministry.example') };
  };

  it('is told to the partner in its language, with the reason and a link that takes another', async () => {
    const { proposalId, partner: told } = await letterOf('lettre.pdf', { invitationExpiresAt: at(RUNS_OUT) });
    expect(told).toContain('macros');
    const token = /partner-invitations#(\S+)/.exec(told ?? '')?.[1] ?? '';
    const { handler } = await import('../../functions/http/proposals.ts');
    // The invitation itself ran out meanwhile; the link holds for two weeks from the refusal.
    const late = { params: { token }, now: '2022-09-28T09:00:00.000Z' };
    const shown = await ask(handler, 'GET /partner-invitations/{token}', late);
    expect(shown).toMatchObject({ status: 200, body: { partnerStatus: 'accepted', letters: { open: true } } });
    const body = { ...aDocument().file, fileName: 'letter.pdf' };
    const sent = await ask(handler, 'POST /partner-invitations/{token}/letter', { ...late, body });
    expect(sent.status).toBe(201);
    expect(await stage.repository.load(documentKind, z.parse(z.string(), sent.body['id']))).toMatchObject({
      state: { owner: { id: proposalId }, partner },
    });
  });

  it('is told to the owner, who reads no link, with the partner and the page where it stands', async () => {
    const { proposalId, owner, mails } = await letterOf('brief.pdf', {});
    expect(mails).toHaveLength(3);
    expect(owner).toContain('SOCSO');
    expect(owner).toContain(`/proposals/${proposalId}/partners`);
    expect(owner).not.toContain('partner-invitations');
  });

  it('is nobody’s trouble once the partner takes no part', async () => {
    expect((await letterOf('declined.pdf', { status: 'declined' })).mails).toEqual([]);
  });
});
