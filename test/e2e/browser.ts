import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';

/** Flags that keep the browser to itself: no look for updates, no telemetry; without a sandbox, because tests may run as root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the Chromium that lies inside an npm package, or the browser that `BROWSER_PATH` names. */
export const openBrowser = async (): Promise<Browser> => {
  sparticuz.setGraphicsMode = false;
  const executablePath = process.env['BROWSER_PATH'] ?? (await sparticuz.executablePath());
  return playwright.launch({ executablePath, args: FLAGS });
};

/** A person at a browser of their own, and what went wrong on their pages. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
};

/** Opens a browser for one person who reads a language. */
export const aVisitor = async (browser: Browser, language = 'en', width = 1100): Promise<Visitor> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: language });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  return { page, context, faults };
};

/** Signs in at the identity provider's own page as one of the demo people. */
export const signInAs = async ({ page }: Visitor, site: string, name: string): Promise<void> => {
  await page.goto(site);
  await page.locator('header').getByRole('button').last().click();
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => url.href.startsWith(site) && url.pathname !== '/signed-in');
};

const SHOTS = join(import.meta.dirname, '..', '..', 'screenshots');

/** Waits until nothing on the page is loading, keeps a picture of it, and gives what axe finds wrong with it. */
export const look = async ({ page }: Visitor, name: string): Promise<readonly string[]> => {
  await page.locator('h1').first().waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${name}: ${violation.id} ${node.html}`));
};

/** From now on, lists of this kind come to the page one line at a time, as long ones come by the hundred. */
export const inPagesOfOne = async ({ page }: Visitor, list: 'proposals' | 'documents'): Promise<void> => {
  await page.route(
    (url) => url.pathname.endsWith(`/${list}`) && url.search !== '',
    async (route) => {
      const url = new URL(route.request().url());
      url.searchParams.set('limit', '1');
      await route.continue({ url: url.href });
    },
  );
};
