import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '#infra/local/host.ts';
import { aVisitor, look, openBrowser, signInAs, type Visitor } from './browser.ts';
import { advance, mailsTo, openStage, settle } from './stage.ts';

let host: Host;
let browser: Browser;
let coordinator: Visitor;

const goTo = (path: string) => coordinator.page.goto(`${host.addresses.web}${path}`);

/** Chooses a file of these lines, as somebody would who saved a spreadsheet. */
const choose = (...lines: readonly string[]) =>
  coordinator.page.getByLabel('Choose a CSV file or drop it here').setInputFiles({
    name: 'directory.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`),
  });

const sendFirstPasswordAgain = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Send the first password again' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Send the first password again' }).click();
};

const INSTITUTIONS = 'country;kind;name_en;name_ar;name_fr;name_tr;short_name';
const PEOPLE = 'name,email,language,country,institution,role,area,deputy';

describe('the directory at the office’s desk', () => {
  beforeAll(async () => {
    [host, browser] = await Promise.all([openStage(), openBrowser()]);
    coordinator = await aVisitor(browser);
    await signInAs(coordinator, host.addresses.web, 'Mehmet Yıldız');
  });

  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });

  it('gives a template to fill in', async () => {
    await goTo('/office/import');
    const template = coordinator.page.getByRole('link', { name: 'Download the template' });
    const download = coordinator.page.waitForEvent('download');
    await template.click();
    expect((await download).suggestedFilename()).toBe('institutions.csv');
  });

  it('reports every bad line of a file and writes none of it', async () => {
    const { page } = coordinator;
    await choose(
      INSTITUTIONS,
      'SN;public;Ministry of Trade of Senegal;;Ministère du Commerce;;MCS',
      'XX;public;Ministry of Nowhere;;;;MN',
      'SN;private;;;;;X',
    );
    await page.getByText('3 faults: nothing has been written').waitFor();
    const rows = await page.locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t'))).toEqual([
      ['3', 'country', '“XX” is not one of the possible answers'],
      ['4', 'kind', '“private” is not one of the possible answers'],
      ['4', 'name_en', 'Fill this in'],
    ]);
    expect(await page.getByRole('button', { name: 'Apply the file' }).count()).toBe(0);
    expect(await look(coordinator, '50-import-faults')).toEqual([]);
    await goTo('/office/institutions');
    await page.getByLabel('Search').fill('senegal');
    await page.getByText('Nothing found').waitFor();
  });

  it('applies a sound file in one confirmed step, and again without doing anything twice', async () => {
    const { page } = coordinator;
    await goTo('/office/import');
    const file = [INSTITUTIONS, 'SN;public;Ministry of Trade of Senegal;;Ministère du Commerce;;MCS'] as const;
    await choose(...file);
    await page.getByText('1 new, 0 changed, 0 there already.').waitFor();
    await page.getByRole('button', { name: 'Apply the file' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Apply the file' }).click();
    await page.getByText('The file has been applied').waitFor();
    expect(await look(coordinator, '51-import-applied')).toEqual([]);
    await choose(...file);
    await page.getByText('0 new, 0 changed, 1 there already.').waitFor();
    expect(await page.getByRole('button', { name: 'Apply the file' }).count()).toBe(0);
  });

  it('asks for the letters of a file that is not in UTF-8, and shows the names before anything is written', async () => {
    const { page } = coordinator;
    await goTo('/office/import');
    // «وزارة المياه» in Windows-1256.
    const arabic = [0xe6, 0xd2, 0xc7, 0xd1, 0xc9, 0x20, 0xc7, 0xe1, 0xe3, 0xed, 0xc7, 0xe5];
    await page.getByLabel('Choose a CSV file or drop it here').setInputFiles({
      name: 'old.csv',
      mimeType: 'text/csv',
      buffer: Buffer.concat([
        Buffer.from(`${INSTITUTIONS}\r\nJO;public;Ministry of Water;`),
        Buffer.from(arabic),
        Buffer.from(';;;MoW\r\n'),
      ]),
    });
    await page.getByText('The letters of old.csv are not in UTF-8.').waitFor();
    expect(await look(coordinator, '51-letters')).toEqual([]);
    await page.getByRole('button', { name: 'Arabic (Windows-1256)' }).click();
    await page.getByRole('button', { name: 'Apply the file' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Apply the file' }).click();
    await page.getByText('The file has been applied').waitFor();
  });

  it('gives the directory out as a file that is changed and brought in again', async () => {
    const { page } = coordinator;
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download what the directory holds' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    expect(file).toContain('JO,public,Ministry of Water,وزارة المياه,,,MoW');
    await choose(...file.replace('\uFEFF', '').trim().replace(',,,MoW', ',,,MWI').split('\r\n'));
    await page.getByText('0 new, 1 changed,').waitFor();
    await page.getByRole('button', { name: 'Apply the file' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Apply the file' }).click();
    await page.getByText('The file has been applied').waitFor();
    expect(await look(coordinator, '51-export')).toEqual([]);
  });

  it('finds an institution as one types, gives it a seat and ends it', async () => {
    const { page } = coordinator;
    await goTo('/office/institutions');
    await page.getByLabel('Search').fill('SENÉGAL trade');
    expect(await look(coordinator, '52-institutions')).toEqual([]);
    await page.getByRole('link', { name: 'Ministry of Trade of Senegal' }).click();
    await page.getByLabel('Area').selectOption('trade');
    await page.getByLabel('First day').fill('2024-01-01');
    await page.getByRole('button', { name: 'Give a working group seat' }).click();
    await page.getByText('since 1 January 2024').waitFor();
    expect(await look(coordinator, '53-institution')).toEqual([]);
    await page.getByRole('button', { name: 'End the seat Trade' }).click();
    await page.locator('dialog').getByLabel('Last day').fill('2025-12-31');
    await page.locator('dialog').getByRole('button', { name: 'End the seat Trade' }).click();
    await page.getByText('1 January 2024 – 31 December 2025').waitFor();
    await page.getByRole('button', { name: 'Change the last day: Trade' }).click();
    expect(await page.locator('dialog').getByLabel('Last day').inputValue()).toBe('2025-12-31');
    await page.locator('dialog').getByLabel('Last day').fill('2026-06-30');
    await page.locator('dialog').getByRole('button', { name: 'Change the last day: Trade' }).click();
    await page.getByText('1 January 2024 – 30 June 2026').waitFor();
  });

  it('registers an OIC institution and corrects its names', async () => {
    const { page } = coordinator;
    await goTo('/office/institutions/new');
    await page.getByLabel('Kind').selectOption('oic');
    await page.getByRole('button', { name: 'Register the institution' }).click();
    await page.getByText('Fill in what is marked.').waitFor();
    await page.getByLabel('Country').selectOption('MA');
    await page.getByLabel('Name in English').fill('Islamic Centre for Development of Trade');
    await page.getByLabel('Short name').fill('ICDT');
    expect(await look(coordinator, '54-new-institution')).toEqual([]);
    await page.getByRole('button', { name: 'Register the institution' }).click();
    await page.getByRole('heading', { name: 'Islamic Centre for Development of Trade' }).waitFor();
    await page.getByText('Correct the names').first().click();
    await page.getByLabel('Short name').fill('ICDT Casablanca');
    await page.getByRole('button', { name: 'Correct the names' }).click();
    await page.locator('dd', { hasText: 'ICDT Casablanca' }).waitFor();
  });

  it('shows focal points with their deputies, and which seats have none', async () => {
    const { page } = coordinator;
    await goTo('/office/import');
    await page.getByLabel('What the file holds').selectOption('people');
    await choose(PEOPLE, 'Ritah Achieng,ritah@focal.example,en,UG,,focal-point,agriculture,yes');
    await page.getByRole('button', { name: 'Apply the file' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Apply the file' }).click();
    await page.getByText('The file has been applied').waitFor();
    await goTo('/office/focal-points');
    const uganda = page.getByRole('row', { name: 'Uganda' });
    expect((await uganda.innerText()).split(/\s*\t\s*/)).toEqual([
      'Uganda',
      'Agriculture',
      'Sarah Nakato',
      'Ritah Achieng',
    ]);
    expect(await look(coordinator, '55-focal-points')).toEqual([]);
  });

  it('gives and takes roles within a coordinator’s reach alone', async () => {
    const { page } = coordinator;
    await goTo('/office/people');
    await page.getByLabel('Search').fill('ritah');
    await page.getByRole('link', { name: 'Ritah Achieng' }).click();
    await page.getByLabel('Role', { exact: true }).selectOption('head');
    await page.getByRole('button', { name: 'Add a role' }).click();
    await page.getByRole('button', { name: 'Save the roles' }).click();
    await page.getByRole('alert').waitFor();
    expect(await look(coordinator, '56-person')).toEqual([]);
    await page.getByRole('button', { name: 'Remove Head of programmes' }).click();
    // What is typed in one part of the page stays while another part is saved.
    await page.locator('summary', { hasText: 'Correct the details' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Ritah Achieng Okot');
    await page.getByLabel('Role', { exact: true }).selectOption('assessor');
    await page.getByRole('button', { name: 'Add a role' }).click();
    await page.getByRole('button', { name: 'Save the roles' }).click();
    await page.locator('dd', { hasText: 'Assessor' }).waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Ritah Achieng Okot');
  });

  it('has the first password sent again after an hour, and to nobody who has signed in', async () => {
    const { page } = coordinator;
    await page.getByText('It can be sent again from').waitFor();
    await advance(host.addresses, 3601);
    await page.reload();
    await sendFirstPasswordAgain(page);
    await page.getByText('It can be sent again from').waitFor();
    expect(await look(coordinator, '56-person-invited-again')).toEqual([]);
    await settle(host.addresses);
    const told = (await mailsTo(host.addresses, 'ritah@focal.example')).at(-1);
    expect(told?.subject).toBe('A new first password for COMCEC Project Funding');
    const ritah = await aVisitor(browser);
    await signInAs(ritah, host.addresses.web, 'ritah@focal.example');
    await advance(host.addresses, 3601);
    await page.reload();
    await sendFirstPasswordAgain(page);
    await page.getByText('It can be sent again from').waitFor();
    await settle(host.addresses);
    await page.reload();
    await page.getByText('They have signed in and have a password of their own').waitFor();
    expect(await look(coordinator, '56-person-has-signed-in')).toEqual([]);
  });

  it('has a wrong address put right by an administrator, and both addresses told', async () => {
    const administrator = await aVisitor(browser);
    const { page } = administrator;
    await signInAs(administrator, host.addresses.web, 'Selin Aydın');
    await page.goto(coordinator.page.url());
    await page.getByText('Correct the e-mail address').first().click();
    await page.getByLabel('Right e-mail address').fill('uganda-editor@cpf.example');
    await page.getByRole('button', { name: 'Correct the e-mail address' }).click();
    await page.getByText('It is in the directory already.').waitFor();
    expect(await look(administrator, '56-address-taken')).toEqual([]);
    await page.getByLabel('Right e-mail address').fill('ritah.achieng@focal.example');
    await page.getByRole('button', { name: 'Correct the e-mail address' }).click();
    await page.locator('dd', { hasText: 'ritah.achieng@focal.example' }).waitFor();
    await settle(host.addresses);
    const [told] = await mailsTo(host.addresses, 'ritah.achieng@focal.example');
    expect(told?.subject).toBe('The e-mail address that you sign in with has changed');
    const warned = (await mailsTo(host.addresses, 'ritah@focal.example')).at(-1);
    expect(warned?.text).toContain('is no longer the address by which Ritah Achieng signs in');
    expect(warned?.text).not.toContain('ritah.achieng@');
    const ritah = await aVisitor(browser);
    await signInAs(ritah, host.addresses.web, 'ritah.achieng@focal.example');
    await page.getByLabel('Language').first().selectOption('ar');
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByText('تصحيح عنوان البريد الإلكتروني').first().click();
    expect(await look(administrator, '57-arabic-address')).toEqual([]);
  });

  it('reads in Arabic from right to left and fits a narrow telephone', async () => {
    const { page } = coordinator;
    await page.getByLabel('Language').first().selectOption('ar');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await look(coordinator, '57-arabic-person')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    for (const path of ['institutions', 'people', 'focal-points', 'import']) {
      await goTo(`/office/${path}`);
      expect(await look(coordinator, `57-arabic-${path}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    }
    expect(coordinator.faults).toEqual([]);
  });
});
