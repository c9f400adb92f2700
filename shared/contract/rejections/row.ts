import type { ProblemName } from '../problems.ts';

/** How a refusal of the domain is answered: by which problem, and about which member of the request when there is one. */
export type RejectionRow = { readonly problem: ProblemName; readonly pointer?: `/${string}` };
