import * as z from 'zod/mini';
import { LANGUAGES } from './language.ts';

/** zod schema of a language. */
export const languageSchema = z.enum(LANGUAGES);
