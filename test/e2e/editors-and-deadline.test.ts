import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Host } from '#infra/local/host.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { aDraft, aSignedProposal } from './proposals.ts';
import { clientOf, openCall, openStage } from './stage.ts';

let host: Host;
let browser: Browser;
let grace: Visitor;
let joseph: Visitor;
let callId: string;

const sectionOf = (proposalId: string, section: string): string =>
  `${host.addresses.web}/proposals/${proposalId}/form/${section}`;

const textIn = async (proposalId: string, section: string): Promise<unknown> => {
  const editor = await clientOf(host.addresses, 'uganda-editor');
  const answer = await editor.getProposal({ params: { proposalId } });
  return answer.ok ? answer.body.sections[section]?.value['text'] : undefined;
};

beforeAll(async () => {
  [host, browser] = await Promise.all([openStage(), openBrowser()]);
  callId = await openCall(host.addresses);
  [grace, joseph] = await Promise.all([aVisitor(browser), aVisitor(browser)]);
  await signInAs(grace, host.addresses.web, 'Grace Namusoke');
  await signInAs(joseph, host.addresses.web, 'Joseph Okello');
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

describe('two editors at one section', () => {
  let proposalId: string;
  const field = ({ page }: Visitor) => page.getByLabel('Summary of the project');

  it('see each other there', async () => {
    proposalId = await aDraft(host.addresses, callId, 'Written by two');
    await grace.page.goto(sectionOf(proposalId, 'summary'));
    await field(grace).waitFor();
    await joseph.page.goto(sectionOf(proposalId, 'summary'));
    await joseph.page.getByText('Grace Namusoke is in this section too').waitFor();
    await grace.page.goto(`${host.addresses.web}/proposals/${proposalId}`);
    await grace.page.getByText('Joseph Okello: Summary').waitFor();
    expect(await look(grace, '19-writing-now')).toEqual([]);
  });

  it('have both versions laid side by side when they wrote the same field, and lose neither', async () => {
    // From here on Joseph's page does not look what Grace has saved, as on a link that is down for a moment: else it would take it in by itself.
    await joseph.context.route('**/presence', (route) => route.abort());
    await grace.page.goto(sectionOf(proposalId, 'summary'));
    await field(grace).fill('As Grace sees it.');
    await grace.page.getByText('All changes saved').waitFor();
    await field(joseph).fill('As Joseph sees it.');
    await joseph.page.getByRole('heading', { name: 'Two versions of this section' }).waitFor();
    const versions = joseph.page.locator('.versions');
    await versions.getByText('As Grace sees it.').waitFor();
    await versions.getByText('As Joseph sees it.').waitFor();
    expect(await versions.locator('mark').allInnerTexts()).toEqual(
      ['Joseph', 'Grace'].map((name) => expect.stringContaining(name)),
    );
    expect(await look(joseph, '20-conflict')).toEqual([]);
    await versions.getByLabel('Both, one after the other').check();
    await joseph.page.getByRole('button', { name: 'Save what I have chosen' }).press('Enter');
    await joseph.page.getByText('All changes saved').waitFor();
    expect(await joseph.page.locator(':focus').getAttribute('id')).toBe('section-trouble');
    expect(await textIn(proposalId, 'summary')).toBe('As Grace sees it.\n\nAs Joseph sees it.');
  });

  it('find what was left out set aside on the device', async () => {
    await grace.page.goto(sectionOf(proposalId, 'aim'));
    await joseph.page.goto(sectionOf(proposalId, 'aim'));
    const aim = ({ page }: Visitor) => page.getByLabel('Aim and expected results');
    await aim(joseph).waitFor();
    await aim(grace).fill('Three hundred cooperatives.');
    await grace.page.getByText('All changes saved').waitFor();
    await aim(joseph).fill('Two hundred cooperatives.');
    await joseph.page.locator('.versions').getByLabel('Theirs').check();
    await joseph.page.getByRole('button', { name: 'Save what I have chosen' }).click();
    await joseph.page.getByText('All changes saved').waitFor();
    await joseph.page.getByText('Set aside (1)').click();
    await joseph.page.locator('#set-aside').getByText('Two hundred cooperatives.').waitFor();
    expect(await textIn(proposalId, 'aim')).toBe('Three hundred cooperatives.');
    await joseph.page.getByRole('button', { name: 'Put it back' }).click();
    await joseph.page.getByText('All changes saved').waitFor();
    await expect.poll(() => textIn(proposalId, 'aim')).toBe('Three hundred cooperatives.\n\nTwo hundred cooperatives.');
    expect(await joseph.page.locator('#set-aside').count()).toBe(0);
    expect(await joseph.page.locator(':focus').getAttribute('id')).toBe('page-title');
  });

  it('are asked about a row that one has removed while the other went on in it, and get it back afterwards', async () => {
    const editor = await clientOf(host.addresses, 'uganda-editor');
    const rows = [{ title: 'Workshop on prices' }, { title: 'Study visit' }];
    const params = { proposalId };
    const saved = await editor.saveProposal({ params, body: { sections: { activities: { rows } }, versions: {} } });
    expect(saved.ok).toBe(true);
    const row = ({ page }: Visitor, title: string) => page.locator('details.row-card').filter({ hasText: title });
    for (const visitor of [grace, joseph]) {
      await visitor.page.goto(sectionOf(proposalId, 'activities'));
      await row(visitor, 'Workshop on prices').locator('summary').click();
    }
    await row(grace, 'Workshop on prices').getByLabel('Title').fill('Workshop on prices and stocks');
    await grace.page.getByText('All changes saved').waitFor();
    await row(joseph, 'Workshop on prices').getByRole('button', { name: 'Remove row 1' }).click();
    const versions = joseph.page.locator('.versions');
    await versions.getByText('Without this row').waitFor();
    await versions.getByText('Workshop on prices and stocks', { exact: true }).waitFor();
    expect(await look(joseph, '23-row-removed-and-changed')).toEqual([]);
    await joseph.page.getByRole('button', { name: 'Save what I have chosen' }).click();
    await joseph.page.getByText('All changes saved').waitFor();
    await joseph.page.getByText('Set aside (1)').click();
    await joseph.page.locator('#set-aside').getByText('Workshop on prices and stocks').waitFor();
    expect(await look(joseph, '24-row-set-aside')).toEqual([]);
    await joseph.page.getByRole('button', { name: 'Put it back' }).click();
    await joseph.page.getByText('All changes saved').waitFor();
    await expect
      .poll(async () => {
        const answer = await editor.getProposal({ params });
        return answer.ok && answer.body.sections['activities']?.value['rows'];
      })
      .toEqual([{ title: 'Study visit' }, { title: 'Workshop on prices and stocks' }]);
  });

  it('lose nothing over a dropped connection and a closed page, though the other went on meanwhile', async () => {
    const { page, context } = joseph;
    await page.goto(sectionOf(proposalId, 'problem'));
    const problem = ({ page: here }: Visitor) => here.getByLabel('Problem and need');
    await problem(joseph).waitFor();
    await context.setOffline(true);
    await problem(joseph).fill('Prices are not known, says Joseph on a train.');
    await page.getByText('Kept on this device').waitFor();
    await grace.page.goto(sectionOf(proposalId, 'problem'));
    await problem(grace).fill('Prices are not known.');
    await grace.page.getByText('All changes saved').waitFor();
    await page.close();
    await context.setOffline(false);
    const opened = await context.newPage();
    opened.setDefaultTimeout(20_000);
    await opened.goto(host.addresses.web);
    await opened.locator('header').getByRole('button', { name: 'Sign in' }).click();
    await opened.getByRole('heading', { name: 'My work' }).waitFor();
    await opened.goto(sectionOf(proposalId, 'problem'));
    const versions = opened.locator('.versions');
    await versions.getByText('Prices are not known, says Joseph on a train.').waitFor();
    await versions.getByText('Prices are not known.', { exact: true }).waitFor();
    await opened.getByRole('button', { name: 'Save what I have chosen' }).click();
    await opened.getByText('All changes saved').waitFor();
    expect(await textIn(proposalId, 'problem')).toBe('Prices are not known, says Joseph on a train.');
    expect(grace.faults).toEqual([]);
  });
});

describe('closing time', () => {
  const clockSchema = z.looseObject({ now: z.string() });

  /** The host's clock. */
  const clock = async (): Promise<number> => {
    const answer = await fetch(`${host.addresses.control}/local/clock`);
    return Date.parse(z.parse(clockSchema, await answer.json()).now);
  };

  it('lets in what arrives in the last second, and tells what comes a second late when it arrived', async () => {
    const [inTime, late] = [
      await aSignedProposal(host.addresses, callId, 'Sent in the last second'),
      await aSignedProposal(host.addresses, callId, 'Sent one second late'),
    ];
    const office = await clientOf(host.addresses, 'coordinator-1');
    const call = await office.getCall({ params: { callId } });
    const closesAt = call.ok ? call.body.closesAt : '';
    const moment = new Date(Date.parse(closesAt) - 40_000).toISOString();
    await fetch(`${host.addresses.control}/local/clock`, { method: 'POST', body: JSON.stringify({ now: moment }) });
    const [sarah, again] = [await aVisitor(browser), await aVisitor(browser)];
    for (const visitor of [sarah, again]) await signInAs(visitor, host.addresses.web, 'Sarah Nakato');
    const other = again.page;
    for (const [page, proposalId] of [
      [sarah.page, inTime],
      [other, late],
    ] as const) {
      await page.goto(`${host.addresses.web}/proposals/${proposalId}`);
      await page.getByRole('button', { name: 'Transmit to the Coordination Office' }).click();
      await page.locator('dialog').getByRole('button', { name: 'Transmit' }).waitFor();
    }
    const send = (page: typeof other) => page.locator('dialog').getByRole('button', { name: 'Transmit' }).click();

    await expect
      .poll(async () => Date.parse(closesAt) - (await clock()), { timeout: 60_000, interval: 50 })
      .toBeLessThan(1000);
    await send(sarah.page);
    await sarah.page.getByText('Transmitted to the Coordination Office').waitFor();

    await expect
      .poll(async () => (await clock()) - Date.parse(closesAt), { timeout: 60_000, interval: 50 })
      .toBeGreaterThan(1000);
    await send(other);
    await other.getByRole('heading', { name: 'It came after closing' }).waitFor();
    await other.getByText(/Your request arrived .* Istanbul time, by the server’s clock/).waitFor();
    await other.getByText('Nothing is lost').waitFor();
    expect(await look(again, '22-too-late')).toEqual([]);
    const authority = await clientOf(host.addresses, 'uganda-authority');
    const kept = await authority.getProposal({ params: { proposalId: late } });
    expect(kept.ok && kept.body.sections['summary']?.value).toEqual({ text: 'Said in a few words.' });
  });
});
