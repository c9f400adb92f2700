import type { ProblemName } from '../problems.ts';

/**
 * How a refusal of the domain is answered: by which problem, and about which member of the request when there is one. `each` names the fact
 * that lists the members below the pointer which are at fault, one by one.
 */
export type RejectionRow = { readonly problem: ProblemName; readonly pointer?: `/${string}`; readonly each?: string };
