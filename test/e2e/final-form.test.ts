import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '#infra/local/host.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { aFinalDraft } from './proposals.ts';
import { clientOf, mailsTo, openCall, openStage, settle } from './stage.ts';

let host: Host;
let browser: Browser;
let grace: Visitor;
let proposalId: string;

const open = (section: string) => grace.page.goto(`${host.addresses.web}/proposals/${proposalId}/form/${section}`);
const saved = () => grace.page.getByText('All changes saved').waitFor();
const addRow = () => grace.page.getByRole('button', { name: 'Add a row' }).click();

beforeAll(async () => {
  [host, browser] = await Promise.all([openStage(), openBrowser()]);
  const callId = await openCall(host.addresses);
  proposalId = await aFinalDraft(host.addresses, callId, 'Prices for smallholders');
  grace = await aVisitor(browser);
  await signInAs(grace, host.addresses.web, 'Grace Namusoke');
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

describe('the final form', () => {
  it('takes activities with dates, a host and people by country', async () => {
    const { page } = grace;
    await open('activities');
    await addRow();
    await page.getByLabel('Title').fill('Workshop on prices');
    await page.getByLabel('Kind of activity').selectOption('workshop');
    await page.getByLabel('How it is held').selectOption('inPerson');
    await page.getByLabel('Host country').selectOption('UG');
    await page.getByLabel('Place').fill('Kampala');
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('First day').fill(day(200));
    await page.getByLabel('Last day').fill(day(202));
    await page.getByRole('button', { name: 'Add a country' }).click();
    await page.getByRole('group', { name: 'Participants' }).getByLabel('Country').selectOption('SN');
    await page.getByLabel('Number of people').fill('10');
    await saved();
    expect(await look(grace, '30-final-activities')).toEqual([]);
  });

  it('draws the work plan, with the same as a table', async () => {
    const { page } = grace;
    await open('workPlan');
    await addRow();
    await page.getByRole('textbox', { name: 'Task' }).fill('Invite people and book the hall');
    await page.getByLabel('First month').selectOption({ index: 1 });
    await page.getByLabel('Last month').selectOption({ index: 3 });
    await page.getByLabel('Who is responsible').fill('Grace Namusoke');
    await saved();
    await page.getByRole('img', { name: 'Chart of 2 tasks' }).waitFor();
    await page.getByText('The plan as a table').click();
    await page.getByRole('row', { name: 'Invite people and book the hall' }).waitFor();
    expect(await look(grace, '31-final-work-plan')).toEqual([]);
  });

  it('shows the logical framework as the matrix that people know', async () => {
    const { page } = grace;
    await open('logframe');
    await addRow();
    await page.getByLabel('Level').selectOption('outcome');
    await page.getByLabel('Description').fill('Farmers know prices of the day.');
    await page.getByLabel('Indicator').fill('Cooperatives that ask for prices');
    await page.getByLabel('Value before the project').fill('0');
    await page.getByLabel('Value at its end').fill('300');
    await page.getByLabel('How it is verified').fill('Log of the service');
    await saved();
    await page.getByRole('rowheader', { name: 'Outcome' }).waitFor();
    expect(await look(grace, '32-final-logframe')).toEqual([]);
  });

  it('holds each line of the budget to the limits of the call, and totals it exactly', async () => {
    const { page } = grace;
    await open('budget');
    await addRow();
    await page.getByLabel('Heading').selectOption('travel');
    await page.getByLabel('Unit', { exact: true }).fill('return ticket');
    await page.getByLabel('Quantity').fill('10');
    await page.getByLabel('Unit price').fill('1250.55');
    await page.getByLabel('Who pays').selectOption('grant');
    await page.getByLabel('What the price rests on').selectOption('quote');
    await page.getByLabel('Kind of cost').selectOption('travel');
    await page.getByLabel('Class of travel').selectOption('business');
    await page.getByLabel('Justification').fill('Dakar to Kampala');
    await saved();
    await page.getByRole('link', { name: 'Row 1: The call pays economy class only.' }).waitFor();
    await page
      .getByRole('link', { name: /Row 1: This line comes to .*12,505\.50; above .*5,000\.00 it needs three quotes/ })
      .waitFor();
    await page
      .getByRole('row', { name: /Travel/ })
      .getByText('12,505.50')
      .first()
      .waitFor();
    expect(await look(grace, '33-final-budget')).toEqual([]);
    await page.getByRole('link', { name: 'economy class' }).click();
    await page.getByLabel('Class of travel').selectOption('economy');
    await page.getByLabel('What the price rests on').selectOption('threeQuotes');
    await page.getByText('Everything is within the limits of the call.').waitFor();
    await saved();
  });

  it('takes lines out of a spreadsheet, says what it could not read, and takes them back in one step', async () => {
    const { page } = grace;
    await page.getByText('Paste from a spreadsheet').click();
    await page
      .getByLabel('Cells from the spreadsheet')
      .fill(
        'Heading\tActivity\tUnit\tQuantity\tUnit price\nTravel\tA1\tticket\t4\t1.000,00\nParties\tA1\tevening\t1\t200\n',
      );
    await page.getByText('2 rows read.').waitFor();
    await page.getByText('Line 3, Heading: “Parties” could not be read and stays empty.').waitFor();
    expect(await look(grace, '37-final-budget-paste')).toEqual([]);
    await page.getByRole('button', { name: 'Add 2 rows' }).click();
    await page.getByText('2 rows were added.').waitFor();
    await page
      .getByRole('row', { name: /A1 Workshop on prices/ })
      .getByText('4,200.00')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect.poll(() => page.locator('details.row-card').count()).toBe(1);
    await saved();
  });

  it('copies a line by the keyboard alone, and leads the writer into the copy', async () => {
    const { page } = grace;
    await page.locator('details.row-card').getByRole('button', { name: 'Copy row 1' }).press('Enter');
    await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('field-rows-1-heading');
    await page.locator('details.row-card').nth(1).getByLabel('Quantity').fill('٣');
    await saved();
    await page
      .getByRole('row', { name: /^Travel/ })
      .getByText('16,257.15')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Remove row 2' }).click();
    await saved();
  });

  it('has more time when the head puts the closing of the final stage off, of which its owner reads why', async () => {
    const client = await clientOf(host.addresses, 'uganda-editor');
    const draft = await client.getProposal({ params: { proposalId } });
    const callId = draft.ok ? draft.body.callId : '';
    const { page: theirs } = grace;
    const head = await aVisitor(browser);
    const { page } = head;
    await signInAs(head, host.addresses.web, 'Ayşe Demir');
    await page.goto(`${host.addresses.web}/office/calls/${callId}`);
    await page.getByRole('button', { name: 'Put the closing time off' }).click();
    await page.getByText('Final stage: it closes on').waitFor();
    const day = new Date(Date.now() + 110 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('New closing time (Istanbul)').fill(`${day}T23:00`);
    await page.getByLabel('Reason').fill('Partners wait for their ministries.');
    expect(await look(head, '38-final-extending')).toEqual([]);
    await page.locator('dialog').getByRole('button', { name: 'Put the closing time off' }).click();
    await page.getByText('Extended; the final stage was to close on').waitFor();
    expect(await look(head, '38-final-extended')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByLabel('Language').first().selectOption('ar');
    await page.getByRole('button', { name: 'تأجيل موعد الإغلاق' }).click();
    await page.getByText('المرحلة النهائية: تُغلق في').waitFor();
    expect(await look(head, '38-final-extending-arabic')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(head.faults).toEqual([]);
    await head.context.close();

    const closing = `time[datetime="${day}T20:00:00.000Z"]`;
    for (const path of [`calls/${callId}`, `proposals/${proposalId}`, '']) {
      await theirs.goto(`${host.addresses.web}/${path}`);
      await theirs.locator(closing).first().waitFor();
    }
    await settle(host.addresses);
    const mails = await mailsTo(host.addresses, 'uganda-editor@cpf.example');
    const told = mails.filter(({ subject }) => subject.startsWith('The final stage closes later'));
    expect(told.map(({ text }) => text.includes('Partners wait for their ministries.'))).toEqual([true]);
  });

  it('reads the same before it is signed, also in Arabic and on a telephone', async () => {
    const { page } = grace;
    await page.goto(`${host.addresses.web}/proposals/${proposalId}/check`);
    await page.getByRole('img', { name: 'Chart of 2 tasks' }).waitFor();
    await page.getByRole('link', { name: 'Document “Work plan” is still needed' }).waitFor();
    await page.getByText('Complete what is still missing first.').waitFor();
    expect(await look(grace, '34-final-check')).toEqual([]);
    await page.getByLabel('Language').selectOption('ar');
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
    await open('workPlan');
    expect(await look(grace, '35-final-work-plan-arabic')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await open('budget');
    expect(await look(grace, '36-final-budget-phone')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(grace.faults).toEqual([]);
  });
});
