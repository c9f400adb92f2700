import * as z from 'zod/mini';
import { type Country, isCountry } from './country.ts';

/** zod schema of a member country. */
export const countrySchema = z.custom<Country>(isCountry, { error: 'country' });
