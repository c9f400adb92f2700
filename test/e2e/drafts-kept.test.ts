import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '#infra/local/host.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { aDraft } from './proposals.ts';
import { clientOf, openCall, openStage } from './stage.ts';

let host: Host;
let browser: Browser;
let visitor: Visitor;
let callId: string;
let proposalId: string;

const formOf = (section: string): string => `${host.addresses.web}/proposals/${proposalId}/form/${section}`;
const aim = (page: Page) => page.getByLabel('Aim and expected results');
const told = (page: Page, text: string) => page.locator('.save-state').getByText(text).waitFor();

const savedText = async (section: string): Promise<unknown> => {
  const editor = await clientOf(host.addresses, 'uganda-editor');
  const answer = await editor.getProposal({ params: { proposalId } });
  return answer.ok ? answer.body.sections[section]?.value['text'] : undefined;
};

/** From now on the token that the page holds counts for nothing, and the provider renews none: the API's own front door refuses every request. */
const endSession = async (context: BrowserContext): Promise<void> => {
  await context.route(`${host.addresses.api}/**`, async (route) => {
    const { authorization: _spent, ...headers } = route.request().headers();
    await route.continue({ headers });
  });
  await context.route('**/token', (route) => route.abort());
};

const chooseAtProvider = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

beforeAll(async () => {
  [host, browser] = await Promise.all([openStage(), openBrowser()]);
  callId = await openCall(host.addresses);
  proposalId = await aDraft(host.addresses, callId, 'Kept whatever happens');
  visitor = await aVisitor(browser);
  await signInAs(visitor, host.addresses.web, 'Grace Namusoke');
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

describe('a session that ends while somebody is typing', () => {
  it('is said at once, and what is typed from then on is kept', async () => {
    const { page, context } = visitor;
    await page.goto(formOf('aim'));
    await aim(page).waitFor();
    await endSession(context);
    await aim(page).fill('Three hundred cooperatives');
    await told(page, 'Kept on this device; sign in to send it');
    await page.getByRole('heading', { name: 'Please sign in again' }).waitFor();
    await aim(page).fill('Three hundred cooperatives by the end of the year.');
    await told(page, 'Kept on this device; sign in to send it');
    expect(await look(visitor, '30-session-ended')).toEqual([]);
    expect(await page.locator('.save-bar').getByRole('button', { name: 'Sign in' }).isVisible()).toBe(true);
    expect(await savedText('aim')).toBeUndefined();
  });

  it('shows and sends nothing of it to another person who signs in at the same browser', async () => {
    const { page, context } = visitor;
    await context.unrouteAll();
    await context.clearCookies();
    await page.getByRole('alert').getByRole('button', { name: 'Sign in' }).click();
    await chooseAtProvider(page, 'Joseph Okello');
    await page.waitForURL(formOf('aim'));
    await told(page, 'All changes saved');
    expect(await aim(page).inputValue()).toBe('');
    await page.goto(host.addresses.web);
    await page.getByText('Good to see you, Joseph').waitFor();
    expect(await page.getByText('Kept on this device').count()).toBe(0);
    expect(await savedText('aim')).toBeUndefined();
  });

  it('is taken up again by its writer, who is led to the text and finds it sent', async () => {
    const { page, context } = visitor;
    await context.clearCookies();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Grants for cooperation' }).waitFor();
    await page.locator('header').getByRole('button', { name: 'Sign in' }).click();
    await chooseAtProvider(page, 'Grace Namusoke');
    const notice = page.locator('.notice').filter({ hasText: 'Kept on this device' });
    await notice.getByText('One section has changes').waitFor();
    expect(await look(visitor, '31-kept-on-this-device')).toEqual([]);
    await notice.getByRole('link', { name: 'Aim' }).click();
    await told(page, 'All changes saved');
    expect(await aim(page).inputValue()).toBe('Three hundred cooperatives by the end of the year.');
    await expect.poll(() => savedText('aim')).toBe('Three hundred cooperatives by the end of the year.');
  });
});

describe('a page that is killed in the middle of a word', () => {
  it('is found again as it was when its writer opens it anew, though the connection comes back only afterwards', async () => {
    const { page, context } = visitor;
    await page.goto(formOf('problem'));
    const problem = (here: Page) => here.getByLabel('Problem and need');
    await problem(page).waitFor();
    await context.setOffline(true);
    await problem(page).pressSequentially('Prices are not kno');
    await page.close({ runBeforeUnload: false });
    const opened = await context.newPage();
    opened.setDefaultTimeout(20_000);
    await expect(opened.goto(formOf('problem'))).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await context.setOffline(false);
    await opened.goto(formOf('problem'));
    await opened.locator('header').getByRole('button', { name: 'Sign in' }).click();
    await opened.waitForURL(formOf('problem'));
    await told(opened, 'All changes saved');
    expect(await problem(opened).inputValue()).toBe('Prices are not kno');
    await expect.poll(() => savedText('problem')).toBe('Prices are not kno');
    await opened.close();
  });
});

describe('a reason typed in a dialog', () => {
  it('outlives its session and its page, is given back, and is forgotten once it is sent', async () => {
    const REASON = 'Merged with the proposal of the northern region.';
    const caseId = await aDraft(host.addresses, callId, 'To be withdrawn');
    const own = await aVisitor(browser);
    const { page, context } = own;
    const lying = () => page.evaluate(() => Object.values({ ...localStorage }).join());
    await signInAs(own, host.addresses.web, 'Joseph Okello');
    await page.goto(`${host.addresses.web}/proposals/${caseId}`);
    const withdraw = (place: Page | Locator) => place.getByRole('button', { name: 'Withdraw' });
    const dialog = page.locator('dialog');
    await withdraw(page).click();
    await endSession(context);
    await dialog.getByRole('textbox').fill(REASON);
    await dialog.getByText(`${(3000 - REASON.length).toLocaleString('en')} characters left`).waitFor();
    await withdraw(dialog).click();
    await dialog.locator('.field-error').waitFor();
    await context.unrouteAll();
    await page.reload();
    await withdraw(page).click();
    await dialog.getByText('Written on this device and never sent').waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe(REASON);
    expect(await look(own, '35-reason-given-back')).toEqual([]);
    const joseph = (await lying()).includes(REASON);
    await withdraw(dialog).click();
    await dialog.waitFor({ state: 'hidden' });
    await withdraw(page).waitFor({ state: 'detached' });
    expect([joseph, (await lying()).includes(REASON)]).toEqual([true, false]);
    await context.close();
  });
});

describe('a part of the site that does not come', () => {
  it('is said to be missing, a page or what a page asks for, and comes when it is tried again', async () => {
    const own = await aVisitor(browser);
    await signInAs(own, host.addresses.web, 'Grace Namusoke');
    const { page, context } = own;
    const missing = page.locator('.notice').filter({ hasText: 'No connection' });
    const again = () => missing.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    await context.setOffline(true);
    await page.locator('header').getByRole('link', { name: 'Settings' }).click();
    await again();
    await missing.waitFor();
    await context.setOffline(false);
    await again();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await context.route('**/standing', (route) => route.abort());
    await page.goto(`${host.addresses.web}/proposals/${proposalId}`);
    await missing.waitFor();
    expect(await look(own, '36-part-missing')).toEqual([]);
    await context.unroute('**/standing');
    await again();
    await missing.waitFor({ state: 'detached' });
    await context.close();
  });
});

describe('a page of one’s own', () => {
  it('asks a visitor to sign in, brings them back to it, and keeps what they type there', async () => {
    const own = await aVisitor(browser);
    const { page, context } = own;
    await page.goto(`${host.addresses.web}/calls/${callId}/start`);
    const please = page.locator('.notice').filter({ hasText: 'Sign in to go on' });
    await please.waitFor();
    expect(await look(own, '37-sign-in-first')).toEqual([]);
    await please.getByRole('button', { name: 'Sign in' }).click();
    await chooseAtProvider(page, 'Grace Namusoke');
    const title = page.getByLabel('Project title');
    await title.fill('Typed before there is a proposal');
    await page.getByLabel('Cooperation area').selectOption('tourism');
    await page.reload();
    await page.getByText('What you typed here earlier is given back.').waitFor();
    expect(await title.inputValue()).toBe('Typed before there is a proposal');
    await title.fill('x'.repeat(151));
    await page.getByLabel('Theme').selectOption('crisisManagement');
    await page.getByRole('button', { name: 'Create the proposal' }).click();
    await page.getByRole('link', { name: 'Project title is too long: at most 150 characters' }).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('start-title');
    expect(await look(own, '37-start-too-long')).toEqual([]);
    await context.close();
  });
});

describe('a device that keeps nothing more', () => {
  it('has the page say so while it holds the only copy, and ask before it is left', async () => {
    const own = await aVisitor(browser);
    await signInAs(own, host.addresses.web, 'Grace Namusoke');
    const { page, context } = own;
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(formOf('summary'));
    const summary = page.getByLabel('Summary of the project');
    await summary.waitFor();
    await context.setOffline(true);
    await summary.fill('Held by this page alone.');
    await told(page, 'this device cannot keep it either');
    expect(await look(own, '32-device-full')).toEqual([]);
    const question = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await question;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await context.setOffline(false);
    await told(page, 'All changes saved');
    await expect.poll(() => savedText('summary')).toBe('Held by this page alone.');
    await context.close();
  });
});

describe('a save that is refused', () => {
  it('names the field and what it allows, keeps the text, and is sent once it fits', async () => {
    const own = await aVisitor(browser);
    await signInAs(own, host.addresses.web, 'Grace Namusoke');
    const { page } = own;
    await page.goto(formOf('general'));
    const contact = page.getByLabel('Contact person', { exact: true });
    await contact.fill('x'.repeat(160));
    await told(page, 'Not saved');
    const summary = page.getByRole('alert').filter({ hasText: 'Contact person is too long: at most 150 characters' });
    await summary.getByRole('link').click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('field-contactName');
    await page.getByText('10 characters too many').waitFor();
    expect(await look(own, '33-save-refused')).toEqual([]);
    await page.reload();
    expect(await contact.inputValue()).toBe('x'.repeat(160));
    await contact.fill('Grace Namusoke');
    await told(page, 'All changes saved');
    await own.context.close();
  });

  it('leaves what came too late to be read and copied where the form can no longer be changed', async () => {
    const own = await aVisitor(browser);
    await signInAs(own, host.addresses.web, 'Grace Namusoke');
    const { page, context } = own;
    await page.goto(formOf('targetGroups'));
    const groups = page.getByLabel('Target groups and beneficiaries');
    await groups.waitFor();
    await context.setOffline(true);
    await groups.fill('Twelve thousand farmers, thought of too late.');
    await told(page, 'Kept on this device');
    const authority = await clientOf(host.addresses, 'uganda-authority');
    const withdrawn = await authority.withdrawProposal({ params: { proposalId }, body: { reason: 'Merged.' } });
    expect(withdrawn.ok).toBe(true);
    await context.setOffline(false);
    await told(page, 'Not saved');
    await page.reload();
    const unsent = page.locator('.notice').filter({ hasText: 'Written on this device and never sent' });
    await unsent.getByText('Twelve thousand farmers, thought of too late.').waitFor();
    expect(await look(own, '34-came-too-late')).toEqual([]);
    await unsent.getByRole('button', { name: 'Remove it from this device' }).click();
    await page.reload();
    await page.getByText('This form can no longer be changed.').waitFor();
    expect(await unsent.count()).toBe(0);
    expect(own.faults).toEqual([]);
    await context.close();
  });
});
