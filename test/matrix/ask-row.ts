import { type Answer, ask } from '../functions/stage.ts';
import { bodyOf, queryOf } from './bodies.ts';
import type { Params } from './cases.ts';
import { handlers } from './handlers.ts';
import type { Row } from './surface.ts';

/** Asks the real function as this person, or as nobody, on the case that the path's variables name. */
export const askRow = async (row: Row, params: Params, personId?: string): Promise<Answer> => {
  const { handler } = await handlers[row.resource]();
  const query = queryOf(row.operationId, params);
  return ask(handler, `${row.method} ${row.path}`, {
    params,
    ...(personId === undefined ? {} : { as: personId }),
    ...(query === undefined ? {} : { query }),
    ...(row.method === 'GET' ? {} : { body: bodyOf(row.operationId, params) }),
    ...(row.needsVersion ? { version: 1 } : {}),
  });
};
