import * as z from 'zod/mini';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';

/** What somebody must type: without spaces around it neither empty nor longer than so many characters. */
export const typedText = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** A reason, question or answer. */
export const sentence = typedText(TEXT_LIMITS.answer);

/** A name, position or title. */
export const name = typedText(150);
