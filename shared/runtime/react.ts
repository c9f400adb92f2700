import type { ReactionName } from '#shared/contract/reactions.ts';
import { type Execution, execute, type Outcome, type Tools } from './execute-command.ts';

/**
 * Carries out what a reaction decides, once for each event: the same event again finds its record and changes nothing. `part` tells apart
 * several writes of one reaction to one event. A case that has moved on already (wrongState) is no fault and is returned;
 * any other refusal is thrown, so that the message is tried again and at last seen by a person.
 */
export const react = async (
  tools: Tools,
  cause: { readonly eventId: string },
  reaction: ReactionName,
  execution: Omit<Execution, 'actor' | 'remember'>,
  part = '',
): Promise<Outcome> => {
  const outcome = await execute(tools, {
    ...execution,
    actor: { kind: 'system', name: reaction },
    remember: { scope: `reaction#${reaction}`, key: `${cause.eventId}${part}`, requestHash: '', answer: () => true },
  });
  if (outcome.kind === 'done' || outcome.kind === 'remembered') return outcome;
  if (outcome.kind === 'refused' && outcome.rejection.kind === 'wrongState') return outcome;
  throw new Error(`${reaction}: ${outcome.kind}${outcome.kind === 'refused' ? ` ${outcome.rejection.kind}` : ''}`);
};
