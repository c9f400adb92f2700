import { createAwsClients } from '#shared/adapters/aws-clients.ts';
import { systemNow } from '#shared/adapters/clock.ts';
import { sha256 } from '#shared/adapters/digest.ts';
import { newUlid, newUuid } from '#shared/adapters/ids.ts';
import { createInvitations } from '#shared/adapters/invitations.ts';
import { createObjects } from '#shared/adapters/objects.ts';
import { createSesMail } from '#shared/adapters/ses-mail.ts';
import type { ReactionName } from '#shared/contract/reactions.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { variable } from '#shared/runtime/environment.ts';
import type { Execution } from '#shared/runtime/execute-command.ts';
import { react } from '#shared/runtime/reaction-function.ts';
import { createDrafts } from '#shared/store/drafts.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { createRepository } from '#shared/store/repository.ts';

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const clients = createAwsClients();
const repository = once(() =>
  createRepository({ client: clients.dynamodb(), tableName: variable('TABLE_NAME'), digest: sha256, newId: newUlid }),
);
const drafts = once(() => createDrafts({ client: clients.dynamodb(), tableName: variable('TABLE_NAME') }));
const objects = once(() => createObjects(clients.s3()));
const mail = once(() => createSesMail(clients.ses(), variable('MAIL_FROM')));
const invitations = once(() => createInvitations(variable('INVITATION_SECRET')));

/**
 * What a function may be built of. Each part is made when it is first asked for and then kept, so a function pays at its cold start for
 * no more than it uses, and needs no environment variable that it does not.
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
  get objects() {
    return objects();
  },
  get mail() {
    return mail();
  },
  get invitations() {
    return invitations();
  },
  get documentsBucket() {
    return variable('DOCUMENTS_BUCKET');
  },
  get bankBucket() {
    return variable('BANK_BUCKET');
  },
  get siteUrl() {
    return variable('SITE_URL');
  },

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
  ) => react(parts, cause, reaction, execution, part),
};

export type Parts = typeof parts;
