import type * as z from 'zod/mini';
import { writeCsv } from '#shared/adapters/csv.ts';
import {
  type CsvSeparator,
  IMPORT_COLUMNS,
  type ImportColumn,
  type ImportKind,
} from '#shared/contract/import-columns.ts';
import type { exportReply } from '#shared/contract/schemas/directory-import.ts';
import type { InstitutionState } from '#shared/domain/institution/state.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import type { Parts } from '../../parts.ts';
import { allListed } from '../all-listed.ts';
import { allLoaded } from '../all-loaded.ts';

type Row = Readonly<Partial<Record<ImportColumn, string>>>;

/**
 * What the directory holds, as a file that can be changed and brought in again. People who are shut out are left out, and so are seats and
 * roles at institutions that are: a line that names one would be at fault.
 */
export const exportDirectory = async (
  { kind, separator }: { readonly kind: ImportKind; readonly separator?: CsvSeparator | undefined },
  { repository }: Pick<Parts, 'repository'>,
): Promise<z.output<typeof exportReply>> => {
  const lines = await allListed(repository, { index: 'family', key: 'institution' });
  const institutions = await allLoaded(
    repository,
    institutionKind,
    lines.map(({ id }) => id),
  );
  const columns = IMPORT_COLUMNS[kind];
  const rows = await rowsOf(kind, institutions, repository);
  const cells = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return { kind, csv: writeCsv(cells, separator === 'semicolon' ? ';' : ',') };
};

type Institutions = ReadonlyMap<string, InstitutionState>;

const rowsOf = async (
  kind: ImportKind,
  institutions: Institutions,
  repository: Parts['repository'],
): Promise<readonly Row[]> => {
  switch (kind) {
    case 'institutions':
      return [...institutions.values()].map(institutionRow);
    case 'memberships':
      return [...activeOf(institutions).values()].flatMap(seatRows);
    case 'people': {
      const lines = await allListed(repository, { index: 'family', key: 'person' });
      const active = lines.filter(({ status }) => status === 'active').map(({ id }) => id);
      const people = await allLoaded(repository, personKind, active);
      return [...people.values()].flatMap((person) => personRows(person, activeOf(institutions)));
    }
  }
};

const activeOf = (institutions: Institutions): Institutions =>
  new Map([...institutions].filter(([, { status }]) => status === 'active'));

const institutionRow = ({ country, kind, names, shortName }: InstitutionState): Row => ({
  ...{ country, kind, short_name: shortName },
  ...{ name_en: names.en, name_ar: names.ar ?? '', name_fr: names.fr ?? '', name_tr: names.tr ?? '' },
});

const seatRows = ({ country, names, memberships }: InstitutionState): readonly Row[] =>
  memberships.map(({ area, validFrom, validTo = '' }) => ({
    ...{ country, institution: names.en, area },
    ...{ valid_from: validFrom, valid_to: validTo },
  }));

/** One row a role, and one for somebody who holds none. A role at another institution than the person's own names that one. */
const personRows = (person: PersonState, institutions: Institutions): readonly Row[] => {
  const rowAt = (institutionId: string | undefined, country: string | undefined): Row => {
    const own = institutionId === undefined ? undefined : institutions.get(institutionId);
    return {
      ...{ name: person.name, email: person.email, language: person.language },
      ...{ country: country ?? own?.country ?? '', institution: own?.names.en ?? '' },
    };
  };
  const plain = rowAt(person.institutionId, person.country);
  const grants = person.grants.filter((grant) => !('institutionId' in grant) || institutions.has(grant.institutionId));
  if (grants.length === 0) return [plain];
  return grants.map((grant): Row => {
    if ('institutionId' in grant) return { ...rowAt(grant.institutionId, undefined), role: grant.role };
    if (grant.role !== 'focal-point') return { ...plain, role: grant.role };
    const { role, country, area, deputy } = grant;
    return { ...rowAt(undefined, country), role, area, deputy: deputy === true ? 'yes' : 'no' };
  });
};
