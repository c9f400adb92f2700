import * as z from 'zod/mini';
import type { Recipient } from '#shared/adapters/mail/mail-rules.ts';
import type { Listed, Repository } from '#shared/domain/kernel/repository.ts';
import { type MailFault, type MailSettings, mailFault, personState } from '#shared/domain/person/state.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { allListed } from './all-listed.ts';
import type { MailSubject, Outsider } from './mail-subject.ts';

const listedPerson = z.extend(
  z.pick(personState, { name: true, email: true, language: true, grants: true, mails: true }),
  { mailFault: z.optional(z.pick(mailFault, { fault: true })) },
);

type Person = z.infer<typeof listedPerson> & { readonly personId: string };
type Grant = Person['grants'][number];

type Lists = Pick<Repository, 'list' | 'load'>;

/** Whom a mail goes to. Those in the directory have an id and may have chosen how mail comes to them. */
export type MailRecipient = Outsider & {
  readonly personId?: string | undefined;
  readonly mails?: MailSettings | undefined;
  readonly mailFault?: Pick<MailFault, 'fault'> | undefined;
};

/** The people whom a mail goes to, each once, whatever roles they hold. People who are shut out get none. */
export const mailRecipients = async (
  to: readonly Recipient[],
  subject: MailSubject,
  repository: Lists,
): Promise<readonly MailRecipient[]> => {
  const found = await Promise.all(to.map((recipient) => peopleFor(recipient, subject, repository)));
  return [...new Map(found.flat().map((person) => [person.email, person])).values()];
};

const peopleFor = async (
  recipient: Recipient,
  subject: MailSubject,
  repository: Lists,
): Promise<readonly MailRecipient[]> => {
  switch (recipient) {
    case 'partner':
      return subject.partner === undefined ? [] : [subject.partner];
    case 'person':
      return onePerson(subject.personId, repository);
    case 'draft-owners':
      return draftOwners(subject.callId, repository);
    case 'owner':
    case 'responsible-authority':
      return ownersPeople(recipient, subject.institutionId, repository);
    default:
      return (await people(repository)).filter(({ grants }) => grants.some((grant) => fits(grant, recipient, subject)));
  }
};

const fits = (grant: Grant, recipient: Recipient, subject: MailSubject): boolean => {
  if (grant.role !== 'focal-point') return grant.role === recipient;
  if (recipient === 'every-focal-point') return true;
  return recipient === 'focal-point' && grant.country === subject.country && grant.area === subject.area;
};

const ownersPeople = async (
  recipient: 'owner' | 'responsible-authority',
  institutionId: string | undefined,
  repository: Lists,
): Promise<readonly MailRecipient[]> => {
  if (institutionId === undefined) return [];
  const query = { index: 'mine', key: `institution#${institutionId}`, sortPrefix: 'person#' } as const;
  const all = read(await allListed(repository, query));
  return all.filter(({ grants }) =>
    grants.some(
      (grant) =>
        'institutionId' in grant &&
        grant.institutionId === institutionId &&
        (recipient === 'owner' || grant.role === recipient),
    ),
  );
};

/** Statuses in which a proposal is not sent yet, so that its owner still has the closing time before them. */
const UNSENT = ['draft', 'withFocalPoint'];

/** The people of each institution that has an unsent proposal in the call. */
const draftOwners = async (callId: string | undefined, repository: Lists): Promise<readonly MailRecipient[]> => {
  if (callId === undefined) return [];
  const lines = await allListed(repository, { index: 'family', key: `call#${callId}#proposal` });
  const owners = lines
    .filter(({ status }) => UNSENT.includes(status))
    .map(({ summary }) => z.parse(z.string(), summary['ownerInstitutionId']));
  const found = await Promise.all([...new Set(owners)].map((id) => ownersPeople('owner', id, repository)));
  return found.flat();
};

const onePerson = async (personId: string | undefined, repository: Lists): Promise<readonly MailRecipient[]> => {
  if (personId === undefined) return [];
  const person = (await repository.load(personKind, personId))?.state;
  return person === undefined || person.status !== 'active' ? [] : [{ ...person, personId: person.id }];
};

/** Everybody: some hundred people (dossier P6), so a list and a filter do. */
const people = async (repository: Lists): Promise<readonly Person[]> =>
  read(await allListed(repository, { index: 'family', key: 'person' }));

const read = (lines: readonly Listed[]): readonly Person[] =>
  lines
    .filter((line) => line.status === 'active')
    .map((line) => ({ ...z.parse(listedPerson, line.summary), personId: line.id }));
