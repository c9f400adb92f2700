import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '#infra/demo/pdf.ts';
import type { Host } from '#infra/local/host.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { completeProposal, signProposal } from './complete-proposal.ts';
import { clientOf, mailsTo, openCall, openStage, settle } from './stage.ts';

const TITLE = 'Market information for smallholder cooperatives';
const DAY = 86_400;

let host: Host;
let browser: Browser;
let callId = '';
let proposalId = '';
let twinId = '';

const at = async (name: string, width?: number): Promise<Visitor> => {
  const visitor = await aVisitor(browser, 'en', width);
  await signInAs(visitor, host.addresses.web, name);
  return visitor;
};

const advance = async (seconds: number): Promise<void> => {
  const body = JSON.stringify({ advanceSeconds: seconds });
  await fetch(`${host.addresses.control}/local/clock`, { method: 'POST', body });
  await settle(host.addresses);
};

const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(pdfOf(name, ['One page'])) });

describe('papers, the focal point’s desk, questions and the eligibility desk', () => {
  beforeAll(async () => {
    [host, browser] = await Promise.all([openStage(), openBrowser()]);
    callId = await openCall(host.addresses);
    proposalId = await completeProposal(host.addresses, callId, TITLE);
    twinId = await completeProposal(host.addresses, callId, `${TITLE}!`);
  });

  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });

  it('sends several papers at once, goes on after a broken link, and says why one was not taken', async () => {
    const editor = await at('Grace Namusoke');
    const { page, context } = editor;
    await page.goto(`${host.addresses.web}/proposals/${proposalId}/documents`);
    const files = page.getByLabel('Choose or drop files: Partner consent');
    let broken = 2;
    await context.route(`${host.addresses.objects}/**`, (route) => {
      if (route.request().method() !== 'POST' || broken === 0) return route.continue();
      broken -= 1;
      return route.abort('connectionreset');
    });
    await files.setInputFiles([pdf('consent-senegal.pdf'), pdf('consent-bangladesh.pdf')]);
    await page.getByText('consent-senegal.pdf has been checked and is ready').waitFor();
    await page.getByText('consent-bangladesh.pdf has been checked and is ready').waitFor();
    expect(broken).toBe(0);
    const locked = Buffer.from(pdfOf('locked', ['x']))
      .toString('latin1')
      .replace('/Root', '/Encrypt 9 0 R /Root');
    await files.setInputFiles({ ...pdf('locked.pdf'), buffer: Buffer.from(locked, 'latin1') });
    await page.getByText('locked with a password').first().waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Download consent-senegal.pdf' }).waitFor({ timeout: 60_000 });
    await page.getByLabel('New version consent-senegal.pdf').setInputFiles(pdf('consent-senegal-2.pdf'));
    await page.getByText('1 earlier version').waitFor({ timeout: 60_000 });
    expect(await look(editor, '20-papers')).toEqual([]);
    await page.getByRole('button', { name: 'Preview consent-senegal-2.pdf' }).click();
    await page.getByRole('link', { name: /Open in a new tab/ }).waitFor();
    // The frame shows another origin than the app's own, so that nothing in a paper could ever reach the app.
    const shown = new URL((await page.locator('iframe.preview').getAttribute('src')) ?? '');
    expect(shown.origin).not.toBe(new URL(host.addresses.web).origin);
    expect(editor.faults).toEqual([]);
  });

  it('shows the focal point what waits, lets them read all of it, and keeps what was passed on', async () => {
    await signProposal(host.addresses, proposalId);
    await signProposal(host.addresses, twinId);
    const desk = await at('Sarah Nakato');
    const { page } = desk;
    await page.goto(`${host.addresses.web}/desk`);
    for (const id of [proposalId, twinId]) {
      await page.goto(`${host.addresses.web}/proposals/${id}/read`);
      await page.getByText('Said in full, with figures of 2025.').first().waitFor();
      if (id === proposalId) expect(await look(desk, '22-read')).toEqual([]);
      await page.getByRole('button', { name: 'Transmit to the Coordination Office' }).click();
      await page.locator('dialog').getByRole('button', { name: 'Transmit' }).click();
      await page.getByText('Read the proposal. Transmit it').waitFor({ state: 'detached' });
    }
    await settle(host.addresses);
    await page.goto(`${host.addresses.web}/desk`);
    await page
      .getByText('Transmitted 2', { exact: false })
      .or(page.getByText(/UGAAGRIC/))
      .first()
      .waitFor();
    expect(await look(desk, '23-desk')).toEqual([]);
    expect(desk.faults).toEqual([]);
  });

  it('takes a question and publishes its answer without who asked', async () => {
    const asker = await at('Grace Namusoke', 390);
    await asker.page.goto(`${host.addresses.web}/calls/${callId}`);
    await asker.page.getByLabel('Your question').fill('We at MAAIF ask: may two agencies apply together?');
    await asker.page.getByRole('button', { name: 'Send the question' }).click();
    await asker.page.getByText('Your question has been sent').waitFor();
    expect(await look(asker, '24-asked-on-a-telephone')).toEqual([]);
    const office = await at('Mehmet Yıldız');
    await office.page.goto(host.addresses.web);
    await office.page.getByText('1 question', { exact: true }).waitFor();
    await office.page.getByRole('link', { name: 'Answer the questions' }).click();
    await office.page.getByLabel('The question as it is published').fill('May two agencies apply together?');
    await office.page.getByLabel('Answer', { exact: true }).fill('Yes, with one of them as owner.');
    expect(await look(office, '25-questions')).toEqual([]);
    await office.page.getByRole('button', { name: 'Publish the answer' }).click();
    await office.page.getByText('Answered').first().waitFor();
    const anyone = await aVisitor(browser);
    await anyone.page.goto(`${host.addresses.web}/calls/${callId}`);
    await anyone.page.getByText('Yes, with one of them as owner.').waitFor();
    expect(await anyone.page.locator('#questions').innerText()).not.toMatch(/MAAIF|Grace/);
    await settle(host.addresses);
    const mails = await mailsTo(host.addresses, 'uganda-editor@cpf.example');
    expect(mails.map(({ subject }) => subject).join()).toContain('Your question about the call');
  });

  it('checks a proposal point by point, sees its twin, and needs a second person to fail it', async () => {
    await advance(31 * DAY);
    const first = await at('Mehmet Yıldız');
    await first.page.getByRole('link', { name: 'Open the eligibility desk' }).click();
    await first.page.getByRole('link', { name: TITLE, exact: true }).waitFor();
    expect(await look(first, '26-eligibility-desk')).toEqual([]);
    await first.page.goto(`${host.addresses.web}/proposals/${proposalId}/eligibility`);
    await first.page.getByText('Same title').waitFor();
    await first.page.getByRole('button', { name: 'Record the check' }).click();
    await first.page.getByText('There is a problem').waitFor();
    expect(await look(first, '27-eligibility-check')).toEqual([]);
    const fail = async ({ page }: Visitor): Promise<void> => {
      for (const point of await page.locator('.finding').all()) {
        const isDouble = (await point.getAttribute('id')) === 'finding-E10';
        await point.getByLabel(isDouble ? 'Not met' : 'Met', { exact: true }).check();
      }
      await page.getByLabel('Reason for the owner').fill('It repeats another proposal of yours.');
      await page.getByRole('button', { name: 'Record the check' }).click();
    };
    await fail(first);
    await first.page.getByText('One person has found this proposal not eligible').waitFor();
    await fail(first);
    await first.page.getByText('A second person must confirm it').waitFor();
    await first.page.goto(host.addresses.web);
    await first.page.getByText('1 finding of yours waits for a colleague').waitFor();
    const second = await at('Zeynep Arslan');
    await second.page.getByText('1 finding waits for you as second person').waitFor();
    expect(await look(second, '26-what-waits')).toEqual([]);
    await second.page.goto(`${host.addresses.web}/calls/${callId}/eligibility`);
    await second.page.getByText('A second person must look').waitFor();
    await second.page.goto(`${host.addresses.web}/proposals/${proposalId}/eligibility`);
    await second.page.getByText('Same title').waitFor();
    await fail(second);
    await second.page.getByText('The check is over.').waitFor();
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  it('shows how the call stands, and its proposals in the order and of the kind that are asked for', async () => {
    const office = await at('Ayşe Demir', 360);
    const { page } = office;
    await page.goto(`${host.addresses.web}/office/calls/${callId}`);
    expect(await look(office, '32-how-it-stands')).toEqual([]);
    await page.getByRole('link', { name: '1 Not eligible' }).click();
    await page.getByText('1 found').waitFor();
    expect(await page.getByLabel('State').inputValue()).toBe('ineligible');
    await page.getByLabel('State').selectOption('');
    await page.getByText('2 found').waitFor();
    const titles = () => page.locator('tbody th').allInnerTexts();
    await page.getByRole('button', { name: 'Title' }).click();
    expect(await titles()).toEqual([TITLE, `${TITLE}!`]);
    await page.getByRole('button', { name: 'Title' }).click();
    expect(await titles()).toEqual([`${TITLE}!`, TITLE]);
    await page.getByLabel('Search').fill('smallholder cooperatives!');
    await page.getByText('1 found').waitFor();
    // What was chosen stands in the address: it is there again after a reload, and for whoever is sent it.
    await page.reload();
    await page.getByText('1 found').waitFor();
    expect(await look(office, '33-proposals')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(office.faults).toEqual([]);
  });

  it('asks an owner, and goes on by the clock without an answer', async () => {
    const office = await at('Mehmet Yıldız');
    const { page } = office;
    await page.goto(`${host.addresses.web}/proposals/${twinId}/eligibility`);
    await page.getByRole('button', { name: 'Ask the owner' }).click();
    await page.locator('dialog').getByLabel('Your question').fill('Which year are the figures of?');
    await page.locator('dialog').getByRole('button', { name: 'Ask the owner' }).click();
    await page.getByText('Which year are the figures of?').waitFor();
    await advance(8 * DAY);
    await page.reload();
    await page.getByText('Not answered in time').waitFor();
    await page.goto(`${host.addresses.web}/calls/${callId}/eligibility`);
    await page
      .locator('li', { hasText: `${TITLE}!` })
      .getByText('Not answered in time')
      .waitFor();
    await page.goBack();
    await page.getByLabel('Language').selectOption('ar');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await look(office, '28-eligibility-arabic-narrow')).toEqual([]);
  });

  it('passes a point against the data only with a reason, by keyboard on a telephone, which the owner never reads', async () => {
    const BECAUSE = 'The ministry renewed its seat; the letter came by post.';
    const office = await at('Mehmet Yıldız', 360);
    const { page } = office;
    await page.goto(`${host.addresses.web}/proposals/${twinId}/eligibility`);
    await page.getByRole('heading', { name: 'Eligibility check' }).waitFor();
    await page.locator('#finding-E11').waitFor();
    for (const point of await page.locator('.finding').all()) await point.getByLabel('Met', { exact: true }).check();
    // The data changes behind the open page, which goes on showing that the point is met.
    const coordinator = await clientOf(host.addresses, 'coordinator-1');
    const shown = await coordinator.getProposal({ params: { proposalId: twinId } });
    const institutionId = shown.ok ? shown.body.ownerInstitutionId : '';
    const body = { validTo: new Date().toISOString().slice(0, 10) };
    await coordinator.endMembership({ params: { institutionId, area: 'agriculture' }, body });
    await page.getByRole('button', { name: 'Record the check' }).click();
    await page.getByText('By the data, these points are not met: E2.').waitFor();
    expect(await page.locator('.finding input[value=pass]:checked').count()).toBe(11);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type(BECAUSE);
    await page.reload();
    await page.locator('.notice').getByText('Written on this device and never sent').waitFor();
    expect(await page.locator('#against-E2').inputValue()).toBe(BECAUSE);
    expect(await page.locator('.finding input[value=pass]:checked').count()).toBe(11);
    expect(await look(office, '30-against-the-data')).toEqual([]);
    await page.getByRole('button', { name: 'Record the check' }).press('Enter');
    await page.getByText('The check is over.').waitFor();
    await page.getByText(BECAUSE).waitFor();
    expect(await look(office, '31-passed-against-the-data')).toEqual([]);
    await page.goto(`${host.addresses.web}/proposals/${twinId}`);
    await page.getByText(BECAUSE).waitFor();
    const owner = await at('Grace Namusoke');
    await owner.page.goto(`${host.addresses.web}/proposals/${twinId}`);
    await owner.page.getByText('Found eligible').waitFor();
    expect(await owner.page.locator('main').innerText()).not.toMatch(/against the data|came by post|Mehmet/);
  });

  it('lets everybody choose their language and their mail', async () => {
    const reader = await at('Sarah Nakato');
    await reader.page.getByRole('link', { name: 'Settings' }).click();
    await reader.page.getByLabel('Mail that asks nothing of you').selectOption('daily');
    await reader.page.getByRole('button', { name: 'Save the settings' }).click();
    await reader.page.getByText('Your settings have been saved.').waitFor();
    expect(await look(reader, '29-settings')).toEqual([]);

    // The pages' language is one thing and the mail's another: saving one setting changes no other.
    await reader.page.locator('header select').selectOption('fr');
    const saved = reader.page.waitForResponse((answer) => answer.request().method() !== 'OPTIONS');
    await reader.page.getByRole('button', { name: 'Enregistrer les paramètres' }).click();
    expect((await saved).status()).toBe(200);
    await reader.page.locator('main button[aria-busy="false"]').waitFor();
    await reader.page.reload();
    await reader.page.getByRole('heading', { level: 1, name: 'Paramètres' }).waitFor();
  });
});
