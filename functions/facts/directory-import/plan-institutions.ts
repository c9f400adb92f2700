import type { InstitutionCommand } from '#shared/domain/institution/commands.ts';
import { institution } from '#shared/domain/institution/decide.ts';
import type { InstitutionState } from '#shared/domain/institution/state.ts';
import { APPLICANT_KINDS } from '#shared/domain/kernel/applicant-kind.ts';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { isInstitutionId } from '#shared/domain/kernel/ids.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import type { Parts } from '../../parts.ts';
import { allLoaded } from '../all-loaded.ts';
import { inOneSpelling, uniqueInstitution } from '../directory-names.ts';
import { knownInstitutions } from './known-institutions.ts';
import type { Plan, PlannedLine } from './plan.ts';
import { type CellReader, cellReader } from './read-cells.ts';
import type { ImportLine } from './read-table.ts';

type Entry = Omit<Extract<InstitutionCommand, { readonly type: 'register' }>, 'type' | 'institutionId'>;

/**
 * One line an institution: entered when no institution of that country has its English name yet, else its other names and its short name are
 * put right. A name that the file leaves empty stays as it is in the directory.
 */
export const planInstitutions = async (
  lines: readonly ImportLine[],
  { repository, newId }: Pick<Parts, 'repository' | 'newId'>,
): Promise<Plan> => {
  const known = await knownInstitutions(repository);
  const named = new Set<string>();
  const read = lines.map((line) => {
    const cells = cellReader(line);
    const entry = readEntry(cells);
    if (entry === undefined) return { line: line.line, cells };
    const spelling = uniqueInstitution(entry).value;
    if (named.has(spelling)) cells.fault('twice', 'name_en', entry.names.en);
    named.add(spelling);
    const name = inOneSpelling(entry.names.en);
    return { line: line.line, cells, entry, id: known(entry.country, name).find((each) => each.name === name)?.id };
  });
  const there = await allLoaded(
    repository,
    institutionKind,
    read.flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
  const planned = read.flatMap(({ line, cells, entry, id }): readonly PlannedLine[] => {
    if (entry === undefined) return [];
    const before = id === undefined ? undefined : there.get(id);
    return before === undefined ? [planNew(line, entry, newId())] : [planKnown(line, entry, before, cells)];
  });
  return { lines: planned, faults: read.flatMap(({ cells }) => cells.faults) };
};

const readEntry = (cells: CellReader): Entry | undefined => {
  const country = cells.oneOf('country', COUNTRIES);
  const kind = cells.oneOf('kind', APPLICANT_KINDS);
  const en = cells.text('name_en', 200);
  const others = {
    ar: cells.optionalText('name_ar', 200),
    fr: cells.optionalText('name_fr', 200),
    tr: cells.optionalText('name_tr', 200),
  };
  const shortName = cells.text('short_name', 40);
  return country === undefined || kind === undefined || en === undefined || shortName === undefined
    ? undefined
    : { country, kind, names: { en, ...others }, shortName };
};

const labelOf = (entry: Entry): string => `${entry.names.en} (${entry.country})`;

const planNew = (line: number, entry: Entry, id: string): PlannedLine => {
  if (!isInstitutionId(id)) throw new Error('a new id has not the form of an id');
  return {
    ...{ line, label: labelOf(entry), does: 'make' },
    write: {
      step: stepOn(id, { type: 'register', institutionId: id, ...entry }, { isNew: true }),
      unique: [uniqueInstitution(entry)],
    },
  };
};

const planKnown = (line: number, entry: Entry, before: InstitutionState, cells: CellReader): PlannedLine => {
  const label = labelOf(entry);
  const { ar = before.names.ar, fr = before.names.fr, tr = before.names.tr } = entry.names;
  const names = { en: before.names.en, ar, fr, tr };
  if (entry.kind !== before.kind) cells.fault('kindDiffers', 'kind', entry.kind);
  const isSame =
    entry.shortName === before.shortName && ar === before.names.ar && fr === before.names.fr && tr === before.names.tr;
  if (isSame) return { line, label, does: 'nothing' };
  if (before.status === 'suspended') cells.fault('institutionSuspended', 'name_en', entry.names.en);
  return {
    ...{ line, label, does: 'change' },
    write: { step: stepOn(before.id, { type: 'amend', names, shortName: entry.shortName }) },
  };
};

const stepOn = (id: string, command: InstitutionCommand, novelty: { readonly isNew?: true } = {}) =>
  step({ kind: institutionKind, decider: institution, id, command, facts: {}, ...novelty });
