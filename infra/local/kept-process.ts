/**
 * Runs one command for the local host and ends it together with the host, however that ends: the host holds the other end of this
 * process's standard input, which closes even when the host is killed outright.
 */
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

/** How long the command may take to end by itself. */
const GRACE_MILLISECONDS = 3000;

const end = (): void => {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS).unref();
};

process.stdin.on('end', end);
process.stdin.on('error', end);
process.stdin.resume();
// The terminal sends Ctrl-C to everyone; when to end is the host's to say.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', end);
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 0));
