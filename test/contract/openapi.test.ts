import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApi } from '#shared/contract/openapi.ts';
import type { Operation } from '#shared/contract/operation.ts';
import { RESOURCES } from '#shared/contract/operation.ts';
import { referencePage } from '#shared/contract/reference-page.ts';
import { routes } from '#shared/contract/routes.ts';

const rows: readonly (readonly [string, Operation])[] = Object.entries(routes);
const document = openApi(routes, 'https://api.example.org');

describe('the HTTP surface', () => {
  it('is a valid OpenAPI 3.1 document by the judgement of others', async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result).toEqual(expect.objectContaining({ valid: true }));
  });

  it('has no two rows for one method and path', () => {
    const keys = rows.map(([, { method, path }]) => `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('describes every variable of every path, and no other', () => {
    for (const [name, operation] of rows) {
      const inPath = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, variable]) => variable).toSorted();
      expect([name, Object.keys(operation.params?.shape ?? {}).toSorted()]).toEqual([name, inPath]);
    }
  });

  it('gives every resource at least one route', () => {
    const served = new Set(rows.map(([, { resource }]) => resource));
    expect(RESOURCES.filter((resource) => !served.has(resource))).toEqual([]);
  });

  it('lets no write of a case through without saying who may try', () => {
    const open = rows.filter(([, { method, who }]) => method !== 'GET' && who === 'anyone').map(([name]) => name);
    expect(open).toEqual([]);
  });

  it('shows every route on the reference page', () => {
    const page = referencePage(routes, 'https://api.example.org');
    expect(rows.filter(([name]) => !page.includes(`id="${name}"`)).map(([name]) => name)).toEqual([]);
  });
});
