import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '#infra/local/host.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { clientOf, mailsTo, openCall, openStage, settle } from './stage.ts';

let host: Host;
let browser: Browser;
let coordinator: Visitor;
let editor: Visitor;
let proposalId: string;

const OWNER = 'uganda-editor@cpf.example';

/** A draft of Uganda's ministry whose partner's address is one that mail comes back from. */
const inviteByWrongAddress = async (): Promise<string> => {
  const callId = await openCall(host.addresses);
  const client = await clientOf(host.addresses, 'uganda-editor');
  const me = await client.getMe({});
  const institution = me.ok ? me.body.institutions[0] : undefined;
  if (institution === undefined) throw new Error('the editor belongs to no institution');
  const theme = { area: 'agriculture', themeId: 'foodLosses', title: 'Drier maize for everybody' } as const;
  const made = await client.createProposal({ body: { callId, institutionId: institution.id, ...theme } });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  const contact = { contactName: 'Awa Diop', contactEmail: 'bounce+awa@agriculture.example', language: 'fr' } as const;
  const params = { proposalId: made.body.id };
  const partner = { institutionName: 'Institut des récoltes', country: 'SN', role: 'provider', ...contact } as const;
  const added = await client.addPartner({ params, body: partner });
  const partnerId = added.ok ? (added.body.partners[0]?.partnerId ?? '') : '';
  await client.invitePartner({ params: { ...params, partnerId } });
  await settle(host.addresses);
  return made.body.id;
};

describe('mail that does not arrive', () => {
  beforeAll(async () => {
    [host, browser] = await Promise.all([openStage(), openBrowser()]);
    proposalId = await inviteByWrongAddress();
    coordinator = await aVisitor(browser);
    editor = await aVisitor(browser, 'ar', 360);
    await signInAs(editor, host.addresses.web, 'Grace Namusoke');
  });

  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });

  it('is told to the owner of the proposal, by mail and beside the partner', async () => {
    const told = (await mailsTo(host.addresses, OWNER)).at(-1);
    expect(told?.text).toContain('bounce+awa@agriculture.example');
    expect(told?.text).toContain(`/proposals/${proposalId}/partners`);
    await editor.page.goto(`${host.addresses.web}/proposals/${proposalId}/partners`);
    await editor.page.getByText('لم تصل الدعوة').waitFor();
    expect(await look(editor, '56-partner-undelivered-ar')).toEqual([]);
  });

  it('is shown to the office with what to do next, until it arrives again', async () => {
    const client = await clientOf(host.addresses, 'coordinator-1');
    const office = { language: 'en', grants: [{ role: 'assessor' }] } as const;
    await client.invitePerson({
      body: { name: 'Ali Vural', email: 'bounce+ali@cpf.example', ...office, grants: [...office.grants] },
    });
    await settle(host.addresses);
    await signInAs(coordinator, host.addresses.web, 'Mehmet Yıldız');
    const { page } = coordinator;
    const line = page.getByRole('listitem').filter({ hasText: 'bounce+ali@cpf.example' });
    await line.getByText('Came back').waitFor();
    expect(await line.innerText()).toContain('Find out the right one');
    expect(await look(coordinator, '57-mail-troubles')).toEqual([]);
    await line.getByRole('button', { name: 'It arrives again' }).click();
    await line.waitFor({ state: 'detached' });
  });

  it('can also be mail that nobody wants: one press turns news off, without signing in', async () => {
    await settle(host.addresses);
    const news = (await mailsTo(host.addresses, OWNER)).find(({ text }) => text.includes('/no-more-news#'));
    const path = /\/no-more-news#[\w.-]+/.exec(news?.text ?? '')?.[0] ?? '';
    const visitor = await aVisitor(browser, 'fr', 360);
    await visitor.page.goto(`${host.addresses.web}${path}`);
    expect(await look(visitor, '58-no-more-news-fr')).toEqual([]);
    await visitor.page.getByRole('button', { name: 'Ne plus m’envoyer d’actualités' }).click();
    await visitor.page.getByText('Vous ne recevrez plus d’actualités').waitFor();
    const client = await clientOf(host.addresses, 'uganda-editor');
    const me = await client.getMe({});
    expect(me.ok && me.body.mails.news).toBe(false);
  });
});
