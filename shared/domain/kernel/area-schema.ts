import * as z from 'zod/mini';
import { AREAS } from './area.ts';

/** zod schema of an area. */
export const areaSchema = z.enum(AREAS);
