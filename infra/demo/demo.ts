/** `npm run demo`: the main job from the call to the closed grant, through the API, as the people involved. */
import { parseArgs } from 'node:util';
import { Refused } from './answers.ts';
import { openControlPort } from './control-port.ts';
import { findHost } from './find-host.ts';
import { StepFailed, setOut } from './journey.ts';
import { type Outcome, tellStory } from './story.ts';

const USAGE = `npm run demo -- [options]
  --json        print as the last line one JSON object with what has come of it
  --url <url>   use the host whose control port is there, instead of one of its own
  --help        this text`;

const options = {
  json: { type: 'boolean', default: false },
  url: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** A fault in words: which step, and what the API said of it. */
const explain = (fault: unknown): string => {
  if (!(fault instanceof StepFailed)) return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  const { cause, step } = fault;
  const details = cause instanceof Refused ? `\n${JSON.stringify(cause.problem, undefined, 2)}` : '';
  return `${step}  → FAILED: ${fault.message}${details}`;
};

const run = async (url: string | undefined): Promise<Outcome> => {
  const host = await findHost(url, console.log);
  try {
    return await tellStory(await setOut(openControlPort(host.control), console.log));
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
  if (values.json) console.log(JSON.stringify(outcome));
};

main().then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(explain(fault));
    process.exit(1);
  },
);
