import * as z from 'zod/mini';
import { type Currency, isCurrency } from './currency.ts';

/** zod schema of a currency. */
export const currencySchema = z.custom<Currency>(isCurrency, { error: 'currency' });
