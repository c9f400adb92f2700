/** A line of a list without what is said to the office only. */
export const outsideOffice = <Line extends object>(line: Line) => ({
  ...line,
  failureProposed: undefined,
  failureProposedBy: undefined,
  asked: undefined,
});
