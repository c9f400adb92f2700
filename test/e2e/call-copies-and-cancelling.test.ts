import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '#infra/local/host.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { aDraft, aSignedProposal } from './proposals.ts';
import { clientOf, mailsTo, openCall, openStage, settle } from './stage.ts';

let host: Host;
let browser: Browser;
let coordinator: Visitor;
let head: Visitor;
let callId = '';
const unsent: string[] = [];

const goTo = (visitor: Visitor, path: string) => visitor.page.goto(`${host.addresses.web}${path}`);
const saved = () => coordinator.page.getByText('All changes saved').waitFor();

/** Drafts a call at the page for new ones and waits until it stands there. */
const draft = async (title: string, number: string): Promise<string> => {
  const { page } = coordinator;
  await page.getByLabel('Number of the call').fill(number);
  await page.getByLabel('Title in English').fill(title);
  await page.getByRole('button', { name: 'Draft the call' }).click();
  await page.waitForURL(/\/office\/calls\/[0-9A-Z]{26}$/);
  await page.getByRole('heading', { name: title }).waitFor();
  return new URL(page.url()).pathname;
};

describe('calls that are copied, tried out and cancelled', () => {
  beforeAll(async () => {
    [host, browser] = await Promise.all([openStage(), openBrowser()]);
    callId = await openCall(host.addresses);
    unsent.push(await aDraft(host.addresses, callId, 'Seeds for dry years'));
    unsent.push(await aSignedProposal(host.addresses, callId, 'Prices by telephone'));
    coordinator = await aVisitor(browser);
    head = await aVisitor(browser);
    await signInAs(coordinator, host.addresses.web, 'Mehmet Yıldız');
    await signInAs(head, host.addresses.web, 'Ayşe Demir');
  });

  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });

  it('begin with the usual window, subjects and applicants of their programme', async () => {
    const { page } = coordinator;
    await goTo(coordinator, '/office/calls/new');
    await page.getByLabel('Programme').selectOption('alQuds');
    const path = await draft('Al-Quds call', '1');
    await page.getByText('There is nothing to grant: enter the envelope').waitFor();
    expect(await page.locator('.notice-care li').count()).toBe(1);
    await goTo(coordinator, `${path}/settings/areas`);
    await page.locator('#set-areas-1').waitFor();
    const themes = await page.locator('[id^=set-areas-][id$=-title]').all();
    expect(await Promise.all(themes.map((theme) => theme.inputValue()))).toEqual([
      ...['Tourism', 'Culture', 'Vocational education and training', 'Employment'],
      ...['E-commerce', 'Small and medium-sized enterprises'],
    ]);
    await goTo(coordinator, `${path}/settings/applicants`);
    const ministry = page.getByLabel('Name of the institution');
    expect(await ministry.inputValue()).toBe('Ministry of National Economy of Palestine');
    await ministry.fill('');
    await page.getByText('Kept on this device').waitFor();
    await ministry.fill('Ministry of National Economy of Palestine');
    await saved();
    expect(await look(coordinator, '44-applicants')).toEqual([]);
  });

  it('take a copy’s settings over with its windows put into the new year, and leave the earlier call as it is', async () => {
    const { page } = coordinator;
    await goTo(coordinator, '/office/calls/new');
    await page.getByLabel('Begin with').selectOption('copy');
    await page.getByLabel('Call to copy').selectOption({ label: 'Fourteenth call for project proposals' });
    await page.getByLabel('Year').fill(String(new Date().getFullYear() + 1));
    expect(await look(coordinator, '45-copy')).toEqual([]);
    const path = await draft('Sixteenth call for project proposals', '16');
    await page.getByText('The settings fit together.').waitFor();
    const client = await clientOf(host.addresses, 'coordinator-1');
    const moroccan = await client.listInstitutions({ query: { country: 'MA' } });
    const institutionId = moroccan.ok ? (moroccan.body.items[0]?.id ?? '') : '';
    await client.grantMembership({ params: { institutionId }, body: { area: 'agriculture', validFrom: '2020-01-01' } });
    await page.reload();
    await page.getByText('1 seat has no focal point.').waitFor();
    expect(await look(coordinator, '45-copied')).toEqual([]);
    const [earlier, copied] = await Promise.all(
      [callId, path.split('/').at(-1) ?? ''].map((id) => client.getCall({ params: { callId: id } })),
    );
    if (!earlier?.ok || !copied?.ok) throw new Error('the calls are not there');
    const windowOf = ({ configuration }: typeof earlier.body) => configuration.closesAt.slice(0, 10);
    const inAYear = `${Number(windowOf(earlier.body).slice(0, 4)) + 1}${windowOf(earlier.body).slice(4)}`;
    expect(windowOf(copied.body)).toBe(inAYear);
    expect(copied.body.configuration.areas).toEqual(earlier.body.configuration.areas);
    expect([earlier.body.status, copied.body.status]).toEqual(['open', 'themesSet']);
  });

  it('let limits be set and the form be tried out under them, with nothing kept', async () => {
    const { page } = coordinator;
    const path = new URL(page.url()).pathname;
    await goTo(coordinator, `${path}/settings/limits`);
    await page.getByRole('button', { name: 'Limit a kind of cost' }).click();
    await page.locator('#set-limits-costShares-0-cost').selectOption({ label: 'Equipment' });
    await page.getByRole('button', { name: 'Limit a kind of cost' }).click();
    await page.locator('#set-limits-costShares-1-cost').selectOption({ label: 'Equipment' });
    await page.getByText('This kind of cost is limited twice').first().waitFor();
    await page.locator('#set-limits-costShares-1').getByRole('button', { name: 'Remove Equipment' }).click();
    await page.getByRole('button', { name: 'Add a unit price' }).click();
    await page.locator('#set-limits-unitRates-0-maximum').fill('120');
    await page.locator('#set-limits-unitRates-0-city').fill('Ankara');
    await page.getByText('Choose the country of the city').first().waitFor();
    await page.locator('#set-limits-unitRates-0-country').selectOption('TR');
    await page.getByLabel('Flights in economy class only').check();
    await page.getByLabel('Three quotes are needed above').fill('5000');
    await page.locator('#set-limits-tax').selectOption('ifNotRecoverable');
    await page.getByLabel('alcohol').check();
    await saved();
    await page.getByText('The settings fit together.').waitFor();
    expect(await look(coordinator, '46-limits')).toEqual([]);

    await goTo(coordinator, `${path}/preview`);
    await page.getByLabel('Project title').fill('Only tried');
    await page.getByLabel('Stage').selectOption('final');
    await page.getByRole('button', { name: 'Budget', exact: true }).click();
    await page.getByRole('button', { name: 'Add a row' }).click();
    await page.getByLabel('Kind of cost').selectOption({ label: 'Tax' });
    await page.getByLabel('Given back by an authority').selectOption({ label: 'Yes' });
    await page.getByText('Tax that an authority gives back is not financed.').waitFor();
    await page.getByLabel('Kind of cost').selectOption({ label: 'Equipment' });
    await page.getByRole('link', { name: '“Equipment” is not financed by this call.' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('field-rows-0-cost');
    await page.locator('summary', { hasText: 'Limits of the call' }).click();
    await page.getByText('“Daily allowance” (Ankara, Türkiye): at most').waitFor();
    await page.getByText('Never paid: alcohol.').waitFor();
    expect(await look(coordinator, '47-preview-final')).toEqual([]);
    await page.reload();
    expect(await page.getByLabel('Project title').inputValue()).toBe('');

    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByLabel('Language').first().selectOption('ar');
    for (const place of ['preview', 'settings/limits', 'settings/applicants']) {
      await goTo(coordinator, `${path}/${place}`);
      expect(await look(coordinator, `48-arabic-${place.replace('/', '-')}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    }
    await page.getByRole('combobox').first().selectOption('en');
    await page.setViewportSize({ width: 1100, height: 900 });
  });

  it('say before anything is written that a seat or a focal point is lacking', async () => {
    const editor = await aVisitor(browser);
    await signInAs(editor, host.addresses.web, 'Grace Namusoke');
    await goTo(editor, `/calls/${callId}/start`);
    await editor.page.getByLabel('Cooperation area').selectOption('tourism');
    await editor.page.getByText('Your institution has no seat in the working group Tourism').waitFor();
    await editor.page.getByText('Your country has no focal point for Tourism now').waitFor();
    expect(await look(editor, '43-standing')).toEqual([]);
    await editor.page.getByLabel('Cooperation area').selectOption('agriculture');
    await editor.page.getByText('Your institution has no seat').waitFor({ state: 'detached' });
    await editor.context.close();
  });

  it('are cancelled by the head with a reason, and every proposal of theirs comes to its end', async () => {
    const { page } = head;
    await goTo(head, `/office/calls/${callId}`);
    await page.getByRole('button', { name: 'Cancel the call' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Cancel the call' }).click();
    await page.locator('dialog .field-error').waitFor();
    await page.getByLabel('Reason for cancelling').fill('The year’s envelope was withdrawn.');
    expect(await look(head, '49-cancel')).toEqual([]);
    await page.locator('dialog').getByRole('button', { name: 'Cancel the call' }).click();
    await page.getByText('Cancelled: The year’s envelope was withdrawn.').waitFor();
    expect(await look(head, '49-cancelled')).toEqual([]);
    await settle(host.addresses);
    const editor = await clientOf(host.addresses, 'uganda-editor');
    const states = await Promise.all(unsent.map((proposalId) => editor.getProposal({ params: { proposalId } })));
    expect(states.map((each) => each.ok && each.body.status)).toEqual(['lapsed', 'lapsed']);
    const mails = await mailsTo(host.addresses, 'uganda-editor@cpf.example');
    expect(mails.filter(({ subject }) => subject.includes('Seeds for dry years'))).toHaveLength(1);
    await goTo(head, `/calls/${callId}`);
    await page.getByText('This call was cancelled. Reason: The year’s envelope was withdrawn.').waitFor();
    await goTo(head, '/calls');
    await page.getByRole('heading', { name: 'Calls for proposals' }).waitFor();
    await page.locator('.loading').first().waitFor({ state: 'detached' });
    expect(await page.getByText('Fourteenth call').count()).toBe(0);
    expect([...coordinator.faults, ...head.faults]).toEqual([]);
  });
});
