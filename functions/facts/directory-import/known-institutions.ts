import type { Repository } from '#shared/domain/kernel/repository.ts';
import { allListed } from '../all-listed.ts';
import { inOneSpelling } from '../directory-names.ts';
import type { CellReader } from './read-cells.ts';

type KnownInstitution = { readonly id: string; readonly isActive: boolean; readonly name: string };

/** Finds institutions by country and their English or short name, however that is spelt; by the full name first. */
export type KnownInstitutions = (country: string, name: string) => readonly KnownInstitution[];

/** The directory's institutions: some hundreds (dossier P6), so one list serves a whole file. */
export const knownInstitutions = async (repository: Pick<Repository, 'list'>): Promise<KnownInstitutions> => {
  const lines = await allListed(repository, { index: 'family', key: 'institution' });
  const known = lines.map(({ id, status, summary }) => ({
    id,
    isActive: status === 'active',
    country: summary['country'],
    name: inOneSpelling(String(summary['name'])),
    shortName: inOneSpelling(String(summary['shortName'])),
  }));
  return (country, name) => {
    const sought = inOneSpelling(name);
    const here = known.filter((each) => each.country === country);
    const byName = here.filter((each) => each.name === sought);
    return byName.length > 0 ? byName : here.filter((each) => each.shortName === sought);
  };
};

/** The one active institution that a line names; anything else is a fault of the line. */
export const namedInstitution = (
  country: string,
  name: string,
  known: KnownInstitutions,
  cells: CellReader,
): KnownInstitution | undefined => {
  const [first, ...others] = known(country, name);
  if (first === undefined) cells.fault('institutionUnknown', 'institution', name);
  else if (others.length > 0) cells.fault('institutionAmbiguous', 'institution', name);
  else if (!first.isActive) cells.fault('institutionSuspended', 'institution', name);
  else return first;
  return undefined;
};
