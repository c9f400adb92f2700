import * as z from 'zod/mini';
import { areaSchema } from '../kernel/area.ts';
import { countrySchema } from '../kernel/country.ts';
import { type InstitutionId, isInstitutionId, isPersonId, type PersonId } from '../kernel/ids.ts';
import { languageSchema } from '../kernel/language.ts';
import { INSTITUTION_ROLES, OFFICE_ROLES } from '../kernel/roles.ts';

export const PERSON_STATUSES = ['active', 'suspended'] as const;

const institutionIdSchema = z.custom<InstitutionId>(isInstitutionId, { error: 'id' });

/** A role together with what it reaches: an institution, a country and area, or the scheme as a whole. */
export const roleGrantSchema = z.union([
  z.object({ role: z.enum(INSTITUTION_ROLES), institutionId: institutionIdSchema }),
  z.object({
    role: z.literal('focal-point'),
    country: countrySchema,
    area: areaSchema,
    /** A deputy acts when the first focal point is away: both hold the role and get its mails. */
    deputy: z.optional(z.boolean()),
  }),
  z.object({ role: z.enum(OFFICE_ROLES) }),
]);

export const personState = z.object({
  id: z.custom<PersonId>(isPersonId),
  status: z.enum(PERSON_STATUSES),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  email: z.email(),
  language: languageSchema,
  institutionId: z.optional(institutionIdSchema),
  country: z.optional(countrySchema),
  grants: z.array(roleGrantSchema),
  suspendReason: z.optional(z.string()),
});

export type PersonState = z.infer<typeof personState>;
