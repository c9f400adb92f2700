import { type ProblemName, problems } from '#shared/contract/problems.ts';
import { rejectionProblems } from '#shared/contract/rejection-problems.ts';
import type { RejectionRow } from '#shared/contract/rejections/row.ts';

/** One fault of one member of the request: where it is (RFC 6901 pointer into the body, or `#query/name`) and a code for the sentence. */
export type FieldError = { readonly pointer: string; readonly code: string; readonly detail: string };

/** A problem on its way to the client (RFC 9457). Thrown by views and by the runtime; the outermost layer writes it. */
export class Problem extends Error {
  readonly problem: ProblemName;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldError[];

  constructor(problem: ProblemName, facts: Readonly<Record<string, unknown>> = {}, errors: readonly FieldError[] = []) {
    super(problem);
    this.problem = problem;
    this.facts = facts;
    this.errors = errors;
  }
}

/** A refusal from a view: `throw problem('notFound')`. `facts` become members of the answer, so they must be fit for the reader. */
export const problem = (
  name: ProblemName,
  facts: Readonly<Record<string, unknown>> = {},
  errors: readonly FieldError[] = [],
): Problem => new Problem(name, facts, errors);

/**
 * The problem that a refusal of the domain is answered with. The refusal's own kind and facts travel along as `because` and `facts`,
 * and the client finds its sentence in the reader's language by them.
 */
export const problemOfRejection = (rejection: { readonly kind: string }): Problem => {
  const row = rejectionProblems.get(rejection.kind);
  if (row === undefined) throw new Error(`no problem is named for the refusal ${rejection.kind}`);
  const { kind, ...facts } = rejection;
  const errors = pointersOf(row, facts).map((pointer) => ({ pointer, code: kind, detail: kind }));
  return new Problem(row.problem, { because: kind, facts }, errors);
};

const pointersOf = (
  { pointer, each = '' }: RejectionRow,
  facts: Readonly<Record<string, unknown>>,
): readonly string[] => {
  if (pointer === undefined) return [];
  const members = facts[each];
  return Array.isArray(members) ? members.map((member) => `${pointer}/${member}`) : [pointer];
};

/** Where problem types live on the wire: `/problems/stale-version`. */
const typeOf = (name: ProblemName): string =>
  `/problems/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The body of a problem as RFC 9457 wants it, with a trace id that a person can quote. */
export const problemBody = (thrown: Problem, detail: string, traceId: string): Record<string, unknown> => ({
  type: typeOf(thrown.problem),
  title: problems[thrown.problem].title,
  status: problems[thrown.problem].status,
  detail,
  ...thrown.facts,
  ...(thrown.errors.length === 0 ? {} : { errors: thrown.errors }),
  traceId,
});
