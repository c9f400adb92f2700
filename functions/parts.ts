import { systemNow } from '#shared/adapters/clock.ts';
import { sha256 } from '#shared/adapters/digest.ts';
import { newUlid, newUuid } from '#shared/adapters/ids.ts';
import type { ReactionName } from '#shared/contract/reactions.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { variable } from '#shared/runtime/environment.ts';
import type { Execution, Outcome } from '#shared/runtime/execute-command.ts';
import { react } from '#shared/runtime/react.ts';
import { createDynamoDbClient } from '#shared/store/client.ts';
import { createDrafts } from '#shared/store/drafts.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { createReadMemory } from '#shared/store/read-memory.ts';
import { createRepository } from '#shared/store/repository.ts';
import { once } from './parts/once.ts';

/** The one client of DynamoDB behind all that is kept. Functions never ask it themselves; benches put their meter on it. */
export const dynamoDbClient = once(createDynamoDbClient);
const tableOf = () => ({ client: dynamoDbClient(), tableName: variable('TABLE_NAME') });
const memory = createReadMemory();
const repository = once(() => memory.repository(createRepository({ ...tableOf(), digest: sha256, newId: newUlid })));
const drafts = once(() => memory.drafts(createDrafts(tableOf())));

/**
 * What every function is built of. Each part is made when it is first asked for and then kept, so a function pays at its cold start for no
 * more than it uses. Parts that only some need (objects, mail, invitations) are files of their own in `parts/`.
 */
export const parts = {
  now: systemNow,
  newId: newUlid,
  uuid: newUuid,
  digest: sha256,
  get repository() {
    return repository();
  },
  get drafts() {
    return drafts();
  },

  /** Does one request's work in which no case is read twice. */
  duringRequest: memory.during,

  /** Who a signed-in person is now: read at every request, so that a role taken away is gone at once. */
  actorOf: async (personId: string): Promise<Actor | undefined> => {
    const person = (await repository().load(personKind, personId))?.state;
    if (person === undefined || person.status !== 'active') return undefined;
    return {
      kind: 'person',
      personId: person.id,
      institutionId: person.institutionId,
      country: person.country,
      grants: person.grants,
    };
  },

  /** Carries out what a reaction decides, once for each event. `part` tells apart several writes of one reaction to one event. */
  react: (
    cause: { readonly eventId: string },
    reaction: ReactionName,
    execution: Omit<Execution, 'actor' | 'remember'>,
    part?: string,
  ): Promise<Outcome> => react(parts, cause, reaction, execution, part),
};

export type Parts = typeof parts;
