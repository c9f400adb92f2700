import * as z from 'zod/mini';

const head = {
  id: z.string(),
  /** Send it back in `If-Match` with an edit. */
  version: z.int(),
  status: z.string(),
  /** The commands that the reader could give now. */
  allowed: z.array(z.string()),
  /** The commands that the reader's role would allow, but that a rule stands against. */
  refused: z.array(z.object({ command: z.string(), because: z.string(), facts: z.record(z.string(), z.unknown()) })),
};

/** The reply of every route that shows or changes one case: the case's own fields with what can be done next. */
export const caseReply = <Shape extends z.core.$ZodShape>(shape: Shape) => z.object({ ...head, ...shape });

/** One page of a list. `cursor` is there when more follows; send it back to go on. */
export const pageReply = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.object({
    items: z.array(z.object({ id: z.string(), status: z.string(), ...shape })),
    cursor: z.optional(z.string()),
  });

/** What every list takes: where to go on, and how many lines at most. */
export const pageQuery = {
  cursor: z.optional(z.string().check(z.maxLength(600))),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
};

/** An id in a path. */
export const idParam = z.string().check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/));
