import * as z from 'zod/mini';
import { currencySchema } from './currency-schema.ts';

/** zod schema of an exact amount. Apart from the amount itself: the web's first page writes amounts before it needs any schema. */
export const moneySchema = z.object({ amountMinor: z.int(), currency: currencySchema });
