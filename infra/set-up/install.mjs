// Makes `npm start` and `npm test` work on a fresh clone: installs what the lock file names when node_modules is missing or
// older than the lock file. Plain JavaScript without imports from packages, because it runs before there are any, on whatever Node is here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..');
const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.installed-for');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node ${process.versions.node} is too old to install this project: take Node 22.12 or newer (https://nodejs.org).`,
  );
  process.exit(1);
}

const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
const has = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (has !== wanted) {
  console.log(
    has === ''
      ? 'Installing the dependencies (about a minute, once) …'
      : 'The lock file has changed: installing anew …',
  );
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const installed = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (installed.status !== 0) {
    console.error('The dependencies could not be installed; the lines above say why.');
    process.exit(installed.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
