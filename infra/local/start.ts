/** `npm start`: the whole system on this machine. See docs/operators.md. */
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { enterWork } from '../demo/seed/enter-work.ts';
import { JAVA_MISSING, javaVersion } from './emulators.ts';
import { endWithNpm } from './end-with-npm.ts';
import { type Host, startHost } from './host.ts';
import { objectAt, parseObject, reasonOf, textAt } from './json.ts';
import { prepare } from './prepare.ts';

const USAGE = `npm start -- [options]
  --fresh          forget everything of earlier starts (.local) and begin anew
  --port <number>  the first port to try (4000)
  --no-demo-data   enter the first administrator alone, not the demo institutions and people
  --quiet          print nothing but faults
  --help           this text`;

type Choices = { readonly fresh: boolean; readonly port: number; readonly demoData: boolean; readonly quiet: boolean };

/** Lies in `.local` while demo data are entered: a start that finds it was preceded by one that stopped half-way, and begins anew. */
const UNFINISHED = 'demo-data-unfinished';

const FIRST_PORT = 4000;
const JAVA = 17;

const readChoices = (args: readonly string[]): Choices => {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      fresh: { type: 'boolean', default: false },
      port: { type: 'string', default: String(FIRST_PORT) },
      'demo-data': { type: 'boolean', default: true },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_000)
    throw new Error(`--port takes a number up to 65000, not ${values.port}`);
  return { fresh: values.fresh, port, demoData: values['demo-data'], quiet: values.quiet };
};

/** The address of a host that runs already on the same data; two of them would spoil each other's. */
const runningAt = async (folder: string): Promise<string | undefined> => {
  const file = join(folder, 'host.json');
  const kept = existsSync(file) ? parseObject(readFileSync(file, 'utf8')) : undefined;
  const addresses = objectAt(kept, 'addresses');
  const control = textAt(addresses, 'control');
  if (control === undefined) return undefined;
  try {
    const answer: unknown = await (
      await fetch(`${control}/local/addresses`, { signal: AbortSignal.timeout(2000) })
    ).json();
    return textAt(answer, 'tables') === textAt(addresses, 'tables') ? textAt(addresses, 'web') : undefined;
  } catch {
    return undefined;
  }
};

const table = ({ addresses }: Host): string =>
  [
    '',
    `  Web app        ${addresses.web}`,
    `  API            ${addresses.api}`,
    `  API reference  ${addresses.api}/reference`,
    `  Mails          ${addresses.mail}`,
    `  Control port   ${addresses.control}/local/clock`,
    '',
    '  On the page that opens, sign in as anybody. To begin with:',
    '    Grace Namusoke     Uganda’s Ministry of Agriculture, editor: a draft half written, and a final form with budget and work plan',
    '    Joseph Okello      its responsible authority, who signs off',
    '    Amine Tazi         focal point of Morocco: a proposal waits to be transmitted or returned',
    '    Omar Siddiqui      SESRIC, an institution of the OIC: a proposal that has been transmitted',
    '    Mehmet Yıldız      coordinator at the COMCEC Coordination Office: calls, proposals to check, institutions and people',
    '    Zeynep Arslan      another coordinator: a refusal waits for a second person',
    '  What happens when a deadline passes can be tried: npm run demo moves the clock from call to payment.',
    '  Ctrl-C stops everything; state is kept in .local (npm start -- --fresh forgets it).',
    '',
  ].join('\n');

const main = async (): Promise<void> => {
  const choices = readChoices(process.argv.slice(2));
  const say = choices.quiet ? () => undefined : (line: string) => console.log(line);
  const java = javaVersion();
  if (java === undefined || java < JAVA) throw new Error(JAVA_MISSING);
  // As in Lambda, and in every function's thread.
  process.env['TZ'] = 'UTC';
  const root = join(import.meta.dirname, '..', '..');
  const folder = join(root, '.local');
  const other = await runningAt(folder);
  if (other !== undefined) throw new Error(`it runs already: ${other} (stop that one first)`);
  const unfinished = join(folder, UNFINISHED);
  if (choices.fresh || existsSync(unfinished))
    for (const old of [folder, join(root, 'cdk.out')]) rmSync(old, { recursive: true, force: true });
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const hostLog = createWriteStream(join(folder, 'logs', 'host.log'), { flags: 'a' });
  const log = (line: string): void => {
    hostLog.write(`${new Date().toISOString()} ${line}\n`);
  };
  const built = await prepare(root, say);
  say('Starting …');
  const host = await startHost({
    ...built,
    dataFolder: folder,
    firstPort: choices.port,
    people: choices.demoData ? 'demo' : 'administrator',
    log,
  });
  running = host;
  if (choices.demoData) {
    writeFileSync(unfinished, '');
    await enterWork(host.addresses.control, new Date(), say);
    rmSync(unfinished);
  }
  say(table(host));
};

let running: Host | undefined;

/** Stops whatever runs; before anything does, there is nothing but this process to end. */
const end = (): void => {
  if (running === undefined) process.exit(1);
  if (!process.argv.includes('--quiet')) console.log('Stopping …');
  running.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
process.once('SIGHUP', end);
endWithNpm(end);

main().catch((thrown: unknown) => {
  console.error(reasonOf(thrown));
  process.exit(1);
});
