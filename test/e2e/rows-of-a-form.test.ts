import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '#infra/local/host.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { aFinalDraft } from './proposals.ts';
import { clientOf, openCall, openStage } from './stage.ts';

/** An autosave waits for a pause in writing, and takes its way there and back. */
const SOON = { timeout: 20_000 };

let host: Host;
let browser: Browser;
let grace: Visitor;
let joseph: Visitor;
let proposalId: string;

const open = ({ page }: Visitor, section: string) =>
  page.goto(`${host.addresses.web}/proposals/${proposalId}/form/${section}`);
const saved = ({ page }: Visitor) => page.getByText('All changes saved').waitFor();
const addRow = ({ page }: Visitor) => page.getByRole('button', { name: 'Add a row' }).click();
const focused = ({ page }: Visitor) => page.locator(':focus').getAttribute('id');

const rowsOf = async (section: string): Promise<unknown> => {
  const editor = await clientOf(host.addresses, 'uganda-editor');
  const answer = await editor.getProposal({ params: { proposalId } });
  return answer.ok ? answer.body.sections[section]?.value['rows'] : undefined;
};

beforeAll(async () => {
  [host, browser] = await Promise.all([openStage(), openBrowser()]);
  proposalId = await aFinalDraft(host.addresses, await openCall(host.addresses), 'Rows written by two');
  [grace, joseph] = await Promise.all([aVisitor(browser), aVisitor(browser)]);
  await signInAs(grace, host.addresses.web, 'Grace Namusoke');
  await signInAs(joseph, host.addresses.web, 'Joseph Okello');
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

describe('two editors who add lines to one budget at the same time', () => {
  it('each go on writing in their own line, though the other’s comes in before it', async () => {
    for (const visitor of [grace, joseph]) {
      await open(visitor, 'budget');
      await addRow(visitor);
      await expect.poll(() => focused(visitor), SOON).toBe('field-rows-0-heading');
    }
    await grace.page.getByLabel('Unit', { exact: true }).fill('ticket');
    await saved(grace);
    await joseph.page.getByLabel('Unit', { exact: true }).focus();
    await joseph.page.keyboard.type('nig');
    await expect.poll(() => joseph.page.locator('details.row-card').count(), SOON).toBe(2);
    await joseph.page.keyboard.type('ht');
    expect(await focused(joseph)).toBe('field-rows-1-unit');
    await expect.poll(() => rowsOf('budget'), SOON).toEqual([{ unit: 'ticket' }, { unit: 'night' }]);
    expect(await joseph.page.locator('.versions').count()).toBe(0);
  });
});

describe('a row that is removed', () => {
  it('leaves the focus where it can be put back, and comes back as it was, by the keyboard alone', async () => {
    const { page } = grace;
    await open(grace, 'budget');
    await page.locator('details.row-card').first().locator('summary').press('Enter');
    await page.getByRole('button', { name: 'Remove row 1' }).press('Enter');
    await page.getByText('Row 1 was removed.').waitFor();
    await expect.poll(() => rowsOf('budget'), SOON).toEqual([{ unit: 'night' }]);
    expect(await look(grace, '39-row-removed')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(grace), SOON).toBe('field-rows-0-heading');
    await expect.poll(() => rowsOf('budget'), SOON).toEqual([{ unit: 'ticket' }, { unit: 'night' }]);
  });
});

describe('a row that is moved', () => {
  it('keeps its number in sight and the focus with it, by the keyboard alone', async () => {
    const { page } = grace;
    await page.getByRole('button', { name: 'Move row 1 down' }).press('Enter');
    await expect.poll(() => page.locator(':focus').innerText(), SOON).toMatch(/^2\./);
    await expect.poll(() => rowsOf('budget'), SOON).toEqual([{ unit: 'night' }, { unit: 'ticket' }]);
    await page.getByRole('button', { name: 'Move row 2 up' }).press('Enter');
    await expect.poll(() => rowsOf('budget'), SOON).toEqual([{ unit: 'ticket' }, { unit: 'night' }]);
  });
});

describe('a save that is refused while somebody is writing', () => {
  it('leaves the cursor where it is, and keeps the writer from going on without it', async () => {
    const { page } = grace;
    await page.getByLabel('Unit price').first().fill('10');
    await page.getByLabel('Quantity').first().fill('3');
    const justification = page.getByLabel('Justification').first();
    await justification.fill('x'.repeat(301));
    const fault = page.getByRole('alert').filter({ hasText: 'Justification is too long' });
    await fault.waitFor();
    await page.keyboard.type('yz');
    expect((await justification.inputValue()).endsWith('xyz')).toBe(true);
    await page.getByRole('row', { name: 'Without heading' }).getByText('30.00').first().waitFor();
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await expect.poll(() => focused(grace), SOON).toBe('section-trouble');
    expect(page.url()).toContain('/form/budget');
    expect(await look(grace, '39-refused-while-writing')).toEqual([]);
    await justification.fill('Dakar to Kampala');
    await fault.waitFor({ state: 'detached' });
    await saved(grace);
  });

  it('names the most that a number may be', async () => {
    const { page } = grace;
    await page.getByLabel('Quantity').first().fill('2000000');
    await expect
      .poll(() => page.locator('.field-error').allInnerTexts(), SOON)
      .toEqual(['Quantity is at most 1,000,000']);
    await page.getByLabel('Quantity').first().fill('3');
    await saved(grace);
  });
});

describe('what a section lacks as a whole', () => {
  it('is said where the check leads, with a way to it', async () => {
    const { page } = grace;
    await open(grace, 'logframe');
    await addRow(grace);
    await page.getByLabel('Level').selectOption('outcome');
    await saved(grace);
    await page.goto(`${host.addresses.web}/proposals/${proposalId}/check`);
    await page
      .locator('.notice')
      .getByRole('link', { name: /^Logical framework:/ })
      .click();
    await page.getByText('The framework has no aim yet · The framework has no output yet').first().waitFor();
    await page.getByRole('link', { name: 'Row 1: Indicator is missing' }).click();
    await expect.poll(() => focused(grace), SOON).toBe('field-rows-0-indicator');
    expect(await look(grace, '39-lacking')).toEqual([]);
  });
});

describe('an amount', () => {
  it('is taken as its writer’s country writes it and shown as it was understood', async () => {
    const paul = await aVisitor(browser, 'fr', 360);
    await signInAs(paul, host.addresses.web, 'Grace Namusoke');
    const { page } = paul;
    await open(paul, 'budget');
    await page.locator('details.row-card').nth(1).locator('summary').click();
    const price = page.locator('#field-rows-1-unitPriceMinor');
    await price.fill('1.250,5');
    await price.press('Tab');
    expect((await price.inputValue()).replace(/\s/g, ' ')).toBe('1 250,50');
    await expect.poll(() => rowsOf('budget'), SOON).toMatchObject([{}, { unitPriceMinor: 125_050 }]);
    expect(await look(paul, '39-amount-french')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect([...grace.faults, ...joseph.faults, ...paul.faults]).toEqual([]);
    await paul.context.close();
  });
});
