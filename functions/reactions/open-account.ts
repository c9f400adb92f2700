import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { person } from '#shared/domain/person/decide.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { invitedAccount } from '../facts/invited-account.ts';
import { accounts } from '../parts/accounts.ts';
import { type Parts, parts } from '../parts.ts';

/** Whoever is invited can sign in: the account follows from the invitation, once, however often the event comes. */
const openAccount = async (event: RecordedEvent, parts: Parts): Promise<void> => {
  if (event.type === 'InvitedAgain') await sendAgain(event, parts);
  else if (event.type === 'AddressCorrected') await correctAddress(event, parts);
  else await accounts().open(invitedAccount(event));
};

/** Events may come out of order: what counts is the address that the person has now. */
const correctAddress = async ({ aggregateId }: RecordedEvent, { repository }: Parts): Promise<void> => {
  const loaded = await repository.load(personKind, aggregateId);
  if (loaded === undefined) throw new Error(`no person ${aggregateId}`);
  const { id: personId, email } = loaded.state;
  await accounts().correctAddress({ personId, email });
};

/**
 * Each first password makes the one before it void, so an event that comes again sends none: what is done is remembered where `react`
 * would. Whether somebody has signed in only the sign-in service knows; what it says is noted on them.
 */
const sendAgain = async (event: RecordedEvent, { repository, react, now }: Parts): Promise<void> => {
  const done = { scope: 'reaction#open-account', key: event.eventId };
  if ((await repository.recall(done.scope, done.key)) !== undefined) return;
  const account = invitedAccount(event);
  if ((await accounts().sendAgain(account)) === 'hasSignedIn') {
    const facts = { activeInstitutions: [] };
    await react(event, 'open-account', {
      steps: [
        step({ kind: personKind, decider: person, id: account.personId, command: { type: 'noteSignIn' }, facts }),
      ],
    });
    return;
  }
  await repository.commit({
    at: now(),
    actor: { kind: 'system', name: 'open-account' },
    changes: [],
    remember: { ...done, requestHash: '', answer: true },
  });
};

export const handler = reactionFunction('open-account', parts, openAccount);
