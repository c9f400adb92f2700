import * as z from 'zod/mini';
import { callConfiguration } from '#shared/domain/call/configuration.ts';
import { PROGRAMMES } from '#shared/domain/call/programme.ts';
import { areaSchema } from '#shared/domain/kernel/area-schema.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';

/** What every list shows of a call. `closesAt` and `finalClosesAt` are the closing times that count, extensions included. */
export const callLine = {
  programme: z.enum(PROGRAMMES),
  number: z.int(),
  year: z.int(),
  titles: callConfiguration.shape.titles,
  areas: z.array(areaSchema),
  opensAt: storedInstant,
  closesAt: storedInstant,
  finalClosesAt: z.optional(storedInstant),
};
