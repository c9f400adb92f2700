import { person } from '#shared/domain/person/decide.ts';
import type { MailFault } from '#shared/domain/person/state.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

/** What keeps mail from an address, and of which mail it was told. */
export type MailTrouble = Omit<MailFault, 'at'> & {
  /** The notice or event that tells of it: each is noted once. */
  readonly causeId: string;
  /** In small letters. */
  readonly address: string;
};

type Reaction = 'read-mail-feedback' | 'send-mail';

/**
 * Notes that mail does not reach an address: on everybody in the directory who has it, and on the partner that was invited by it. An
 * address that nobody has any more is nobody's trouble.
 */
export const noteMailTrouble = async (trouble: MailTrouble, reaction: Reaction, parts: Parts): Promise<void> => {
  const { causeId, address, ...fault } = trouble;
  const people = await allListed(parts.repository, { index: 'family', key: 'person' });
  for (const { id } of people.filter(({ summary }) => summary['email'] === address))
    await parts.react(
      { eventId: causeId },
      reaction,
      {
        steps: [
          step({
            kind: personKind,
            decider: person,
            id,
            command: { type: 'recordMailFault', ...fault },
            facts: { activeInstitutions: [] },
          }),
        ],
      },
      `#trouble#${id}`,
    );
  await notePartner(trouble, reaction, parts);
};

const notePartner = async (trouble: MailTrouble, reaction: Reaction, parts: Parts): Promise<void> => {
  const { about, causeId, address, fault } = trouble;
  if (about?.kind !== 'proposal') return;
  const state = (await parts.repository.load(proposalKind, about.id))?.state;
  // Only while it is invited and unanswered: whoever has answered has had the mail.
  const partners = state?.partners.filter(
    ({ contactEmail, status }) => contactEmail.toLowerCase() === address && status === 'invited',
  );
  for (const { partnerId } of partners ?? [])
    await parts.react(
      { eventId: causeId },
      reaction,
      {
        steps: [
          step({
            kind: proposalKind,
            decider: proposal,
            id: about.id,
            command: { type: 'recordUndelivered', partnerId, fault },
            facts: {},
          }),
        ],
      },
      `#trouble#${partnerId}`,
    );
};
