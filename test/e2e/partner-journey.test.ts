import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '#infra/demo/pdf.ts';
import type { Host } from '#infra/local/host.ts';
import type { Client } from '#shared/contract/client.ts';
import type { Language } from '#shared/domain/kernel/language.ts';
import { aVisitor, look, openBrowser, signInAs } from './browser.ts';
import { aScan, watchPieces } from './pieces.ts';
import { aDraft, aFinalDraft } from './proposals.ts';
import { clientOf, mailsTo, openCall, openStage, settle } from './stage.ts';

let host: Host;
let browser: Browser;
let editor: Client;
let proposalId: string;
let callId: string;

type Partner = { readonly partnerId: string; readonly email: string };

/** Names a partner who reads this language; gives how its mails and commands find it. */
const aPartner = async (
  proposal: string,
  country: 'SN' | 'JO' | 'BD' | 'AZ',
  language: Language,
  role: 'beneficiary' | 'provider' = 'beneficiary',
): Promise<Partner> => {
  const email = `${country}-${language}@partner.example`.toLowerCase();
  const contact = { contactName: 'Awa Diop', contactEmail: email, language };
  const body = { institutionName: `Ministry of Agriculture (${country})`, country, role, ...contact };
  const answer = await editor.addPartner({ params: { proposalId: proposal }, body });
  if (!answer.ok) throw new Error(answer.problem.detail);
  return { partnerId: answer.body.partners.at(-1)?.partnerId ?? '', email };
};

/** Sends the invitation, and gives the link that stands in the newest mail. */
const invited = async (proposal: string, { partnerId, email }: Partner): Promise<string> => {
  const answer = await editor.invitePartner({ params: { proposalId: proposal, partnerId } });
  if (!answer.ok) throw new Error(answer.problem.detail);
  await settle(host.addresses);
  const mail = (await mailsTo(host.addresses, email)).at(-1);
  const link = /http\S+\/partner-invitations#\S+/.exec(mail?.text ?? '')?.[0];
  if (link === undefined) throw new Error(`no link in: ${mail?.text}`);
  return link;
};

/** Accepts by the link that this token is of. */
const acceptBy = async (token: string): Promise<void> => {
  const answer = await editor.acceptPartnerInvitation({ params: { token }, body: { name: 'Rania', position: 'Head' } });
  if (!answer.ok) throw new Error(answer.problem.detail);
};

const statusOf = async ({ partnerId }: Partner): Promise<string | undefined> => {
  const answer = await editor.getProposal({ params: { proposalId } });
  return answer.ok ? answer.body.partners.find((each) => each.partnerId === partnerId)?.status : undefined;
};

