import * as z from 'zod/mini';
import { applicantKindSchema } from '../kernel/applicant-kind-schema.ts';
import { areaSchema } from '../kernel/area-schema.ts';
import { countrySchema } from '../kernel/country-schema.ts';
import { type InstitutionId, isInstitutionId } from '../kernel/ids.ts';
import { calendarDay } from '../kernel/instant-schema.ts';

export const INSTITUTION_STATUSES = ['active', 'suspended'] as const;

const name = z.string().check(z.minLength(2), z.maxLength(200));

/** Names in the languages of the OIC and Turkish; the English one is the one that lists and codes go by. */
export const institutionNames = z.object({
  en: name,
  ar: z.optional(name),
  fr: z.optional(name),
  tr: z.optional(name),
});

/** A seat in the working group of one area: from a day on and, once ended, to the end of another. */
export const membershipSchema = z.object({
  area: areaSchema,
  validFrom: calendarDay,
  validTo: z.optional(calendarDay),
});

export type Membership = z.infer<typeof membershipSchema>;

/** `public` is a public body of a member country; `oic` a subsidiary, specialised or affiliated institution of the OIC. */
export const institutionKind = applicantKindSchema;

export const institutionState = z.object({
  id: z.custom<InstitutionId>(isInstitutionId),
  status: z.enum(INSTITUTION_STATUSES),
  kind: institutionKind,
  /** Of an OIC institution, the country of its seat. */
  country: countrySchema,
  names: institutionNames,
  shortName: z.string().check(z.minLength(1), z.maxLength(40)),
  memberships: z.array(membershipSchema),
  suspendReason: z.optional(z.string()),
});

export type InstitutionState = z.infer<typeof institutionState>;
