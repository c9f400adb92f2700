import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '#infra/local/host.ts';
import type { Client } from '#shared/contract/client.ts';
import { aVisitor, inPagesOfOne, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { aDraft, aFinalDraft, inFinalStage } from './proposals.ts';
import { clientOf, openCall, openStage } from './stage.ts';

let host: Host;
let browser: Browser;
let grace: Visitor;
let editor: Client;
let callId: string;
let earlier: string;
let proposalPath: string;

/** What was written for the earlier call: a heading that the new call does not have, and days of a year that is over. */
const EARLIER = {
  activities: {
    rows: [
      {
        ...{
          key: 'A1',
          title: 'Regional workshop',
          kind: 'workshop',
          mode: 'inPerson',
          place: 'Kampala',
          hostCountry: 'UG',
        },
        ...{ startDate: '2021-05-03', endDate: '2021-05-07', participants: [{ country: 'SN', number: 10 }] },
      },
    ],
  },
  budget: {
    rows: [
      {
        ...{
          heading: 'honoraria',
          activityKey: 'A1',
          unit: 'day',
          quantity: 5,
          unitPriceMinor: 20_000,
          payer: 'grant',
        },
        ...{ priceBasis: 'estimate', justification: 'Five trainers' },
      },
    ],
  },
  visibility: { text: 'A page in three languages.' },
};

beforeAll(async () => {
  [host, browser] = await Promise.all([openStage(), openBrowser()]);
  callId = await openCall(host.addresses);
  editor = await clientOf(host.addresses, 'uganda-editor');
  earlier = await aFinalDraft(host.addresses, callId, 'Tried before');
  const saved = await editor.saveProposal({
    params: { proposalId: earlier },
    body: { sections: EARLIER, versions: {} },
  });
  if (!saved.ok) throw new Error(saved.problem.detail);
  const contact = { contactName: 'Awa Diop', contactEmail: 'awa@sn.example', language: 'fr' } as const;
  const partner = {
    institutionName: 'Ministère de l’Agriculture',
    country: 'SN',
    role: 'provider',
    ...contact,
  } as const;
  await editor.addPartner({ params: { proposalId: earlier }, body: partner });
  await aDraft(host.addresses, callId, 'Begun since');
  grace = await aVisitor(browser);
  await signInAs(grace, host.addresses.web, 'Grace Namusoke');
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

describe('a proposal that was tried before', () => {
  it('stands among its institution’s proposals, on whichever page of the list it is', async () => {
    const { page } = grace;
    await inPagesOfOne(grace, 'proposals');
    await page.goto(host.addresses.web);
    await page.getByRole('link', { name: 'Begun since' }).first().waitFor();
    await page.getByRole('link', { name: 'Tried before' }).first().waitFor();
    expect(await look(grace, '49-every-proposal')).toEqual([]);
  });

  it('is begun again from the earlier one, with its partners to be invited anew', async () => {
    const { page } = grace;
    await page.goto(`${host.addresses.web}/calls/${callId}/start`);
    await page.getByLabel('Project title').fill('Tried once more');
    await page.getByLabel('Cooperation area').selectOption('agriculture');
    await page.getByLabel('Theme').selectOption('marketInformation');
    await page.locator('#start-from').selectOption(earlier);
    expect(await look(grace, '50-start-from-earlier')).toEqual([]);
    await page.getByRole('button', { name: 'Create the proposal' }).click();
    await page.waitForURL(/\/proposals\/[0-9A-Z]{26}$/);
    await page.getByText('Ministère de l’Agriculture').first().waitFor();
    const proposalId = await inFinalStage(host.addresses, callId, new URL(page.url()).pathname.split('/').at(-1) ?? '');
    proposalPath = `${host.addresses.web}/proposals/${proposalId}`;
  });

  it('takes the earlier final form over when its own final stage opens, and hears what no longer fits', async () => {
    const { page } = grace;
    await page.goto(proposalPath);
    await page.getByRole('heading', { name: 'Begin with what you have written before' }).waitFor();
    expect(await look(grace, '51-take-over-offered')).toEqual([]);
    await page.getByRole('button', { name: 'Take over the final form of the earlier proposal' }).click();
    await page.getByText('3 sections were taken over.').waitFor();
    const unfit = page.locator('.notice').filter({ hasText: 'Does not fit this call yet' });
    await unfit.getByText('Row 1: First day lies outside the period in which projects run').waitFor();
    await unfit.getByText('Row 1: Heading: the call does not offer this').waitFor();
    expect(await look(grace, '52-taken-over')).toEqual([]);
  });

  it('shows the old answer where it stands, beside what the call offers', async () => {
    const { page } = grace;
    await page.locator('.notice').getByRole('link', { name: 'Budget' }).first().click();
    const heading = page.getByLabel('Heading');
    await heading.waitFor();
    expect(await heading.inputValue()).toBe('honoraria');
    expect(await page.locator('.field-error').first().textContent()).toContain('the call does not offer this');
    await heading.selectOption('humanResources');
    await page.getByText('All changes saved').waitFor();
    await page.goto(proposalPath);
    await page.getByText('Does not fit this call yet').waitFor();
    expect(await page.getByText('Heading: the call does not offer this').count()).toBe(0);
    expect(grace.faults).toEqual([]);
  });
});
