import * as z from 'zod/mini';

const shortName = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/));
const title = z.string().check(z.minLength(1), z.maxLength(200));

/** One question to the assessor: a whole mark from 1 to `max`, counted `weight` times. */
const criterion = z.object({
  id: shortName,
  title,
  max: z.int().check(z.minimum(1), z.maximum(100)),
  weight: z.int().check(z.minimum(1), z.maximum(10)),
});

const section = z.object({ id: shortName, title, criteria: z.array(criterion).check(z.minLength(1)) });

/**
 * How one stage is assessed. Scale, lines and the rule on reasons are taken from comparable schemes [default]; each call may set its own
 * until it is published.
 */
export const rubricSchema = z.object({
  sections: z.array(section).check(z.minLength(1)),
  /** What all criteria come to together with their weights; not held to anything when left out. */
  points: z.optional(z.int().check(z.minimum(1))),
  /** A proposal below one of these lines cannot be listed. */
  lines: z.object({
    minTotal: z.int().check(z.minimum(0)),
    minBySection: z.record(shortName, z.int().check(z.minimum(0))),
  }),
  commentRule: z.object({
    /** Marks for which a written reason is compulsory. */
    reasonForMarks: z.array(z.int()),
    /** Whether every section needs a comment. */
    commentPerSection: z.boolean(),
  }),
  /** A wider spread between two totals, in percent of the maximum, asks for a third assessor. */
  spreadPercent: z.int().check(z.minimum(0), z.maximum(100)),
  assessorsPerProposal: z.int().check(z.minimum(1), z.maximum(5)),
});

export type Rubric = z.infer<typeof rubricSchema>;
