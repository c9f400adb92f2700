import * as z from 'zod/mini';
import { LANGUAGES } from './language.ts';

/** zod schema of a language. Apart from the language itself: the web's first page speaks before it needs any schema. */
export const languageSchema = z.enum(LANGUAGES);
