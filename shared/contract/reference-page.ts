import { openApi } from './openapi.ts';
import type { Operation } from './operation.ts';

/**
 * The reference as one page that needs no script and nothing from elsewhere: every route by resource, with who may call it, what it
 * takes and gives as JSON Schema, and what may go wrong.
 */
export const referencePage = (routes: Readonly<Record<string, Operation>>, serverUrl: string): string => {
  const document = openApi(routes, serverUrl);
  const resources = [...new Set(Object.values(routes).map(({ resource }) => resource))];
  const sections = resources.map((resource) => section(resource, routes, document['paths']));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>COMCEC Project Funding: API reference</title><style>${STYLE}</style></head><body>
<header><h1>COMCEC Project Funding</h1><p>HTTP interface at <code>${escaped(serverUrl)}</code>. The same as a file: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<p>Writes take an <code>Idempotency-Key</code>, edits the version in <code>If-Match</code>. Refusals are problem details (RFC 9457): <code>type</code> names the problem, <code>because</code> the rule.</p></header>
<div class="columns"><nav aria-label="Resources"><ul>${resources.map((name) => `<li><a href="#${name}">${name}</a></li>`).join('')}</ul></nav>
<main>${sections.join('')}</main></div></body></html>`;
};

const section = (resource: string, routes: Readonly<Record<string, Operation>>, paths: unknown): string => {
  const rows = Object.entries(routes).filter(([, operation]) => operation.resource === resource);
  return `<section id="${resource}"><h2>${resource}</h2>${rows.map(([name, row]) => article(name, row, paths)).join('')}</section>`;
};

const article = (name: string, operation: Operation, paths: unknown): string => {
  const described = member(member(paths, operation.path), operation.method.toLowerCase());
  const body = member(member(member(member(described, 'requestBody'), 'content'), 'application/json'), 'schema');
  const status = String(operation.status ?? 200);
  const reply = member(
    member(member(member(member(described, 'responses'), status), 'content'), 'application/json'),
    'schema',
  );
  const parameters = member(described, 'parameters');
  const responses = member(described, 'responses');
  return `<article id="${name}"><h3><span class="method ${operation.method.toLowerCase()}">${operation.method}</span> <code>${escaped(operation.path)}</code></h3>
<p>${escaped(operation.summary)}</p><p class="who">${escaped(whoText(operation))} · <code>${name}</code></p>
${fold('Parameters', Array.isArray(parameters) && parameters.length > 0 ? parameters : undefined)}${fold('Request body', body)}${fold(`Reply ${status}`, reply)}
<p class="refusals">${refusalText(responses, status)}</p></article>`;
};

const whoText = ({ who }: Operation): string => {
  if (who === 'anyone') return 'Open to all';
  if (who === 'invited') return 'For the holder of an invitation link';
  return who === 'signed-in' ? 'For everyone signed in' : `For ${who.join(', ')}`;
};

const refusalText = (responses: unknown, success: string): string =>
  Object.entries(typeof responses === 'object' && responses !== null ? responses : {})
    .filter(([status]) => status !== success)
    .map(([status, response]) => `<strong>${status}</strong> ${escaped(textOf(member(response, 'description')))}`)
    .join(' · ');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const fold = (title: string, value: unknown): string =>
  value === undefined
    ? ''
    : `<details><summary>${escaped(title)}</summary><pre tabindex="0">${escaped(JSON.stringify(value, null, 2))}</pre></details>`;

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `:root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--line:#d9dee5;--ground:#fbfbf9;--accent:#0b5d4b}
@media(prefers-color-scheme:dark){:root{--ink:#e7ebf0;--soft:#a3adba;--line:#333c48;--ground:#14181d;--accent:#6fc8b2}}
body{margin:0;font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--ground)}header,.columns{max-inline-size:72rem;margin-inline:auto;padding:1.5rem}
.columns{display:grid;grid-template-columns:12rem 1fr;gap:2rem}nav{position:sticky;inset-block-start:1rem;align-self:start}nav ul{list-style:none;padding:0;margin:0}nav a,a{color:var(--accent)}
article{border-block-start:1px solid var(--line);padding-block:1rem}h3{margin:0;font-size:1rem;overflow-wrap:anywhere}.method{display:inline-block;min-inline-size:4.2rem;font:600 .8rem ui-monospace,monospace;color:var(--accent)}
p{margin-block:.35rem}.who,.refusals{color:var(--soft);font-size:.88rem}pre{overflow:auto;background:color-mix(in srgb,var(--line) 35%,transparent);padding:.8rem;border-radius:.4rem;font-size:.82rem}summary{cursor:pointer}
@media(max-width:44rem){.columns{grid-template-columns:1fr}nav{position:static}nav ul{display:flex;flex-wrap:wrap;gap:.6rem}}`;
