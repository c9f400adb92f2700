type LineOutcome = { readonly line: number; readonly outcome: string };

/**
 * What became of each line of a file that was sent several times: what it did the first time counts, because later it is there already; a line
 * that was refused first and is there in the end has come to be.
 */
export const joinOutcomes = <Line extends LineOutcome>(before: readonly Line[], after: readonly Line[]): Line[] => {
  const known = new Map(before.map((each) => [each.line, each]));
  for (const each of after) {
    const earlier = known.get(each.line);
    if (earlier === undefined || earlier.outcome === 'refused') known.set(each.line, each);
  }
  return [...known.values()].toSorted((left, right) => left.line - right.line);
};
