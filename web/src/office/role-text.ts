import { isCountry } from '#shared/domain/kernel/country.ts';
import type { Grant } from './grant.ts';
import type { OfficeSpeech } from './office-words.tsx';

/** A role with what it reaches, e.g. «Focal point, Uganda, Agriculture». `institutions` names them by id. */
export const roleText = (
  grant: Grant,
  { office, words, say }: OfficeSpeech,
  institutions: ReadonlyMap<string, string> = new Map(),
): string => {
  const role = say(words.roles[grant.role]);
  if ('institutionId' in grant) {
    const where = institutions.get(grant.institutionId);
    return where === undefined ? role : say(office.directory.roleAt, { role, where });
  }
  if (grant.role !== 'focal-point') return role;
  const where = [
    isCountry(grant.country) ? say(words.countries[grant.country]) : grant.country,
    say(words.areas[grant.area]),
    ...(grant.deputy === true ? [say(office.directory.deputy)] : []),
  ].join(', ');
  return say(office.directory.roleAt, { role, where });
};
