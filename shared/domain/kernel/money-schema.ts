import * as z from 'zod/mini';
import { currencySchema } from './currency-schema.ts';

/** zod schema of an exact amount. */
export const moneySchema = z.object({ amountMinor: z.int(), currency: currencySchema });
