/** `npm run demo`: the main job from the call to the closed grant, through the API, as the people involved. */
import { parseArgs } from 'node:util';
import { endWithNpm } from '../local/end-with-npm.ts';
import { reasonOf } from '../local/json.ts';
import { Refused } from './answers.ts';
import { openControlPort } from './control-port.ts';
import { type FoundHost, findHost } from './find-host.ts';
import { StepFailed, setOut } from './journey.ts';
import { type Outcome, tellStory } from './story.ts';

const USAGE = `npm run demo -- [options]
  --json        print as the last line one JSON object with what has come of it
  --url <url>   use the host whose control port is there, instead of one of its own
  --help        this text`;

const CLOCK_MOVED =
  'The clock of that host stands in November 2022 now; POST {"real": true} to /local/clock on its control port sets it right.';

const options = {
  json: { type: 'boolean', default: false },
  url: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** A fault in words: which step, and what the API said of it. */
const explain = (fault: unknown): string => {
  if (!(fault instanceof StepFailed)) return reasonOf(fault);
  const { cause, step } = fault;
  const details = cause instanceof Refused ? `\n${JSON.stringify(cause.problem, undefined, 2)}` : '';
  return `${step}  → FAILED: ${fault.message}${details}`;
};

/** Ends the host before this process when somebody stops the demo half-way. */
const leaveOnSignal = (host: FoundHost): void => {
  const end = (): void => {
    host.leave().then(
      () => process.exit(STOPPED),
      () => process.exit(STOPPED),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  endWithNpm(end);
};

/** The exit code of a process that was interrupted. */
const STOPPED = 130;

const run = async (url: string | undefined): Promise<Outcome> => {
  const host = await findHost(url, console.log);
  leaveOnSignal(host);
  try {
    return await tellStory(await setOut(openControlPort(host.control), console.log));
  } catch (thrown) {
    for (const line of host.lastLines()) console.error(`host: ${line}`);
    throw thrown;
  } finally {
    await host.leave();
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const outcome = await run(values.url);
  console.log(`All ${outcome.steps} steps went as they should.`);
  if (values.url !== undefined) console.log(CLOCK_MOVED);
  if (values.json) console.log(JSON.stringify(outcome));
};

main().then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(explain(fault));
    process.exit(1);
  },
);
