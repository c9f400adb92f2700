import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '#infra/demo/pdf.ts';
import type { Host } from '#infra/local/host.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { aScan, watchPieces } from './pieces.ts';
import { aDraft } from './proposals.ts';
import { openCall, openStage } from './stage.ts';

const CHOOSE = 'Choose or drop files: Partner consent';

let host: Host;
let browser: Browser;
let editor: Visitor;

const small = (name: string, mimeType = 'application/pdf') => ({
  name,
  mimeType,
  buffer: Buffer.from(pdfOf(name, ['A paper'])),
});

const row = (name: string) => editor.page.locator('.rows > li', { hasText: name });
const isReady = (name: string) => row(name).getByText('Ready', { exact: true }).waitFor({ timeout: 60_000 });

describe('sending documents over a bad link', () => {
  beforeAll(async () => {
    [host, browser] = await Promise.all([openStage(), openBrowser()]);
    const callId = await openCall(host.addresses);
    const proposalId = await aDraft(host.addresses, callId, 'Market information');
    editor = await aVisitor(browser);
    editor.page.on('dialog', (dialog) => void dialog.accept());
    await signInAs(editor, host.addresses.web, 'Grace Namusoke');
    await editor.page.goto(`${host.addresses.web}/proposals/${proposalId}/documents`);
  });

  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });

  it('goes on from the piece at which the connection broke', async () => {
    const { page } = editor;
    let breaks = 2;
    const sent = await watchPieces(page, host, async (route, number) => {
      if (number !== 2 || breaks === 0) return route.continue();
      breaks -= 1;
      return route.abort('connectionreset');
    });
    await page.getByLabel(CHOOSE).setInputFiles(aScan('broken.pdf'));
    await page.getByText('The connection broke. Sending broken.pdf again').waitFor();
    await isReady('broken.pdf');
    expect(sent).toEqual([1, 2, 2, 2, 3]);
    await page.unrouteAll();
  });

  it('goes on after the page was loaded anew, once the same file is chosen again', async () => {
    const { page } = editor;
    const file = aScan('reloaded.pdf');
    const hanging = await watchPieces(page, host, async (route, number) => {
      if (number < 3) await route.continue();
    });
    await page.getByLabel(CHOOSE).setInputFiles(file);
    await expect.poll(() => hanging, { timeout: 30_000 }).toEqual([1, 2, 3]);
    await page.reload();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // The second piece may still have been on its way when the page went.
    await row('reloaded.pdf')
      .getByText(/(33|66) % is here already/)
      .waitFor();
    expect(await look(editor, 'uploads-interrupted')).toEqual([]);
    const sent = await watchPieces(page, host, (route) => route.continue());
    await page.getByLabel('Choose the file again reloaded.pdf').setInputFiles(aScan('another.pdf'));
    await page.getByText('another.pdf is not the file that this entry waits for').waitFor();
    await page
      .getByLabel('Choose the file again reloaded.pdf')
      .setInputFiles({ ...file, name: 'renamed meanwhile.pdf' });
    await isReady('reloaded.pdf');
    expect(sent.at(-1)).toBe(3);
    expect(sent).not.toContain(1);
    await page.unrouteAll();
  });

  it('does not send again what is there, nor what is not taken', async () => {
    const { page } = editor;
    await page.getByLabel(CHOOSE).setInputFiles(small('letter.pdf'));
    await isReady('letter.pdf');
    await page.getByLabel(CHOOSE).setInputFiles({ ...small('letter.pdf'), name: 'copy of letter.pdf' });
    await page.getByText('copy of letter.pdf is here already').waitFor();
    await page.getByLabel(CHOOSE).setInputFiles(small('budget.xlsx', 'application/vnd.ms-excel'));
    await page.getByText('budget.xlsx is not of a type that is taken here').waitFor();
    expect(await row('budget.xlsx').count()).toBe(0);
  });

  it('asks of each of several files what it is, by keyboard alone', async () => {
    const { page } = editor;
    await page.getByLabel('Choose files or drop them here').setInputFiles([small('one.pdf'), small('two.pdf')]);
    await page.getByRole('button', { name: 'Send 2 files' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByText('Say what this file is').count()).toBe(2);
    await page.getByLabel('What is one.pdf?').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('What is two.pdf?').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await look(editor, 'uploads-several')).toEqual([]);
    await page.getByRole('button', { name: 'Send 2 files' }).focus();
    await page.keyboard.press('Enter');
    await Promise.all([isReady('one.pdf'), isReady('two.pdf')]);
    const ofKind = (kind: string) => page.getByRole('region', { name: kind }).locator('.row-title').allTextContents();
    expect(await ofKind('Partner consent')).toContain('one.pdf');
    expect(await ofKind('Other document')).toEqual(['two.pdf']);
    expect(editor.faults).toEqual([]);
  });
});