beforeAll(async () => {
  [host, browser] = await Promise.all([openStage(), openBrowser()]);
  callId = await openCall(host.addresses);
  editor = await clientOf(host.addresses, 'uganda-editor');
  proposalId = await aDraft(host.addresses, callId, 'Prices that farmers know');
  const sections = { summary: { text: 'One price service for three countries.' } };
  await editor.saveProposal({ params: { proposalId }, body: { sections, versions: {} } });
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

describe('a mail program that follows every link', () => {
  it('spends none of them: an invitation is answered by a person’s own press of a button', async () => {
    const partner = await aPartner(proposalId, 'AZ', 'en');
    const link = await invited(proposalId, partner);
    const token = new URL(link).hash.slice(1);
    for (const address of [link, `${host.addresses.api}/partner-invitations/${token}`])
      for (const method of ['HEAD', 'GET']) await fetch(address, { method });
    expect(await statusOf(partner)).toBe('invited');
    const visitor = await aVisitor(browser, 'en', 360);
    await visitor.page.goto(link);
    await visitor.page.getByRole('button', { name: 'Accept the partnership' }).waitFor();
    await visitor.context.close();
  });
});

describe('an invited partner on a phone', () => {
  it('reads the invitation in the language of the mail, sends a letter and accepts; the link works once', async () => {
    const partner = await aPartner(proposalId, 'SN', 'fr', 'provider');
    const link = await invited(proposalId, partner);
    const phone = await aVisitor(browser, 'en', 360);
    const { page } = phone;
    const seen: Request[] = [];
    page.on('request', (request) => seen.push(request));
    await page.goto(link);
    await page.getByRole('heading', { name: 'Invitation à devenir partenaire' }).waitFor();
    await page.getByText('One price service for three countries.').waitFor();
    expect(await look(phone, '40-partner-invited-fr')).toEqual([]);

    await page.getByRole('button', { name: 'Accepter le partenariat' }).click();
    await page.getByRole('link', { name: 'Indiquez votre nom' }).waitFor();
    expect(await look(phone, '41-partner-what-is-missing')).toEqual([]);

    const letter = { name: 'lettre.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf('Lettre', ['Oui.'])) };
    await page.locator('#partner-letter').setInputFiles(letter);
    await page.locator('.rows').getByText('Prêt', { exact: true }).waitFor();
    await page.getByLabel('Votre nom').fill('Awa Diop');
    await page.getByLabel('Votre fonction').fill('Directrice');
    await page.getByLabel(/Son rôle\s: Fournisseur d’expertise/).check();
    await page.getByRole('button', { name: 'Accepter le partenariat' }).click();
    await page.getByRole('heading', { name: 'Merci : le partenariat est accepté' }).waitFor();
    expect(await look(phone, '42-partner-accepted')).toEqual([]);
    expect(await statusOf(partner)).toBe('accepted');

    await page.reload();
    await page.getByRole('heading', { name: 'Merci : le partenariat est accepté' }).waitFor();
    expect(await page.getByRole('button', { name: 'Accepter le partenariat' }).count()).toBe(0);
    await settle(host.addresses);
    const papers = await editor.listDocuments({ query: { ownerKind: 'proposal', ownerId: proposalId } });
    expect(papers.ok && papers.body.items).toMatchObject([{ kind: 'partnerConsent', fileName: 'lettre.pdf' }]);

    const token = new URL(link).hash.slice(1);
    // What follows # stays in the browser; Playwright shows it with the address all the same.
    const sent = (address: string): string => address.split('#')[0] ?? '';
    const told = seen.filter((request) => sent(request.url()).includes(token)).map((request) => request.url());
    expect(told.filter((address) => !address.startsWith(host.addresses.api))).toEqual([]);
    expect(seen.filter((request) => (request.headers()['referer'] ?? '').includes(token))).toEqual([]);
    expect(phone.faults).toEqual([]);
    await phone.context.close();
  });

  it('declines from right to left without having to say why, and may be invited again', async () => {
    const partner = await aPartner(proposalId, 'JO', 'ar');
    const link = await invited(proposalId, partner);
    const phone = await aVisitor(browser, 'en', 360);
    const { page } = phone;
    await page.goto(link);
    await page.getByRole('heading', { name: 'دعوة إلى الشراكة' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await look(phone, '43-partner-invited-ar')).toEqual([]);
    await page.getByRole('button', { name: 'اعتذار' }).click();
    await page.locator('dialog').getByRole('button', { name: 'اعتذار' }).click();
    await page.getByRole('heading', { name: 'اعتذرتم عن الشراكة' }).waitFor();
    expect(await look(phone, '44-partner-declined')).toEqual([]);
    expect(await statusOf(partner)).toBe('declined');

    const newer = await invited(proposalId, partner);
    await page.reload();
    await page.getByRole('heading', { name: 'توجد دعوة أحدث' }).waitFor();
    await page.goto('about:blank');
    await page.goto(newer);
    await page.getByRole('button', { name: 'قبول الشراكة' }).waitFor();
    await phone.context.close();
  });
});

describe('a partner with a large letter and a poor link', () => {
  const GO_ON = 'Choisir de nouveau le fichier lettre scannée.pdf';

  it('goes on from the piece that broke, and after the page was loaded anew; the answer may come in between', async () => {
    const draft = await aFinalDraft(host.addresses, callId, 'Letters over a poor link');
    const link = await invited(draft, await aPartner(draft, 'SN', 'fr'));
    const phone = await aVisitor(browser, 'fr', 360);
    const { page } = phone;
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(link);
    const letter = aScan('lettre scannée.pdf');
    let breaks = 1;
    const first = await watchPieces(page, host, async (route, number) => {
      if (number === 2 && breaks > 0) {
        breaks -= 1;
        return route.abort('connectionreset');
      }
      if (number < 3) await route.continue();
    });
    await page.locator('#partner-letter').setInputFiles(letter);
    await page.getByText('La connexion a été interrompue. Nouvel envoi de lettre scannée.pdf').waitFor();
    await expect.poll(() => first, { timeout: 30_000 }).toEqual([1, 2, 2, 3]);
    // Two of two and a half pieces are there.
    expect(Number(await page.getByRole('progressbar').getAttribute('value'))).toBeGreaterThanOrEqual(80);
    expect(await look(phone, '48-partner-letter-on-its-way')).toEqual([]);

    await page.getByLabel('Votre nom').fill('Awa Diop');
    await page.getByLabel('Votre fonction').fill('Directrice');
    await page.getByLabel(/Son rôle/).check();
    await page.getByRole('button', { name: 'Accepter le partenariat' }).click();
    await page.getByRole('heading', { name: 'Merci : le partenariat est accepté' }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(1);

    await page.reload();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByText(/(33|66)\s% sont déjà arrivés/).waitFor();
    expect(await look(phone, '49-partner-letter-interrupted')).toEqual([]);
    const then = await watchPieces(page, host, (route) => route.continue());
    await page.getByLabel(GO_ON).setInputFiles(aScan('autre.pdf'));
    await page.getByText('autre.pdf n’est pas le fichier attendu ici').waitFor();
    await page.getByLabel(GO_ON).setInputFiles(letter);
    await page.locator('.rows').getByText('Prêt', { exact: true }).waitFor({ timeout: 60_000 });
    expect(then.at(-1)).toBe(3);
    expect(then).not.toContain(1);
    expect(phone.faults).toEqual([]);
    await phone.context.close();

    const grace = await aVisitor(browser, 'en', 360);
    await signInAs(grace, host.addresses.web, 'Grace Namusoke');
    await grace.page.goto(`${host.addresses.web}/proposals/${draft}/documents`);
    const row = grace.page.locator('.rows > li', { hasText: 'lettre scannée.pdf' });
    await row.getByText('From the partner Ministry of Agriculture (SN)').waitFor();
    expect(await look(grace, '50-document-of-a-partner')).toEqual([]);
    await grace.context.close();
  });

  it('hears by mail that a letter was refused, and sends another by the link there though it has answered', async () => {
    const draft = await aFinalDraft(host.addresses, callId, 'Letters that are locked');
    const partner = await aPartner(draft, 'JO', 'ar');
    const link = await invited(draft, partner);
    const token = new URL(link).hash.slice(1);
    const phone = await aVisitor(browser, 'ar', 360);
    const { page } = phone;
    await page.goto(link);
    const locked = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Encrypt 9 0 R >>\nendobj\n%%EOF');
    await page
      .locator('#partner-letter')
      .setInputFiles({ name: 'locked.pdf', mimeType: 'application/pdf', buffer: locked });
    await page.locator('.rows').getByText('الملف محمي بكلمة مرور').waitFor();
    expect(await look(phone, '51-partner-letter-refused-ar')).toEqual([]);
    await acceptBy(token);
    await settle(host.addresses);
    const mail = (await mailsTo(host.addresses, partner.email)).at(-1);
    expect(mail?.subject).toContain('لم يُقبل خطابكم');
    const again = /http\S+\/partner-invitations#\S+/.exec(mail?.text ?? '')?.[0] ?? '';

    const grace = await aVisitor(browser, 'en', 360);
    await signInAs(grace, host.addresses.web, 'Grace Namusoke');
    const partners = `${host.addresses.web}/proposals/${draft}/partners`;
    await grace.page.goto(partners);
    await grace.page.getByText('The letter locked.pdf was not accepted.').waitFor();
    await grace.page.getByText('with a link to send another letter').waitFor();
    expect(await look(grace, '52-letter-refused-at-the-partner')).toEqual([]);

    await page.goto('about:blank');
    await page.goto(again);
    await page.getByRole('heading', { name: 'شكراً لكم: تم قبول الشراكة' }).waitFor();
    const open = { name: 'open.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf('Letter', ['Yes.'])) };
    await page.locator('#partner-letter').setInputFiles(open);
    await page.locator('.rows').getByText('جاهز', { exact: true }).waitFor();
    expect(await look(phone, '53-partner-letter-again-ar')).toEqual([]);
    await grace.page.goto(partners);
    await grace.page.getByText('Letter: open.pdf (Ready)').waitFor();
    expect(await grace.page.getByText('was not accepted').count()).toBe(0);
    expect([...phone.faults, ...grace.faults]).toEqual([]);
    await Promise.all([phone.context.close(), grace.context.close()]);
  });
});

describe('an address that was mistyped', () => {
  it('is put right by the owner, and the invitation goes out anew', async () => {
    const draft = await aFinalDraft(host.addresses, callId, 'To the right address');
    const partner = await aPartner(draft, 'JO', 'en');
    const first = await invited(draft, partner);
    const grace = await aVisitor(browser, 'en', 360);
    const { page } = grace;
    await signInAs(grace, host.addresses.web, 'Grace Namusoke');
    await page.goto(`${host.addresses.web}/proposals/${draft}/partners`);
    const line = page.locator('.rows > li').filter({ hasText: 'Ministry of Agriculture (JO)' });
    await line.getByText('Correct', { exact: false }).first().click();
    await line.getByLabel('Official e-mail address').fill('rania@jo.example');
    expect(await look(grace, '47-partner-corrected')).toEqual([]);
    await line.getByRole('button', { name: 'Save the correction' }).click();
    await line.getByText('Not invited yet').waitFor();
    await line.getByRole('button', { name: /Send the invitation/ }).click();
    await line.getByText('Invited, no answer yet').waitFor();
    await settle(host.addresses);
    expect((await mailsTo(host.addresses, 'rania@jo.example')).map(({ subject }) => subject)).toEqual([
      'Invitation to be a partner: To the right address',
    ]);
    await line.getByRole('button', { name: /Send the invitation again/ }).click();
    await line.getByText('An invitation went to this address less than an hour ago').waitFor();
    expect(await look(grace, '47-partner-invited-just-now')).toEqual([]);
    await page.goto(first);
    await page.getByRole('heading', { name: 'There is a newer invitation' }).waitFor();
    expect(grace.faults).toEqual([]);
    await grace.context.close();
  });
});

describe('a link that can no longer be answered', () => {
  it('says what to do: withdrawn, run out, or broken', async () => {
    const partner = await aPartner(proposalId, 'BD', 'en');
    const link = await invited(proposalId, partner);
    const visitor = await aVisitor(browser, 'en', 360);
    const { page } = visitor;
    await page.goto(`${link.slice(0, -4)}`);
    await page.getByRole('heading', { name: 'This link is not complete' }).waitFor();
    expect(await look(visitor, '45-partner-link-broken')).toEqual([]);

    await editor.withdrawInvitation({ params: { proposalId, partnerId: partner.partnerId } });
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('heading', { name: 'The invitation has been withdrawn' }).waitFor();
    await page.getByText('You need do nothing.').waitFor();

    const later = await aFinalDraft(host.addresses, callId, 'In the final stage');
    const another = await aPartner(later, 'AZ', 'en');
    const expiring = await invited(later, another);
    const advance = { method: 'POST', body: JSON.stringify({ advanceSeconds: 31 * 86_400 }) };
    await fetch(`${host.addresses.control}/local/clock`, advance);
    await page.goto('about:blank');
    await page.goto(expiring);
    await page.getByRole('heading', { name: 'This invitation has run out' }).waitFor();
    await page.getByText('Ask Ministry of Agriculture').waitFor();
    expect(await look(visitor, '46-partner-invitation-expired')).toEqual([]);
    await visitor.context.close();
  });
});
