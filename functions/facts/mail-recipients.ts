import * as z from 'zod/mini';
import type { MailRule, Recipient } from '#shared/adapters/mail/mail-rule.ts';
import type { AssessmentStatus } from '#shared/domain/assessment/state.ts';
import type { Country } from '#shared/domain/kernel/country.ts';
import { isPersonId, type PersonId } from '#shared/domain/kernel/ids.ts';
import type { Listed, Repository } from '#shared/domain/kernel/repository.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { type MailFault, type MailSettings, mailFault, personState } from '#shared/domain/person/state.ts';
import { isUnsent } from '#shared/domain/proposal/stage-statuses.ts';
import { proposalState } from '#shared/domain/proposal/state.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { allListed } from './all-listed.ts';
import type { MailSubject, Outsider } from './mail-subject/subject.ts';

const listedPerson = z.extend(
  z.pick(personState, {
    name: true,
    email: true,
    language: true,
    institutionId: true,
    country: true,
    grants: true,
    mails: true,
  }),
  { mailFault: z.optional(z.pick(mailFault, { fault: true })) },
);

type Person = z.infer<typeof listedPerson> & { readonly personId: PersonId };
type Grant = Person['grants'][number];

type Lists = Pick<Repository, 'list' | 'load'>;

/** Whom a mail goes to. Those in the directory have an id and may have chosen how mail comes to them. */
type MailRecipient = Outsider & {
  readonly personId?: string | undefined;
  readonly country?: Country | undefined;
  readonly mails?: MailSettings | undefined;
  readonly mailFault?: Pick<MailFault, 'fault'> | undefined;
};

/** Somebody to be told, and by which rule. */
export type ToTell = { readonly person: MailRecipient; readonly rule: MailRule };

/**
 * The people whom the mails of an event go to, each once, whatever roles they hold and by however many rules: the first rule that names
 * them counts. People who are shut out get none, and nobody hears of a case that they may not open.
 */
export const mailRecipients = async (
  rules: readonly MailRule[],
  subject: MailSubject,
  repository: Lists,
): Promise<readonly ToTell[]> => {
  const wanted = rules.flatMap((rule) => rule.to.map((recipient) => ({ rule, recipient })));
  const found = await Promise.all(
    wanted.map(async ({ rule, recipient }) =>
      (await peopleFor(recipient, subject, repository)).map((person) => ({ person, rule })),
    ),
  );
  const first = new Map<string, ToTell>();
  for (const each of found.flat()) if (!first.has(each.person.email)) first.set(each.person.email, each);
  return [...first.values()];
};

const peopleFor = async (
  recipient: Recipient,
  subject: MailSubject,
  repository: Lists,
): Promise<readonly MailRecipient[]> => {
  const { isOpenTo, deskPath, partner, atFormerAddress } = subject;
  if (recipient === 'partner') return partner === undefined ? [] : [partner];
  if (recipient === 'former-address') return atFormerAddress === undefined ? [] : [atFormerAddress];
  const found = await knownPeople(recipient, subject, repository);
  return found.flatMap((person) => {
    if (isOpenTo === undefined || isOpenTo(actorOf(person))) return [person];
    return recipient === 'focal-point' && deskPath !== undefined ? [{ ...person, path: deskPath }] : [];
  });
};

/** A person as somebody who would open the case. */
export const actorOf = ({
  personId,
  institutionId,
  country,
  grants,
}: Pick<Person, 'personId' | 'institutionId' | 'country' | 'grants'>): Actor => ({
  kind: 'person',
  personId,
  institutionId,
  country,
  grants,
});

