import { randomBytes } from 'node:crypto';
import type { Page, Route } from 'playwright-core';
import type { Host } from '#infra/local/host.ts';

/** A file of two and a half pieces. */
export const aScan = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2_600_000), Buffer.from('%%EOF')]),
});

/** Notes which pieces the page sends to the bucket, and lets a rule decide what becomes of each. */
export const watchPieces = async (
  page: Page,
  host: Host,
  decide: (route: Route, number: number) => Promise<void>,
): Promise<readonly number[]> => {
  const sent: number[] = [];
  await page.route(
    (url) => url.pathname.includes('documents') && url.port === new URL(host.addresses.objects).port,
    async (route) => {
      const number = Number(/quarantine\/[0-9A-Z]{26}\/(\d{4})/.exec(route.request().postData() ?? '')?.[1]);
      if (!Number.isNaN(number)) sent.push(number);
      await (Number.isNaN(number) ? route.continue() : decide(route, number));
    },
  );
  return sent;
};
