import type * as z from 'zod/mini';
import type { ImportKind } from '#shared/contract/import-columns.ts';
import {
  IMPORT_LINES_AT_ONCE,
  type ImportFault,
  type importOutcome,
  type importReport,
} from '#shared/contract/schemas/directory-import.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import type { Parts } from '../../parts.ts';
import { carryOutLine, type Importer, type Plan, type PlannedLine } from './plan.ts';
import { planInstitutions } from './plan-institutions.ts';
import { planMemberships } from './plan-memberships.ts';
import { planPeople } from './plan-people.ts';
import { readTable } from './read-table.ts';

type File = { readonly kind: ImportKind; readonly csv: string };
type Outcome = z.output<typeof importOutcome>['lines'][number];

const digestOf = ({ kind, csv }: File, { digest }: Pick<Parts, 'digest'>): string => digest(`${kind}\n${csv}`);

/** Checks a whole file: every fault, and what each sound line would do. Writes nothing. */
export const checkImport = async (
  file: File,
  importer: Importer,
  parts: Parts,
): Promise<z.output<typeof importReport>> => {
  const { faults, lines } = await planOf(file, importer, parts);
  return {
    kind: file.kind,
    digest: digestOf(file, parts),
    faults: [...faults],
    lines: lines.map(({ line, label, does }) => ({ line, label, does })),
  };
};

/**
 * Applies the file that was checked, each line as one write, and no more lines than one request has the time for: the file is sent again as
 * long as some are left, with the last line looked at (`after`), so that lines which fail keep none behind them waiting. Refused as a whole when any line is at fault now or the file is another one. A line that fails all the same
 * (somebody else was faster) is named and not tried again.
 */
export const applyImport = async (
  file: File & { readonly digest: string; readonly after?: number | undefined },
  importer: Importer,
  parts: Parts,
): Promise<z.output<typeof importOutcome>> => {
  if (file.digest !== digestOf(file, parts)) throw notChecked();
  const { faults, lines } = await planOf(file, importer, parts);
  if (faults.length > 0) throw problem('invalid', {}, faults.map(fieldErrorOf));
  const due = lines.filter(({ line }) => line > (file.after ?? 0));
  const outcomes: Outcome[] = [];
  let written = 0;
  // One after the other: a later line may build on an earlier one.
  for (const line of due) {
    if (line.write !== undefined) written += 1;
    if (written > IMPORT_LINES_AT_ONCE) break;
    outcomes.push(await outcomeOf(line, importer, parts));
  }
  return { left: due.length - outcomes.length, lines: outcomes };
};

const DONE = { make: 'made', change: 'changed', nothing: 'unchanged' } as const;

const outcomeOf = async (planned: PlannedLine, importer: Importer, parts: Parts): Promise<Outcome> => {
  const { line, label, does } = planned;
  const because = await carryOutLine(planned, importer, parts);
  return because === undefined ? { line, label, outcome: DONE[does] } : { line, label, outcome: 'refused', because };
};

const planOf = async (file: File, importer: Importer, parts: Parts): Promise<Plan> => {
  const table = readTable(file.kind, file.csv);
  const plan = await planLines(file.kind, table.lines, importer, parts);
  const faults = [...table.faults, ...plan.faults].toSorted((left, right) => left.line - right.line);
  return { lines: plan.lines, faults };
};

const planLines = (
  kind: ImportKind,
  lines: Parameters<typeof planInstitutions>[0],
  importer: Importer,
  parts: Parts,
): Promise<Plan> => {
  switch (kind) {
    case 'institutions':
      return planInstitutions(lines, parts);
    case 'memberships':
      return planMemberships(lines, parts);
    case 'people':
      return planPeople(lines, importer, parts);
  }
};

const notChecked = () =>
  problem('invalid', {}, [{ pointer: '/digest', code: 'digest', detail: 'is not that of the file' }]);

const fieldErrorOf = ({ line, column, code }: ImportFault) => ({
  pointer: `/csv/${line}${column === undefined ? '' : `/${column}`}`,
  code,
  detail: `is at fault: ${code}`,
});
