import type { Consumer } from './deliver-streams.ts';
import type { EventBus, SendToTarget } from './event-bus.ts';
import { busNameOf } from './event-bus.ts';
import { fillInputTemplate } from './fill-template.ts';
import type { JsonObject } from './json.ts';
import { isObject, listAt, objectAt, parseObject, textAt, valueAt } from './json.ts';
import { matchesPattern } from './match-pattern.ts';
import type { LocalResource, Template } from './read-template.ts';

/**
 * The template's pipes from one stream: each change that a pipe's filter lets through is shaped by its template and put on its bus or given
 * to its other target, in order.
 */
export const runPipes = (template: Template, streamArn: string, bus: EventBus, send: SendToTarget): Consumer => {
  const pipes = template
    .ofType('AWS::Pipes::Pipe')
    .filter(
      (pipe) =>
        textAt(pipe.properties, 'Source') === streamArn && textAt(pipe.properties, 'DesiredState') !== 'STOPPED',
    );
  return async (records) => {
    for (const record of records) {
      for (const pipe of pipes) if (passes(pipe, record)) await deliver(template, pipe, record, bus, send);
    }
  };
};

/** True when any of the pipe's filters matches the record; a pipe without filters lets everything through. */
export const passes = (pipe: Pick<LocalResource, 'properties'>, record: JsonObject): boolean => {
  const criteria = objectAt(objectAt(pipe.properties, 'SourceParameters'), 'FilterCriteria');
  const filters = listAt(criteria, 'Filters').map((filter) => textAt(filter, 'Pattern') ?? '{}');
  if (filters.length === 0) return true;
  return filters.some((pattern) => {
    const parsed = parseObject(pattern);
    if (parsed === undefined) throw new Error(`a pipe's filter is not JSON: ${pattern}`);
    return matchesPattern(parsed, record);
  });
};

const deliver = async (
  template: Template,
  pipe: LocalResource,
  record: JsonObject,
  bus: EventBus,
  send: SendToTarget,
): Promise<void> => {
  const targetArn = textAt(pipe.properties, 'Target') ?? '';
  const parameters = objectAt(pipe.properties, 'TargetParameters');
  const inputTemplate = textAt(parameters, 'InputTemplate');
  const reserved = { 'aws.pipes.pipe-name': pipe.name, 'aws.pipes.pipe-arn': pipe.arn };
  const input = inputTemplate === undefined ? record : fillInputTemplate(inputTemplate, record, reserved);
  if (template.find(targetArn, 'AWS::Events::EventBus') === undefined) return send(targetArn, input);
  const about = objectAt(parameters, 'EventBridgeEventBusParameters');
  const follow = (member: string): string | undefined => {
    const written = textAt(about, member);
    return written?.startsWith('$.') ? String(valueAt(record, written.slice(1))) : written;
  };
  const time = follow('Time');
  await bus.put(busNameOf(template, targetArn), {
    source: follow('Source') ?? `Pipe ${pipe.name}`,
    detailType: follow('DetailType') ?? 'Event from aws:dynamodb',
    detail: isObject(input) ? input : { data: input },
    resources: listAt(about, 'Resources').map(String),
    ...(time === undefined ? {} : { time: new Date(time) }),
  });
};
