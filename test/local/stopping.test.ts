import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { objectAt, parseObject, textAt } from '#infra/local/json.ts';

const clean: (() => void)[] = [];
afterEach(() => {
  for (const undo of clean.splice(0)) undo();
});

type Running = { readonly child: ChildProcess; readonly addresses: Readonly<Record<string, string>> };

/** Starts a host in a process of its own and waits until it says where it is. */
const run = async (dataFolder: string): Promise<Running> => {
  const script = fileURLToPath(new URL('./run-small-host.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  clean.push(() => child.kill('SIGKILL'));
  const [line] = await once(createInterface(child.stdout), 'line');
  const said = Object.entries(parseObject(String(line)) ?? {}).map(([name, value]) => [name, String(value)] as const);
  const addresses = Object.fromEntries(said);
  clean.push(() => rmSync(addresses['assembly'] ?? '', { recursive: true, force: true }));
  return { child, addresses };
};

const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'small-host-'));
  clean.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Processes that serve the host's tables: the keeper and Java, both of which have the port among their arguments. */
const tableProcesses = ({ addresses }: Running): number => {
  const port = new URL(addresses['tables'] ?? '').port;
  const { stdout } = spawnSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(`-port ${port}`)).length;
};

const write = async ({ addresses }: Running, noteId: string): Promise<number> => {
  const token = await fetch(`${addresses['control']}/local/token`, { method: 'POST', body: '{"person":"somebody"}' });
  const authorization = `Bearer ${textAt(await token.json(), 'token')}`;
  const url = `${addresses['api']}/notes/${noteId}`;
  return (await fetch(url, { method: 'PUT', body: `text of ${noteId}`, headers: { authorization } })).status;
};

const settle = async ({ addresses }: Running): Promise<unknown> =>
  (await fetch(`${addresses['control']}/local/settle`, { method: 'POST' })).json();

const seen = async ({ addresses }: Running): Promise<readonly string[]> => {
  const { items } = objectAt({ reply: await (await fetch(`${addresses['api']}/seen`)).json() }, 'reply');
  return Array.isArray(items) ? items.map((item: unknown) => JSON.stringify(item)) : [];
};

test('a host that is stopped leaves no process, and the next one on the same data goes on where it ended', async () => {
  const folder = dataFolder();
  const first = await run(folder);
  expect(await write(first, 'before')).toBe(201);
  await settle(first);
  first.child.kill('SIGTERM');
  await once(first.child, 'exit');
  expect(tableProcesses(first)).toBe(0);

  const second = await run(folder);
  expect(await write(second, 'after')).toBe(201);
  await settle(second);
  const messages = await seen(second);
  expect(messages.filter((message) => message.includes('text of before'))).toHaveLength(1);
  expect(messages.filter((message) => message.includes('text of after'))).toHaveLength(1);
});

test('a host that is killed outright leaves no process either', async () => {
  const running = await run(dataFolder());
  expect(tableProcesses(running)).toBe(2);
  running.child.kill('SIGKILL');
  await once(running.child, 'exit');
  await vi.waitFor(() => expect(tableProcesses(running)).toBe(0), { timeout: 20_000, interval: 100 });
});
