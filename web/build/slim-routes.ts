import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const ROUTES = /\/shared\/contract\/routes\/[^?]+\.ts$/;

/**
 * The client needs of each route only how and where to call it and whether a file comes back; the schemas in the rows are for its types and the server. So the rows go
 * to the browser without them, which leaves the whole contract's zod code out of the first load.
 */
export const slimRoutes = (): Plugin => ({
  name: 'slim-routes',
  enforce: 'pre',
  async load(id) {
    if (!ROUTES.test(id)) return null;
    const rows: unknown = await import(`${pathToFileURL(id).href}?at=${Date.now()}`);
    if (typeof rows !== 'object' || rows === null) return null;
    const lines = Object.entries(rows)
      .filter(([, value]) => typeof value === 'object')
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(slimmed(value))};`);
    return { code: lines.join('\n'), moduleSideEffects: false };
  },
});

/** As the client asks it: the bytes of these are kept as they come. */
const isFile = (replyType: unknown): boolean => replyType === 'application/pdf' || replyType === 'application/json';

const slimmed = (rows: unknown): unknown => {
  if (typeof rows !== 'object' || rows === null) return {};
  return Object.fromEntries(
    Object.entries(rows).map(([name, { method, path, replyType }]) => [
      name,
      isFile(replyType) ? { method, path, replyType } : { method, path },
    ]),
  );
};
