import type { PersonId } from './ids.ts';
import type { Actor } from './roles.ts';

/** The person who acts. A row that only people's roles may take has made sure of it, so anyone else is a fault of the program. */
export const actingPerson = (actor: Actor): PersonId => {
  if (actor.kind !== 'person') throw new Error(`a person's command was given by ${actor.kind}`);
  return actor.personId;
};

/** True when the actor is this very person. Separation of duties is asked of persons, whatever roles they hold. */
export const isSamePerson = (actor: Actor, personId: string | undefined): boolean =>
  actor.kind === 'person' && actor.personId === personId;
