import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '#infra/local/host.ts';
import { sha256 } from '#shared/adapters/digest.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { aSignedProposal } from './proposals.ts';
import { clientOf, openCall, openStage, settle } from './stage.ts';

let host: Host;
let browser: Browser;
let callId = '';
let proposalId = '';
let sarah: Visitor;
let joseph: Visitor;

beforeAll(async () => {
  host = await openStage();
  browser = await openBrowser();
  callId = await openCall(host.addresses);
  proposalId = await aSignedProposal(host.addresses, callId, 'Prices on every market day');
  [sarah, joseph] = [await aVisitor(browser), await aVisitor(browser)];
  await signInAs(sarah, host.addresses.web, 'Sarah Nakato');
  await signInAs(joseph, host.addresses.web, 'Joseph Okello');
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

const at = (path: string): string => `${host.addresses.web}${path}`;
const hashNow = async (): Promise<string> => {
  const authority = await clientOf(host.addresses, 'uganda-authority');
  const shown = await authority.getProposal({ params: { proposalId } });
  return shown.ok ? shown.body.contentHash : '';
};

describe('the way of a proposal through signatures to its receipt', { concurrent: false }, () => {
  it('shows the focal point what waits and what is on its way, and takes their reason for a return', async () => {
    const editor = await clientOf(host.addresses, 'uganda-editor');
    const body = { callId, area: 'agriculture', themeId: 'foodLosses', title: 'Still being written' } as const;
    await editor.createProposal({ body });
    const { page } = sarah;
    await page.goto(at('/desk'));
    await page.getByRole('heading', { name: 'On its way to you' }).waitFor();
    await page.getByText('Still being written').waitFor();
    expect(await page.getByRole('link', { name: 'Still being written' }).count()).toBe(0);
    expect(await look(sarah, '40-desk')).toEqual([]);
    await page.getByRole('link', { name: 'Prices on every market day' }).first().click();
    await page.getByRole('button', { name: 'Return to the institution' }).click();
    await page.getByLabel('Reason for returning').fill('Say which markets.');
    await page.locator('dialog').getByRole('button', { name: 'Return to the institution' }).click();
    await page.getByRole('heading', { name: 'Focal point’s desk' }).waitFor();
    await page.getByText('No proposal is waiting.').waitFor();
  });

  it('shows the signatory what has changed since, and who will transmit it, before they sign again', async () => {
    const editor = await clientOf(host.addresses, 'uganda-editor');
    const sections = { summary: { text: 'On the markets of Gulu and Lira.' } };
    const saved = await editor.saveProposal({ params: { proposalId }, body: { sections, versions: { summary: 1 } } });
    expect(saved.ok).toBe(true);
    const { page } = joseph;
    await page.goto(at(`/proposals/${proposalId}/check`));
    await page.getByText(/Returned by Sarah Nakato, .*: Say which markets\./).waitFor();
    await page.getByText('Answers that differ from what was signed then: 1').waitFor();
    await page.getByText('Show what has changed').click();
    await page.locator('.version-del').getByText('Said in a few words.').waitFor();
    await page.locator('.version-ins').getByText('On the markets of Gulu and Lira.').waitFor();
    await page.getByText('It goes to the focal point of Uganda').waitFor();
    await page.getByText(await hashNow()).waitFor();
    expect(await look(joseph, '41-changes')).toEqual([]);
    await page.getByLabel('I have read the proposal and declare it correct and complete').check();
    await page.getByRole('button', { name: 'Sign and send' }).click();
    await page.getByText('Signed and sent to the focal point').first().waitFor();
  });

  it('gives a receipt on the screen once it is transmitted, which anybody can verify by the file that was signed', async () => {
    const contentHash = await hashNow();
    const { page } = sarah;
    await page.goto(at(`/proposals/${proposalId}`));
    await page.getByText('Answers that differ from what was signed then: 1').waitFor();
    await page.getByRole('button', { name: 'Transmit to the Coordination Office' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Transmit' }).click();
    await page.locator('.receipt').getByText(contentHash).waitFor();
    await settle(host.addresses);
    await page.reload();
    await page
      .locator('.receipt')
      .getByText(/^\d{4}-UGAAGRIC-\d+$/)
      .waitFor();
    await page.locator('.receipt').getByText('Joseph Okello').waitFor();
    expect(await look(sarah, '42-receipt')).toEqual([]);
    const saving = page.waitForEvent('download');
    await page.locator('.receipt').getByRole('button', { name: 'Save what was signed (JSON)' }).click();
    const file = await (await saving).path();
    const signed = await readFile(file, 'utf8');
    expect(sha256(signed)).toBe(contentHash);
    const printing = page.waitForEvent('download');
    await page.locator('.receipt').getByRole('button', { name: 'Save the receipt (PDF)' }).click();
    expect((await readFile(await (await printing).path())).subarray(0, 5).toString()).toBe('%PDF-');

    const anybody = await aVisitor(browser, 'en', 360);
    await anybody.page.goto(at('/receipts'));
    const give = (text: string) =>
      anybody.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'signed.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give(signed);
    await anybody.page
      .getByRole('status')
      .getByText(/^\d{4}-UGAAGRIC-\d+$/)
      .waitFor();
    expect(await look(anybody, '43-verified')).toEqual([]);
    await give(signed.replace('Gulu', 'Gulo'));
    await anybody.page.getByRole('heading', { name: 'Not received' }).waitFor();
    await anybody.page.getByLabel('Fingerprint').fill('abc');
    await anybody.page.getByRole('button', { name: 'Verify' }).click();
    await anybody.page.getByText('this one has 3').waitFor();

    const authority = await clientOf(host.addresses, 'uganda-authority');
    await authority.recallProposal({ params: { proposalId }, body: { reason: 'One more market.' } });
    await anybody.page.goto(at(`/receipts/${contentHash}`));
    await anybody.page.getByRole('heading', { name: 'Called back' }).waitFor();
    expect(anybody.faults).toEqual([]);
  });

  it('keeps every signed version with what became of it, and tells of a lapse what is left', async () => {
    const { page } = joseph;
    await page.goto(at(`/proposals/${proposalId}/papers`));
    await page.getByText(/Called back by Joseph Okello/).waitFor();
    await page.getByText(/Returned by Sarah Nakato/).waitFor();
    expect(await look(joseph, '44-papers')).toEqual([]);
    const office = await clientOf(host.addresses, 'coordinator-1');
    const call = await office.getCall({ params: { callId } });
    const closed = Date.parse(call.ok ? call.body.closesAt : '') + 90_000;
    const now = new Date(closed).toISOString();
    await fetch(`${host.addresses.control}/local/clock`, { method: 'POST', body: JSON.stringify({ now }) });
    await page.goto(at(`/proposals/${proposalId}`));
    await page.getByRole('heading', { name: 'This proposal has lapsed' }).waitFor();
    expect(await look(joseph, '45-lapsed')).toEqual([]);
    const authority = await clientOf(host.addresses, 'uganda-authority');
    const late = await authority.recallProposal({ params: { proposalId }, body: { reason: 'Too late.' } });
    expect(late).toMatchObject({ ok: false, status: 410, problem: { because: 'callClosed' } });
    expect([...sarah.faults, ...joseph.faults]).toEqual([]);
  });
});
