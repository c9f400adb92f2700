import * as z from 'zod/mini';

/** zod schema of an exact ratio. */
export const fractionSchema = z.object({ numerator: z.int(), denominator: z.int().check(z.minimum(1)) });
