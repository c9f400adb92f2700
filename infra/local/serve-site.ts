import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Listener } from './http-server.ts';
import { writeJson } from './http-server.ts';

/** What the site is told of where it runs: `/config.json`, as a deployment writes it beside the site. */
export type SiteConfig = {
  readonly apiUrl: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves the built site as its CDN does: files by name, the one document for every other path, and `/config.json`. */
export const siteListener =
  (folder: string, config: SiteConfig): Listener =>
  async (request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === '/config.json') return writeJson(response, 200, config);
    const file = (await isFile(join(folder, path))) ? join(folder, path) : join(folder, 'index.html');
    const isDocument = file.endsWith('index.html');
    if ((isDocument && extname(path) !== '' && path !== '/index.html') || !(await isFile(file))) {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end('Nothing here. Has the site been built?\n');
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader(
      'cache-control',
      path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    response.end(request.method === 'HEAD' ? undefined : await readFile(file));
  };

/** The path asked for, within the folder whatever it says; one that cannot be decoded names no file. */
const pathOf = (url: string): string => {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return '/undecodable.txt';
  }
};

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};
