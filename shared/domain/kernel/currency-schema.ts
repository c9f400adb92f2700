import * as z from 'zod/mini';
import { type Currency, isCurrency } from './currency.ts';

/** zod schema of a currency. Apart from the currency itself: the web's first page writes amounts before it needs any schema. */
export const currencySchema = z.custom<Currency>(isCurrency, { error: 'currency' });
