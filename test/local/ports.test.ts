import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTables } from '#infra/local/emulators.ts';
import { freePorts } from '#infra/local/ports.ts';

describe('free ports', () => {
  it('are nobody else’s from the moment they are found, though nothing listens there yet', async () => {
    const found = (await Promise.all(Array.from({ length: 60 }, () => freePorts(0, 8)))).flat();
    expect(found).toHaveLength(480);
    expect(new Set(found).size).toBe(found.length);
  });

  it('from a given one upwards are the same at each start', async () => {
    const [anywhere = 0] = await freePorts(0, 4);
    expect(await freePorts(anywhere, 4)).toEqual(await freePorts(anywhere, 4));
  });
});

describe('the tables', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cpf-tables-'));
  const stranger = createServer((_, reply) => reply.end('<!DOCTYPE html>'));
  beforeAll(() => new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    stranger.close();
    rmSync(folder, { recursive: true });
  });

  it('do not pass off as theirs what somebody else answers on their port', async () => {
    const { port } = stranger.address() as AddressInfo;
    const started = startTables(port, undefined, join(folder, 'tables.log'));
    await expect(started).rejects.toThrow('DynamoDB Local did not start');
  });
});
