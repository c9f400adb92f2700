import type { Role } from './roles.ts';

/**
 * One line of a machine: who may give which command in which states, which rules it must pass, and where it leads.
 * The same rows tell the handlers what is allowed, the pages which buttons to show, the documents what to draw.
 */
export type Row<Status extends string, Command extends string, Guard extends string> = {
  readonly command: Command;
  /** `'new'` when the command makes the case. */
  readonly from: 'new' | readonly Status[];
  readonly by: readonly Role[];
  /** Names of the rules that must hold, in the order they are asked. */
  readonly guards?: readonly Guard[];
  /** One state, or the few among which the facts decide; `'same'` when the case stays in the state it is in. */
  readonly to: 'same' | readonly Status[];
};

export type Machine<Status extends string, Command extends string, Guard extends string> = {
  readonly name: string;
  readonly statuses: readonly Status[];
  /** States that nothing leads out of. */
  readonly final: readonly Status[];
  readonly rows: readonly Row<Status, Command, Guard>[];
};

/** The row for a command in a state; undefined when the machine has none. */
export const rowFor = <Status extends string, Command extends string, Guard extends string>(
  machine: Machine<Status, Command, Guard>,
  status: Status | undefined,
  command: string,
): Row<Status, Command, Guard> | undefined =>
  machine.rows.find((row) => row.command === command && leadsFrom(row, status));

const leadsFrom = <Status extends string>(
  row: { readonly from: 'new' | readonly Status[] },
  status: Status | undefined,
): boolean => (status === undefined ? row.from === 'new' : row.from !== 'new' && row.from.includes(status));

/** Every role that may give a command in any state: the first of the two questions, «may this person ever do this?». */
export const rolesFor = <Status extends string, Command extends string, Guard extends string>(
  machine: Machine<Status, Command, Guard>,
  command: string,
): readonly Role[] => [...new Set(machine.rows.filter((row) => row.command === command).flatMap((row) => row.by))];

/** The states in which a command has a row. */
export const statesFor = <Status extends string, Command extends string, Guard extends string>(
  machine: Machine<Status, Command, Guard>,
  command: string,
): readonly Status[] => [
  ...new Set(machine.rows.flatMap((row) => (row.command === command && row.from !== 'new' ? row.from : []))),
];

/** States that no path from a `'new'` row reaches; an honest machine has none. */
export const unreachable = <Status extends string, Command extends string, Guard extends string>(
  machine: Machine<Status, Command, Guard>,
): readonly Status[] => {
  const reached = new Set<Status>(
    machine.rows.flatMap((row) => (row.from === 'new' && row.to !== 'same' ? row.to : [])),
  );
  let size = -1;
  while (size !== reached.size) {
    size = reached.size;
    for (const row of machine.rows)
      if (row.from !== 'new' && row.to !== 'same' && row.from.some((status) => reached.has(status)))
        for (const status of row.to) reached.add(status);
  }
  return machine.statuses.filter((status) => !reached.has(status));
};

/** Whether a row leads from this state to that one. */
export const leadsTo = <Status extends string>(
  row: { readonly to: 'same' | readonly Status[] },
  from: Status | undefined,
  to: Status,
): boolean => (row.to === 'same' ? from === to : row.to.includes(to));
