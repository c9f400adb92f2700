import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '#infra/demo/pdf.ts';
import type { Host } from '#infra/local/host.ts';
import { proposalStates } from '#shared/words/en/states/proposal.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { scriptsOf } from './first-load.ts';
import { mailsTo, openCall, openStage, settle } from './stage.ts';

const TITLE = 'Market information for smallholder cooperatives';

const TEXTS: Readonly<Record<string, string>> = {
  summary: 'A shared price and stock information service for smallholder cooperatives in three countries.',
  problem: 'Farmers in the three countries sell without knowing prices, as surveys of 2025 show.',
  aim: 'By the end, 300 cooperatives use one service that shows prices of the day.',
  targetGroups: 'About 12,000 farmers in Uganda, Senegal and Bangladesh.',
};

let host: Host;
let browser: Browser;
let editor: Visitor;
let proposalPath = '';

const addPartner = async (institution: string, country: string, email: string): Promise<void> => {
  const { page } = editor;
  const form = page.locator('form', { hasText: 'Add a partner' });
  await form.getByLabel('Institution').fill(institution);
  await form.getByLabel('Country').selectOption(country);
  await form.getByLabel('Its part in the project').selectOption('beneficiary');
  await form.getByLabel('Contact person').fill('Awa Diop');
  await form.getByLabel('Official e-mail address').fill(email);
  const sent: string[] = [];
  const listen = (request: Request): void => {
    if (request.method() === 'POST' && request.url().endsWith('/partners')) sent.push(request.url());
  };
  page.on('request', listen);
  // An impatient writer presses twice before the page has shown anything.
  await form.getByRole('button', { name: 'Add a partner' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await page.getByRole('button', { name: `Send the invitation ${institution}` }).click();
  await page.locator('li', { hasText: institution }).getByText('Invited, no answer yet').waitFor();
  page.off('request', listen);
  expect(sent).toHaveLength(1);
};

/** The link in the newest mail to an address, with the site's present address. */
const linkTo = async (email: string): Promise<string> => {
  await settle(host.addresses);
  const [mail] = (await mailsTo(host.addresses, email)).slice(-1);
  const link = /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0];
  if (link === undefined) throw new Error(`no mail with a link has gone to ${email}`);
  return link;
};

describe('a proposal from the first look to its transmission', () => {
  beforeAll(async () => {
    [host, browser] = await Promise.all([openStage(), openBrowser()]);
    await openCall(host.addresses);
    editor = await aVisitor(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });

  it('shows visitors what the scheme is and which calls are open', async () => {
    await editor.page.goto(host.addresses.web);
    await editor.page.getByRole('link', { name: 'Fourteenth call for project proposals' }).waitFor();
    expect(await look(editor, '01-welcome')).toEqual([]);
  });

  it('sends at most 50 kB of JavaScript (gzip) for the first page', async () => {
    const visitor = await aVisitor(browser);
    const scripts = await scriptsOf(visitor.page, host.addresses.web);
    const total = scripts.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
    console.log(`first load: ${total} bytes of gzipped JavaScript in ${scripts.length} files`);
    for (const { path, gzipBytes } of scripts) console.log(`  ${gzipBytes} ${path}`);
    expect(scripts.length).toBeGreaterThan(3);
    expect(total).toBeLessThanOrEqual(50_000);
    await visitor.context.close();
  });

  it('lets an editor sign in and begin a proposal for an open call', async () => {
    const { page } = editor;
    await signInAs(editor, host.addresses.web, 'Grace Namusoke');
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    expect(await look(editor, '02-my-work')).toEqual([]);
    await page.getByRole('link', { name: 'Fourteenth call for project proposals' }).click();
    expect(await look(editor, '03-call')).toEqual([]);
    await page.getByRole('link', { name: 'Start a proposal' }).click();
    await page.getByLabel('Project title').fill(TITLE);
    await page.getByLabel('Cooperation area').selectOption('agriculture');
    await page.getByLabel('Theme').selectOption('marketInformation');
    expect(await look(editor, '04-start')).toEqual([]);
    await page.getByRole('button', { name: 'Create the proposal' }).click();
    await page.waitForURL(/\/proposals\/[0-9A-Z]{26}$/);
    proposalPath = new URL(page.url()).pathname;
    await page.getByText('Proposal started').waitFor();
    expect(await look(editor, '05-proposal')).toEqual([]);
  });

  it('saves what is typed by itself, and still has it after the page is loaded anew', async () => {
    const { page } = editor;
    await page.goto(`${host.addresses.web}${proposalPath}/form/general`);
    await page.getByLabel('Contact person', { exact: true }).fill('Grace Namusoke');
    await page.getByLabel('E-mail of the contact person').fill('uganda-editor@cpf.example');
    await page.getByLabel('Responsible authority', { exact: true }).fill('Joseph Okello');
    await page.getByText('All changes saved').waitFor();
    expect(await look(editor, '06-section')).toEqual([]);
    await page.reload();
    await expect
      .poll(() => page.getByLabel('Responsible authority', { exact: true }).inputValue())
      .toBe('Joseph Okello');
  });

  it('keeps what is typed without connection on the device and sends it when the connection is back', async () => {
    const { page, context } = editor;
    await page.goto(`${host.addresses.web}${proposalPath}/form/summary`);
    await page.getByLabel('Summary of the project').waitFor();
    await context.setOffline(true);
    await page.getByLabel('Summary of the project').fill('Written on a train.');
    await page.getByText('Kept on this device').waitFor();
    expect(await look(editor, '07-offline')).toEqual([]);
    await context.setOffline(false);
    await page.getByText('All changes saved').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Summary of the project').inputValue()).toBe('Written on a train.');
  });

  it('leads through the sections one after the other', async () => {
    const { page } = editor;
    for (const [section, text] of Object.entries(TEXTS)) {
      await page.waitForURL(new RegExp(`/form/${section}$`));
      await page.locator('textarea').fill(text);
      await page.getByRole('button', { name: 'Save and go on' }).click();
    }
    await page.waitForURL(/\/form\/activities$/);
    await page.getByRole('button', { name: 'Add a row' }).click();
    await page.getByLabel('Title').fill('Workshop on price information');
    await page.getByLabel('Kind of activity').selectOption('workshop');
    await page.getByLabel('How it is held').selectOption('online');
    await page.getByLabel('First month').selectOption({ index: 2 });
    await page.getByLabel('Last month').selectOption({ index: 2 });
    await page.getByText('All changes saved').waitFor();
    expect(await look(editor, '08-activities')).toEqual([]);
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  });

  it('invites partners, who accept by the link in their mail without an account', async () => {
    const { page } = editor;
    await page.goto(`${host.addresses.web}${proposalPath}/partners`);
    await addPartner('Ministry of Agriculture of Senegal', 'SN', 'awa@agriculture.example');
    await addPartner('Ministry of Agriculture of Bangladesh', 'BD', 'rumi@agriculture.example');
    expect(await look(editor, '09-partners')).toEqual([]);
    for (const email of ['awa@agriculture.example', 'rumi@agriculture.example']) {
      const partner = await aVisitor(browser);
      await partner.page.goto(await linkTo(email));
      await partner.page.getByLabel('Your name').fill('Awa Diop');
      await partner.page.getByLabel('Your position').fill('Director of cooperation');
      await partner.page.getByLabel(/I may speak for my institution/).check();
      expect(await look(partner, '10-invitation')).toEqual([]);
      await partner.page.getByRole('button', { name: 'Accept the partnership' }).click();
      await partner.page.getByText('Thank you: the partnership is accepted').waitFor();
      expect(partner.faults).toEqual([]);
      await partner.context.close();
    }
  });

  it('takes a document, shows how far it is, and says when its check is done', async () => {
    const { page } = editor;
    await page.goto(`${host.addresses.web}${proposalPath}/documents`);
    await page.getByLabel('Choose or drop files: Partner consent').setInputFiles({
      name: 'consent-senegal.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(pdfOf('Consent', ['Ministry of Agriculture of Senegal'])),
    });
    await page.getByText('consent-senegal.pdf has been checked and is ready').waitFor();
    await page.getByRole('button', { name: 'Download consent-senegal.pdf' }).waitFor({ timeout: 60_000 });
    expect(await look(editor, '11-documents')).toEqual([]);
  });

  it('lets only the responsible authority sign, under the fingerprint of what is signed', async () => {
    await editor.page.goto(`${host.addresses.web}${proposalPath}/check`);
    await editor.page.getByText('Tell them that the proposal is ready').waitFor();
    const authority = await aVisitor(browser);
    await signInAs(authority, host.addresses.web, 'Joseph Okello');
    await authority.page.goto(`${host.addresses.web}${proposalPath}/check`);
    await authority.page.getByText(/^[0-9a-f]{64}$/).waitFor();
    expect(await look(authority, '12-check')).toEqual([]);
    await authority.page.getByLabel('I have read the proposal and declare it correct and complete').check();
    await authority.page.getByRole('button', { name: 'Sign and send' }).click();
    await authority.page.getByText('Signed and sent to the focal point').first().waitFor();
    expect(authority.faults).toEqual([]);
  });

  it('is transmitted by the focal point of the country and area, and gets its code', async () => {
    const focalPoint = await aVisitor(browser);
    await signInAs(focalPoint, host.addresses.web, 'Sarah Nakato');
    await focalPoint.page.getByRole('link', { name: TITLE }).first().click();
    await focalPoint.page.getByRole('button', { name: 'Transmit to the Coordination Office' }).click();
    expect(await look(focalPoint, '13-transmit')).toEqual([]);
    await focalPoint.page.locator('dialog').getByRole('button', { name: 'Transmit' }).click();
    await focalPoint.page.getByText('Transmitted to the Coordination Office').waitFor();
    await settle(host.addresses);
    await editor.page.goto(`${host.addresses.web}${proposalPath}`);
    await editor.page.getByText('Code assigned').waitFor();
    await editor.page
      .getByText(/^\d{4}-UGAAGRIC-\d+$/)
      .first()
      .waitFor();
    await editor.page.getByText(proposalStates.submitted, { exact: true }).first().waitFor();
    expect(await look(editor, '14-transmitted')).toEqual([]);
    expect([...focalPoint.faults, ...editor.faults]).toEqual([]);
  });

  it('shows all of it in Arabic from right to left, and on a narrow telephone', async () => {
    const { page } = editor;
    await page.getByLabel('Language').selectOption('ar');
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await look(editor, '15-arabic')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const isWithin = await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth');
    expect(isWithin).toBe(true);
    expect(await look(editor, '16-narrow')).toEqual([]);
  });
});
