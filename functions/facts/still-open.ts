import type { PersonState } from '#shared/domain/person/state.ts';
import type { Parts } from '../parts.ts';
import type { DigestLine } from './digest-lines.ts';
import { actorOf } from './mail-recipients.ts';
import type { MailSubject } from './mail-subject/subject.ts';
import { mailSubject } from './mail-subject.ts';

/** Those lines of a digest whose case the person may still open: a role can have been taken away since they were kept. */
export const stillOpen = async (
  person: PersonState,
  lines: readonly DigestLine[],
  parts: Pick<Parts, 'repository'>,
): Promise<readonly DigestLine[]> => {
  const open = await Promise.all(lines.map((line) => isOpen(person, line, parts)));
  return lines.filter((_, index) => open[index]);
};

const isOpen = async (
  person: PersonState,
  { about, path }: DigestLine,
  parts: Pick<Parts, 'repository'>,
): Promise<boolean> => {
  if (about === undefined) return true;
  const subject = await mailSubject({ ...about, event: { type: about.type } }, parts);
  if (subject === undefined) return false;
  const { isOpenTo, deskPath } = subject;
  if (isOpenTo === undefined || isOpenTo(actorOf({ ...person, personId: person.id }))) return true;
  return path === deskPath && holdsSeat(person, subject);
};

/** Whether the desk that the line leads to is still theirs. */
const holdsSeat = ({ grants }: PersonState, { country, area }: MailSubject): boolean =>
  grants.some((grant) => grant.role === 'focal-point' && grant.country === country && grant.area === area);
