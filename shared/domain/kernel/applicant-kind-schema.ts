import * as z from 'zod/mini';
import { APPLICANT_KINDS } from './applicant-kind.ts';

/** zod schema of a kind of applicant. */
export const applicantKindSchema = z.enum(APPLICANT_KINDS);