const knownPeople = async (
  recipient: Exclude<Recipient, 'partner' | 'former-address'>,
  subject: MailSubject,
  repository: Lists,
): Promise<readonly Person[]> => {
  switch (recipient) {
    case 'person':
      return onePerson(subject, repository);
    case 'draft-owners':
      return draftOwners(subject.callId, repository);
    case 'draft-focal-points':
      return draftFocalPoints(subject.callId, repository);
    case 'working-assessors':
      return workingAssessors(subject.callId, repository);
    case 'owner':
    case 'responsible-authority':
      return ownersPeople(recipient, subject.institutionId, repository);
    default:
      return (await people(repository)).filter(({ grants }) => grants.some((grant) => fits(grant, recipient, subject)));
  }
};

const fits = (grant: Grant, recipient: Recipient, subject: Pick<MailSubject, 'country' | 'area'>): boolean => {
  if (recipient === 'every-applicant') return 'institutionId' in grant;
  if (grant.role !== 'focal-point') return grant.role === recipient;
  if (recipient === 'every-focal-point') return true;
  return recipient === 'focal-point' && grant.country === subject.country && grant.area === subject.area;
};

const ownersPeople = async (
  recipient: 'owner' | 'responsible-authority',
  institutionId: string | undefined,
  repository: Lists,
): Promise<readonly Person[]> => {
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

const listedProposal = z.pick(proposalState, { ownerInstitutionId: true, ownerKind: true, country: true, area: true });

/** Those whose owner and focal point still have the closing of their stage before them. */
const unsentProposals = async (callId: string | undefined, repository: Lists) => {
  if (callId === undefined) return [];
  const lines = await allListed(repository, { index: 'family', key: `call#${callId}#proposal` });
  return lines.filter(isUnsent).map(({ summary }) => z.parse(listedProposal, summary));
};

/** The people of each institution that has an unsent proposal in the call. */
const draftOwners = async (callId: string | undefined, repository: Lists): Promise<readonly Person[]> => {
  const owners = new Set((await unsentProposals(callId, repository)).map((each) => each.ownerInstitutionId));
  const found = await Promise.all([...owners].map((id) => ownersPeople('owner', id, repository)));
  return found.flat();
};

/** The focal points of the countries and areas of the unsent proposals; an institution of the OIC stands for no country and has none. */
const draftFocalPoints = async (callId: string | undefined, repository: Lists): Promise<readonly Person[]> => {
  const unsent = (await unsentProposals(callId, repository)).filter(({ ownerKind }) => ownerKind !== 'oic');
  return (await people(repository)).filter(({ grants }) =>
    grants.some((grant) => unsent.some((subject) => fits(grant, 'focal-point', subject))),
  );
};

/** Where an assessment still waits for its assessor. */
const UNFINISHED: readonly string[] = ['offered', 'accepted', 'returned'] satisfies readonly AssessmentStatus[];

/** The people whose assessments in a call are not handed in. */
const workingAssessors = async (callId: string | undefined, repository: Lists): Promise<readonly Person[]> => {
  if (callId === undefined) return [];
  const lines = await allListed(repository, { index: 'family', key: `call#${callId}#assessment` });
  const working = lines
    .filter(({ status }) => UNFINISHED.includes(status))
    .map(({ summary }) => z.parse(z.string(), summary['assessorId']));
  return (await people(repository)).filter(({ personId }) => working.includes(personId));
};

const onePerson = async ({ personId, tellsShutOut }: MailSubject, repository: Lists): Promise<readonly Person[]> => {
  if (personId === undefined) return [];
  const person = (await repository.load(personKind, personId))?.state;
  if (person === undefined) return [];
  return person.status === 'active' || tellsShutOut === true ? [{ ...person, personId: person.id }] : [];
};

/** Everybody: some hundred people (dossier P6), so a list and a filter do. */
const people = async (repository: Lists): Promise<readonly Person[]> =>
  read(await allListed(repository, { index: 'family', key: 'person' }));

const read = (lines: readonly Listed[]): readonly Person[] =>
  lines
    .filter((line) => line.status === 'active')
    .flatMap(({ id, summary }) => (isPersonId(id) ? [{ ...z.parse(listedPerson, summary), personId: id }] : []));
