import type { Budget } from './budgets.ts';

/** One thing counted, beside its budget; undefined when nobody has set one. */
export type Counted = { readonly what: string; readonly count: number; readonly budget: Budget | undefined };

const HEAD = ['', 'counted', 'budget', 'goal'];

/** Prints a table of what was counted, for whoever runs `npm run bench`. */
export const report = (title: string, counted: readonly Counted[]): void => {
  const lines = counted.map(({ what, count, budget }) => [
    what,
    String(count),
    budget === undefined ? 'none' : String(budget.most),
    budget?.goal ?? '',
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(...[HEAD, ...lines].map((cells) => (cells[column] ?? head).length)),
  );
  const printed = [HEAD, ...lines].map((cells) =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  );
  process.stdout.write(`\n${title}\n${printed.join('\n')}\n`);
};

/** What has gone over its budget, or has none. */
export const exceeded = (counted: readonly Counted[]): readonly string[] =>
  counted
    .filter(({ count, budget }) => budget === undefined || count > budget.most)
    .map(({ what, count, budget }) => `${what}: ${count} of ${budget?.most ?? 'no budget'}`);
