import type { Machine, Row } from './machine.ts';

/** A machine of any kind of case, as far as drawing goes. */
export type AnyMachine = Machine<string, string, string>;

type AnyRow = Row<string, string, string>;

/** A row that would take more arrows than this is told in the table alone: the drawing must stay readable. */
const MOST_ARROWS = 16;

const arrowsOf = (row: AnyRow): readonly string[] => {
  const label = `${row.command} (${row.by.join(', ')})`;
  const sources = row.from === 'new' ? ['[*]'] : row.from;
  return sources.flatMap((from) => targetsOf(row, from).map((to) => `  ${from} --> ${to}: ${label}`));
};

const targetsOf = (row: AnyRow, from: string): readonly string[] => (row.to === 'same' ? [from] : row.to);

/** The machine as text of a Mermaid state diagram, with who may do what on each arrow. The same machine always gives the same text. */
export const toMermaid = (machine: AnyMachine): string => {
  const drawn = machine.rows.map(arrowsOf).filter((arrows) => arrows.length <= MOST_ARROWS);
  return [
    'stateDiagram-v2',
    ...machine.statuses.map((status) => `  ${status}`),
    ...new Set(drawn.flat()),
    ...machine.final.map((status) => `  ${status} --> [*]`),
  ].join('\n');
};

const cell = (words: readonly string[]): string => words.join(', ');

const tableRow = ({ command, from, by, guards, to }: AnyRow): string =>
  `| ${command} | ${from === 'new' ? 'new' : cell(from)} | ${cell(by)} | ${cell(guards ?? [])} | ${to === 'same' ? 'stays' : cell(to)} |`;

/** A page of Markdown on the machine: the drawing, and every row of the table it is drawn from. */
export const machinePage = (machine: AnyMachine): string => {
  const untold = machine.rows.filter((row) => arrowsOf(row).length > MOST_ARROWS).map(({ command }) => command);
  return [
    `# ${machine.name}`,
    '',
    'Drawn from the table in `shared/domain` by `npm run diagrams`; do not edit.',
    '',
    '```mermaid',
    toMermaid(machine),
    '```',
    ...(untold.length === 0
      ? []
      : ['', `Too many arrows to draw, so in the table alone: ${cell([...new Set(untold)])}.`]),
    '',
    '| command | from | by | rules | to |',
    '| --- | --- | --- | --- | --- |',
    ...machine.rows.map(tableRow),
    '',
  ].join('\n');
};
