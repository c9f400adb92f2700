import { createUnsubscriptions } from '#shared/adapters/unsubscriptions.ts';
import { variable } from '#shared/runtime/environment.ts';
import { once } from './once.ts';

/** The links by which people turn news off without signing in. */
export const unsubscriptions = once(() => createUnsubscriptions(variable('INVITATION_SECRET')));
