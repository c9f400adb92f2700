import type { InstitutionCommand } from '#shared/domain/institution/commands.ts';
import { institution } from '#shared/domain/institution/decide.ts';
import { APPLICANT_KINDS } from '#shared/domain/kernel/applicant-kind.ts';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { isInstitutionId } from '#shared/domain/kernel/ids.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import type { Parts } from '../../parts.ts';
import { inOneSpelling, uniqueInstitution } from '../directory-names.ts';
import { knownInstitutions } from './known-institutions.ts';
import type { Plan, PlannedLine } from './plan.ts';
import { type CellReader, cellReader } from './read-cells.ts';
import type { ImportLine } from './read-table.ts';

type Entry = Omit<Extract<InstitutionCommand, { readonly type: 'register' }>, 'type' | 'institutionId'>;

/** One line an institution: entered when no institution of that country has its English name yet. */
export const planInstitutions = async (
  lines: readonly ImportLine[],
  { repository, newId }: Pick<Parts, 'repository' | 'newId'>,
): Promise<Plan> => {
  const known = await knownInstitutions(repository);
  const named = new Set<string>();
  const planned = lines.map((line) => {
    const cells = cellReader(line);
    const entry = readEntry(cells);
    if (entry === undefined) return { faults: cells.faults, lines: [] };
    const spelling = uniqueInstitution(entry).value;
    if (named.has(spelling)) cells.fault('twice', 'name_en', entry.names.en);
    named.add(spelling);
    const isKnown = known(entry.country, entry.names.en).some(({ name }) => name === inOneSpelling(entry.names.en));
    return { faults: cells.faults, lines: [planEntry(line.line, entry, isKnown ? undefined : newId())] };
  });
  return { lines: planned.flatMap((each) => each.lines), faults: planned.flatMap((each) => each.faults) };
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

/** Without an id there is nothing to do: the institution is there. */
const planEntry = (line: number, entry: Entry, institutionId: string | undefined): PlannedLine => {
  const label = `${entry.names.en} (${entry.country})`;
  if (!isInstitutionId(institutionId)) return { line, label, does: 'nothing' };
  return {
    line,
    label,
    does: 'make',
    write: {
      step: step({
        kind: institutionKind,
        decider: institution,
        id: institutionId,
        isNew: true,
        command: { type: 'register', institutionId, ...entry },
        facts: {},
      }),
      unique: [uniqueInstitution(entry)],
    },
  };
};
