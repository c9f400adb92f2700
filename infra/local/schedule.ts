import { randomUUID } from 'node:crypto';
import type { SendToTarget } from './event-bus.ts';
import { targetInput } from './fill-template.ts';
import type { JsonObject } from './json.ts';
import { isObject, listAt, objectAt, reasonOf, textAt } from './json.ts';
import { ACCOUNT, REGION } from './local-names.ts';
import type { LocalResource, Template } from './read-template.ts';
import type { ShiftedClock } from './shifted-clock.ts';

type Settings = {
  readonly template: Template;
  readonly clock: ShiftedClock;
  readonly send: SendToTarget;
  readonly log: (line: string) => void;
};

export type Schedules = {
  /** Lets everything that recurs happen now, and all single moments that have come; returns when the targets have taken it. */
  readonly runNow: () => Promise<void>;
  readonly stop: () => void;
};

/** When something happens: again and again, or once at a moment. */
export type Timing =
  | { readonly kind: 'every'; readonly milliseconds: number }
  | { readonly kind: 'once'; readonly at: Date };

type Entry = {
  readonly name: string;
  readonly timing: Timing;
  readonly isScheduler: boolean;
  readonly arn: string;
  readonly targets: readonly JsonObject[];
};

/**
 * The template's schedules: EventBridge Scheduler's, and rules with a schedule. `rate(…)` runs in this machine's own time and after every
 * move of the clock, `at(…)` once the shifted clock has reached the moment.
 */
export const runSchedules = (settings: Settings): Schedules => {
  const entries = entriesOf(settings.template);
  const done = new Set<string>();
  const fire = async (entry: Entry): Promise<void> => {
    for (const target of entry.targets) {
      await settings.send(textAt(target, 'Arn') ?? '', inputOf(entry, target, settings.clock.now()));
    }
  };
  const runOnce = async (): Promise<void> => {
    for (const entry of entries) {
      if (entry.timing.kind !== 'once' || done.has(entry.arn) || entry.timing.at > settings.clock.now()) continue;
      done.add(entry.arn);
      await fire(entry);
    }
  };
  const quietly = (work: () => Promise<void>) => (): void => {
    work().catch((thrown: unknown) => settings.log(`a schedule: ${reasonOf(thrown)}`));
  };
  const timers = entries.flatMap((entry) =>
    entry.timing.kind === 'every'
      ? [
          setInterval(
            quietly(() => fire(entry)),
            entry.timing.milliseconds,
          ),
        ]
      : [],
  );
  timers.push(setInterval(quietly(runOnce), 1000));
  return {
    runNow: async () => {
      for (const entry of entries) if (entry.timing.kind === 'every') await fire(entry);
      await runOnce();
    },
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
};

const entriesOf = (template: Template): readonly Entry[] =>
  template.ofType('AWS::Scheduler::Schedule', 'AWS::Events::Rule').flatMap((resource): Entry[] => {
    const expression = textAt(resource.properties, 'ScheduleExpression');
    if (expression === undefined || textAt(resource.properties, 'State') === 'DISABLED') return [];
    const isScheduler = resource.type === 'AWS::Scheduler::Schedule';
    const targets = isScheduler ? [objectAt(resource.properties, 'Target')] : listAt(resource.properties, 'Targets');
    return [
      {
        name: resource.name,
        timing: timingOf(expression),
        isScheduler,
        arn: arnOfEntry(resource),
        targets: targets.filter(isObject),
      },
    ];
  });

const arnOfEntry = (resource: LocalResource): string =>
  resource.type === 'AWS::Scheduler::Schedule'
    ? `arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule/default/${resource.name}`
    : `arn:aws:events:${REGION}:${ACCOUNT}:rule/${resource.name}`;

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Reads `rate(5 minutes)` and `at(2026-11-23T16:00:00)` (UTC). Throws on anything else, `cron(…)` included: a schedule that would silently
 * never run is worse than a start that says why it fails.
 */
export const timingOf = (expression: string): Timing => {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  const unit = UNITS[rate?.[2] ?? ''];
  if (rate !== null && unit !== undefined) return { kind: 'every', milliseconds: Number(rate[1]) * unit };
  const at = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(expression)?.[1];
  if (at !== undefined) return { kind: 'once', at: new Date(`${at}Z`) };
  throw new Error(`the local host runs schedules of rate(…) and at(…), not ${expression}`);
};

const inputOf = (entry: Entry, target: JsonObject, now: Date): unknown => {
  const time = `${now.toISOString().slice(0, 19)}Z`;
  const event = {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: entry.isScheduler ? 'aws.scheduler' : 'aws.events',
    account: ACCOUNT,
    time,
    region: REGION,
    resources: [entry.arn],
    detail: entry.isScheduler ? '{}' : {},
  };
  const input = textAt(target, 'Input');
  if (!entry.isScheduler || input === undefined) return targetInput(target, event);
  const filled = input
    .replaceAll('<aws.scheduler.scheduled-time>', time)
    .replaceAll('<aws.scheduler.schedule-arn>', entry.arn)
    .replaceAll('<aws.scheduler.execution-id>', event.id)
    .replaceAll('<aws.scheduler.attempt-number>', '1');
  return targetInput({ Input: filled }, event);
};
