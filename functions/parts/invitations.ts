import { createInvitations } from '#shared/adapters/invitations.ts';
import { variable } from '#shared/runtime/environment.ts';
import { once } from './once.ts';

/** The links that partners are invited by. */
export const invitations = once(() => createInvitations(variable('INVITATION_SECRET')));
