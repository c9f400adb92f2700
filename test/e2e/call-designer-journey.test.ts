import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '#infra/demo/pdf.ts';
import type { Host } from '#infra/local/host.ts';
import { aVisitor, inPagesOfOne, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { withShortListOut } from './proposals.ts';
import { clientOf, mailsTo, openStage, settle } from './stage.ts';

const TITLE = 'Fifteenth call for project proposals';

/** A moment as a date-and-time control takes it, so many days from now. */
const inDays = (days: number): string => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T23:00`;

let host: Host;
let browser: Browser;
let coordinator: Visitor;
let head: Visitor;
let callPath = '';

const saved = () => coordinator.page.getByText('All changes saved').waitFor();
const goTo = (visitor: Visitor, path: string) => visitor.page.goto(`${host.addresses.web}${path}`);

describe('a call from its first draft to its extension', () => {
  beforeAll(async () => {
    [host, browser] = await Promise.all([openStage(), openBrowser()]);
    coordinator = await aVisitor(browser);
    head = await aVisitor(browser);
    await signInAs(coordinator, host.addresses.web, 'Mehmet Yıldız');
    await signInAs(head, host.addresses.web, 'Ayşe Demir');
  });

  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });

  it('is drafted from the usual settings of its programme', async () => {
    const { page } = coordinator;
    await page.getByRole('link', { name: 'Office', exact: true }).click();
    expect(await look(coordinator, '30-office')).toEqual([]);
    await page.getByRole('link', { name: 'Calls', exact: true }).last().click();
    await page.getByRole('link', { name: 'Draft a call' }).click();
    await page.getByLabel('Number of the call').fill('15');
    await page.getByLabel('Title in English').fill(TITLE);
    expect(await look(coordinator, '31-new-call')).toEqual([]);
    await page.getByRole('button', { name: 'Draft the call' }).click();
    await page.waitForURL(/\/office\/calls\/[0-9A-Z]{26}$/);
    callPath = new URL(page.url()).pathname;
    await page.getByRole('heading', { name: TITLE }).waitFor();
    expect(await look(coordinator, '32-call')).toEqual([]);
  });

  it('names every fault of the whole, each leading to the field where it is put right', async () => {
    const { page } = coordinator;
    const faults = page.getByRole('link', { name: /^Areas and themes: / });
    expect(await faults.count()).toBe(6);
    await faults.first().click();
    await page.waitForURL(/settings\/areas#set-areas-0-themes$/);
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('set-areas-0-themes');
    for (let left = 5; left > 1; left -= 1)
      await page
        .getByRole('button', { name: /^Remove / })
        .last()
        .click();
    for (const [place, theme] of ['Market information', 'Digital payments'].entries()) {
      await page.locator(`#set-areas-${place}-themes`).getByRole('button', { name: 'Add a theme' }).click();
      await page.locator(`#set-areas-${place}-themes-0-title`).fill(theme);
    }
    await saved();
    expect(await look(coordinator, '33-areas')).toEqual([]);
  });

  it('keeps what cannot be saved yet on the device, and saves it once it is filled in', async () => {
    const { page } = coordinator;
    await goTo(coordinator, `${callPath}/settings/basics`);
    await page.getByLabel('Title in English').fill('');
    await page.getByText('it is saved as soon as the marked places are filled in').waitFor();
    expect(await page.locator('#set-titles-en-error').textContent()).toBe('Fill this in');
    await page.reload();
    expect(await page.getByLabel('Title in English').inputValue()).toBe('');
    await page.getByLabel('Title in English').fill(TITLE);
    const languages = page.getByRole('group', { name: 'Languages that proposals may be written in' });
    const chosen = languages.getByRole('checkbox', { checked: true });
    const count = await chosen.count();
    for (let left = count; left > 0; left -= 1) await chosen.first().click();
    // A screen reader hears with the question what is wrong with its answer.
    const describing = await languages.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${describing}"]`).textContent()).toBe('Fill this in');
    for (const left of Array(count).keys()) await languages.getByRole('checkbox').nth(left).click();
    await page.getByLabel('Opens (Istanbul time)').fill(inDays(40));
    await page.getByLabel('Closes (Istanbul time)').fill(inDays(30));
    await page.getByText('The call must close after it opens').first().waitFor();
    expect(await look(coordinator, '34-windows')).toEqual([]);
    await page.getByLabel('Opens (Istanbul time)').fill(inDays(0));
    await page.getByLabel('Projects start (Istanbul time)').fill(inDays(150));
    await page.getByLabel('Projects end (Istanbul time)').fill(inDays(390));
    await saved();
    await goTo(coordinator, `${callPath}/settings/money`);
    await page.getByLabel('Envelope of the whole call').fill('1000000');
    await saved();
    await goTo(coordinator, `${callPath}/settings/budget`);
    await page.getByLabel('One grant, at most').fill('2000000');
    await page.getByText('One grant could be larger than the whole envelope').first().waitFor();
    await page.getByLabel('One grant, at most').fill('100000');
    await saved();
    await page.getByText('The settings fit together.').waitFor();
    expect(await look(coordinator, '35-budget')).toEqual([]);
  });

  it('joins what two coordinators have changed in different places, and overwrites neither', async () => {
    const { page } = coordinator;
    await goTo(coordinator, `${callPath}/settings/deadlines`);
    await page.getByLabel('Working days to revise a final proposal').waitFor();
    const other = await clientOf(host.addresses, 'coordinator-2');
    const params = { callId: callPath.split('/').at(-1) ?? '' };
    const seen = await other.getCall({ params });
    if (!seen.ok) throw new Error(seen.problem.detail);
    const configuration = { ...seen.body.configuration, revisionDays: 20 };
    const edited = await other.editCall({ params, body: { configuration }, version: seen.body.version });
    expect(edited.ok).toBe(true);
    await page.getByLabel('Working days to answer a question on form').fill('7');
    const revision = page.getByLabel('Working days to revise a final proposal');
    await expect.poll(() => revision.inputValue(), { timeout: 20_000 }).toBe('20');
    await saved();
    const joined = await other.getCall({ params });
    expect(joined.ok && joined.body.configuration).toMatchObject({ revisionDays: 20, clarificationDays: 7 });
  });

  it('asks about the very place that both have changed, and keeps what else either has', async () => {
    const { page } = coordinator;
    await goTo(coordinator, `${callPath}/settings/areas`);
    await page.locator('#set-areas-0-themes-0-title').waitFor();
    const other = await clientOf(host.addresses, 'coordinator-2');
    const params = { callId: callPath.split('/').at(-1) ?? '' };
    const seen = await other.getCall({ params });
    if (!seen.ok) throw new Error(seen.problem.detail);
    const { version, configuration } = seen.body;
    const areas = configuration.areas.map((each, place) => ({
      ...each,
      themes: each.themes.map(({ id }) => ({
        id,
        title: place === 0 ? 'Prices for farmers' : 'Payments by telephone',
      })),
    }));
    expect((await other.editCall({ params, body: { configuration: { ...configuration, areas } }, version })).ok).toBe(
      true,
    );
    await page.locator('#set-areas-0-themes-0-title').fill('Market information and prices');
    const notice = page.locator('.notice', { hasText: 'changed the same places' });
    await notice.waitFor({ timeout: 20_000 });
    expect(await notice.locator('tbody th').allInnerTexts()).toEqual([
      'Agriculture › Market information and prices › Title',
    ]);
    expect(await look(coordinator, '36-contested')).toEqual([]);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await saved();
    const joined = await other.getCall({ params });
    const titles = joined.ok
      ? joined.body.configuration.areas.flatMap(({ themes }) => themes.map(({ title }) => title))
      : [];
    expect(titles).toEqual(['Market information and prices', 'Payments by telephone']);
  });

  it('can be walked through on every page of its settings, in Arabic and on a telephone too', async () => {
    for (const section of ['applicants', 'preliminaryRubric', 'documents', 'payments']) {
      await goTo(coordinator, `${callPath}/settings/${section}`);
      expect(await look(coordinator, `37-${section}`)).toEqual([]);
    }
    const { page } = coordinator;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByLabel('Language').selectOption('ar');
    await page.getByText('المدفوعات').first().waitFor();
    for (const path of ['', '/settings/areas', '/settings/preliminaryRubric']) {
      await goTo(coordinator, `${callPath}${path}`);
      expect(await look(coordinator, `38-arabic${path.replaceAll('/', '-')}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    }
    await page.getByRole('combobox').first().selectOption('en');
    await page.setViewportSize({ width: 1100, height: 900 });
  });

  it('shows the form as applicants will see it, and takes guideline files', async () => {
    const { page } = coordinator;
    await goTo(coordinator, `${callPath}/preview`);
    await page.getByLabel('Theme of the call').waitFor();
    await page.getByText('Nothing that you type is kept.').waitFor();
    expect(await look(coordinator, '39-preview')).toEqual([]);
    await goTo(coordinator, callPath);
    await page.getByLabel('Choose files or drop them here').setInputFiles({
      name: 'guidelines.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(pdfOf('Guidelines', ['How to apply'])),
    });
    await page.getByRole('button', { name: 'Download guidelines.pdf' }).waitFor({ timeout: 60_000 });
    await inPagesOfOne(coordinator, 'documents');
    await page.getByLabel('Choose files or drop them here').setInputFiles({
      name: 'annex.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(pdfOf('Annex', ['What a budget holds'])),
    });
    await page.getByRole('button', { name: 'Download annex.pdf' }).waitFor({ timeout: 60_000 });
    expect(await look(coordinator, '40-guidelines')).toEqual([]);
  });

  it('is published by the head alone, and put off with a reason that focal points read', async () => {
    await coordinator.page.getByText('The head of the office publishes the call.').waitFor();
    const { page } = head;
    await goTo(head, callPath);
    await page.getByRole('button', { name: 'Publish the call' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Publish the call' }).click();
    await page.getByText('The files were published with the call').waitFor();
    await page.getByRole('button', { name: 'Put the closing time off' }).click();
    await page.getByLabel('New closing time (Istanbul)').fill(inDays(20));
    await page.getByLabel('Reason').fill('Public holidays in many member countries.');
    await page.locator('dialog').getByRole('button', { name: 'Put the closing time off' }).click();
    await page.getByText('Choose a closing time after the present one').waitFor();
    await page.getByLabel('New closing time (Istanbul)').fill(inDays(35));
    await page.locator('dialog').getByRole('button', { name: 'Put the closing time off' }).click();
    await page.getByText('The closing time is now').waitFor();
    await page.getByText('Extended; the call was to close on').waitFor();
    expect(await page.locator('.fingerprint').textContent()).toMatch(/^[0-9a-f]{64}$/);
    expect(await look(head, '41-extended')).toEqual([]);
    await settle(host.addresses);
    const mails = await mailsTo(host.addresses, 'uganda-focal-point@cpf.example');
    expect(mails.at(-1)?.text).toContain('Public holidays in many member countries.');
    expect([...coordinator.faults, ...head.faults]).toEqual([]);
  });

  it('has its final stage opened until a time that leaves the projects theirs', async () => {
    const { page } = coordinator;
    const callId = await withShortListOut(host.addresses, callPath.split('/').at(-1) ?? '');
    await goTo(coordinator, `/office/calls/${callId}`);
    await page.getByRole('button', { name: 'Open the final stage' }).click();
    const dialog = page.locator('dialog');
    await dialog.getByText('Leave time for assessment and contracts').waitFor();
    const proposed = await dialog.getByLabel('End of the final stage (Istanbul)').inputValue();
    const daysFromNow = (Date.parse(`${proposed}:00+03:00`) - Date.now()) / 86_400_000;
    expect(Math.round(daysFromNow)).toBe(28);
    await dialog.getByLabel('End of the final stage (Istanbul)').fill(inDays(160));
    await dialog.getByRole('button', { name: 'Open the final stage' }).click();
    await dialog.getByText('leave the projects too little time').waitFor();
    expect(await look(coordinator, '43-open-final-stage')).toEqual([]);
    await dialog.getByLabel('End of the final stage (Istanbul)').fill(inDays(60));
    await dialog.getByRole('button', { name: 'Open the final stage' }).click();
    await page.getByText('Final stage open', { exact: true }).waitFor();
    await page.getByText('Closes in').waitFor();
  });

  it('opens its guideline files to everybody once it is published', async () => {
    const visitor = await aVisitor(browser);
    await goTo(visitor, callPath.replace('/office', ''));
    await visitor.page.getByRole('button', { name: 'guidelines.pdf' }).waitFor();
    expect(await look(visitor, '42-public-guidelines')).toEqual([]);
    await visitor.context.close();
  });
});
