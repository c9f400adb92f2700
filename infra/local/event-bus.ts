import { randomUUID } from 'node:crypto';
import { targetInput } from './fill-template.ts';
import type { JsonObject } from './json.ts';
import { isObject, listAt, parseObject, textAt } from './json.ts';
import { ACCOUNT, REGION } from './local-names.ts';
import { matchesPattern } from './match-pattern.ts';
import type { LocalResource, Template } from './read-template.ts';

/** What is put on a bus; the envelope is made here. */
type BusEvent = {
  readonly source: string;
  readonly detailType: string;
  readonly detail: unknown;
  readonly resources: readonly string[];
  /** The event's moment; the shifted clock's now when left out. */
  readonly time?: Date;
};

/** Gives something to a target of the template, by the target's ARN. */
export type SendToTarget = (targetArn: string, input: unknown) => Promise<void>;

export type EventBus = {
  /** Puts an event on the bus of this name; every rule that matches passes it to its targets. Gives the event's id. */
  readonly put: (busName: string, event: BusEvent) => Promise<string>;
};

type Rule = { readonly bus: string; readonly pattern: JsonObject; readonly targets: readonly JsonObject[] };

/** The template's rules that listen to events (those that wait for a time are the schedule's), on buses held in memory. */
export const openEventBus = (template: Template, send: SendToTarget, now: () => Date): EventBus => {
  const rules = template.ofType('AWS::Events::Rule').flatMap((resource) => ruleOf(resource, template));
  return {
    put: async (busName, event) => {
      const id = randomUUID();
      const envelope = {
        version: '0',
        id,
        'detail-type': event.detailType,
        source: event.source,
        account: ACCOUNT,
        time: `${(event.time ?? now()).toISOString().slice(0, 19)}Z`,
        region: REGION,
        resources: event.resources,
        detail: event.detail,
      };
      for (const rule of rules) {
        if (rule.bus !== busName || !matchesPattern(rule.pattern, envelope)) continue;
        for (const target of rule.targets) await send(textAt(target, 'Arn') ?? '', targetInput(target, envelope));
      }
      return id;
    },
  };
};

const ruleOf = (resource: LocalResource, template: Template): readonly Rule[] => {
  const written = resource.properties['EventPattern'];
  const pattern = isObject(written) ? written : parseObject(textAt(resource.properties, 'EventPattern') ?? '');
  if (pattern === undefined || textAt(resource.properties, 'State') === 'DISABLED') return [];
  const busReference = textAt(resource.properties, 'EventBusName') ?? 'default';
  const targets = listAt(resource.properties, 'Targets').filter(isObject);
  return [{ bus: busNameOf(template, busReference), pattern, targets }];
};

/** A bus's name from its name or ARN. */
export const busNameOf = (template: Template, reference: string): string =>
  template.find(reference, 'AWS::Events::EventBus')?.name ?? reference.replace(/^.*:event-bus\//, '');
