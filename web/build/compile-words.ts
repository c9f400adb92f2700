import { pathToFileURL } from 'node:url';
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

const SLICE = /\/shared\/words\/(?:en|ar|fr|tr)\/(?!catalogue\.ts)[^?]+\.ts$/;

/**
 * Compiles every sentence of the word catalogue when the web is built, so that no ICU parser travels to the browser: each slice is run
 * here, and what it exports goes out with its sentences compiled.
 */
export const compileWords = (): Plugin => ({
  name: 'compile-words',
  enforce: 'pre',
  async load(id) {
    if (!SLICE.test(id)) return null;
    const slice: unknown = await import(`${pathToFileURL(id).href}?at=${Date.now()}`);
    if (typeof slice !== 'object' || slice === null) return null;
    const lines = Object.entries(slice).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(compiled(value))};`,
    );
    return { code: lines.join('\n'), moduleSideEffects: false };
  },
});

const compiled = (value: unknown): unknown => {
  if (typeof value === 'string') return compile(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, compiled(member)]));
};
