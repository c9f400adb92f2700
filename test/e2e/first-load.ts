import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a first look at an address costs: every script that was fetched, with its bytes after gzip (level 9). */
export const scriptsOf = async (
  page: Page,
  address: string,
): Promise<readonly { readonly path: string; readonly gzipBytes: number }[]> => {
  const fetched: Promise<{ readonly path: string; readonly gzipBytes: number }>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js'))
      fetched.push(
        response.body().then((body) => ({ path: pathname, gzipBytes: gzipSync(body, { level: 9 }).length })),
      );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return Promise.all(fetched);
};
