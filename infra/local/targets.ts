import type { EventBus, SendToTarget } from './event-bus.ts';
import { openEventBus } from './event-bus.ts';
import type { Queues } from './queues.ts';
import type { Template } from './read-template.ts';
import type { FunctionHost } from './run-function.ts';

type Settings = {
  readonly template: Template;
  readonly queues: Queues;
  readonly functions: FunctionHost;
  readonly now: () => Date;
  readonly log: (line: string) => void;
};

/** The buses of the template, and the way to whatever a rule, pipe, schedule or notification may name as its target. */
export const connectTargets = (settings: Settings): { readonly bus: EventBus; readonly send: SendToTarget } => {
  const send: SendToTarget = async (targetArn, input) => {
    const target = settings.template.find(targetArn);
    switch (target?.type) {
      case 'AWS::SQS::Queue':
        settings.queues.send(targetArn, typeof input === 'string' ? input : JSON.stringify(input));
        return;
      case 'AWS::Lambda::Function':
        await invokeAside(settings, targetArn, input);
        return;
      default:
        throw new Error(`the template sends to ${targetArn}, which the local host can't deliver to`);
    }
  };
  return { bus: openEventBus(settings.template, send, settings.now), send };
};

/** An asynchronous invocation: tried three times in all, as Lambda does, without the minutes in between. */
const invokeAside = async (settings: Settings, functionArn: string, input: unknown): Promise<void> => {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const outcome = await settings.functions.invoke(functionArn, input);
    if (outcome.kind === 'done') return;
    settings.log(`${functionArn}: ${outcome.errorMessage}`);
  }
};
