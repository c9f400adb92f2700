import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_MACHINES } from '../machines/all-machines.ts';
import { PERMISSIONS_PAGE, permissionsPage } from './permissions-page.ts';
import { surface } from './surface.ts';

describe('docs/permissions.md', () => {
  it('says what the tables say (npm run permissions)', () => {
    expect(readFileSync(PERMISSIONS_PAGE, 'utf8')).toBe(permissionsPage());
  });

  it('names for each route that gives a command one that its machine has', () => {
    const named = surface.flatMap(({ operationId, subject: { gives, to, makes } }) =>
      gives === undefined ? [] : [{ operationId, gives, machine: to ?? makes }],
    );
    const unknown = named.filter(
      ({ gives, machine }) =>
        !ALL_MACHINES.some(({ name, rows }) => name === machine && rows.some(({ command }) => command === gives)),
    );
    expect(unknown).toEqual([]);
  });
});
