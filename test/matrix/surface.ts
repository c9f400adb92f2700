import type { Operation } from '#shared/contract/operation.ts';
import { routes } from '#shared/contract/routes.ts';
import type { PersonRole } from './people.ts';
import { type Subject, subjects } from './subjects.ts';

/** A route with what it is about. */
export type Row = Operation & { readonly operationId: string; readonly subject: Subject };

const operations: Readonly<Record<string, Operation>> = routes;

/** Every row of the HTTP surface. */
export const surface: readonly Row[] = Object.entries<Subject>(subjects).flatMap(([operationId, subject]) => {
  const operation = operations[operationId];
  return operation === undefined ? [] : [{ ...operation, operationId, subject }];
});

/** Whether the row's `who` lets somebody with this role alone come in. */
export const letsIn = ({ who }: Operation, role: PersonRole): boolean =>
  typeof who === 'string' || who.some((each) => each === role);
