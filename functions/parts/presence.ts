import { variable } from '#shared/runtime/environment.ts';
import { createDynamoDbClient } from '#shared/store/client.ts';
import { createPresenceBook } from '#shared/store/presence.ts';
import { once } from './once.ts';

/** Who has which section of which form open. */
export const presenceBook = once(() =>
  createPresenceBook({ client: createDynamoDbClient(), tableName: variable('TABLE_NAME') }),
);
