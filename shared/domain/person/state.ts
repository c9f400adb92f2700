import * as z from 'zod/mini';
import { areaSchema } from '../kernel/area-schema.ts';
import { countrySchema } from '../kernel/country-schema.ts';
import { type InstitutionId, isInstitutionId, isPersonId, type PersonId } from '../kernel/ids.ts';
import { storedInstant } from '../kernel/instant-schema.ts';
import { languageSchema } from '../kernel/language-schema.ts';
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

/** How somebody wants mail that asks for nothing: as it comes or once a day; and whether they want news at all. */
export const mailSettings = z.object({ rhythm: z.enum(['atOnce', 'daily']), news: z.boolean() });

export type MailSettings = z.infer<typeof mailSettings>;

/** Of somebody who has not chosen yet. */
export const USUAL_MAIL_SETTINGS: MailSettings = { rhythm: 'atOnce', news: true };

/**
 * What the mail service has told of an address: nobody is there, its owner calls our mail unwanted, a mail is late or was given up for now,
 * or the service does not take the address at all.
 */
export const MAIL_FAULTS = ['bounce', 'complaint', 'delayed', 'unsent'] as const;

/** The case that a mail in trouble told of. */
const troubledCase = z.object({ kind: z.string(), id: z.string() });

export type TroubledCase = z.infer<typeof troubledCase>;

export const mailFault = z.object({
  fault: z.enum(MAIL_FAULTS),
  detail: z.string(),
  at: storedInstant,
  about: z.optional(troubledCase),
});

export type MailFault = z.infer<typeof mailFault>;

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
  /** When the first password was last asked for; unknown of people from before this was kept. */
  invitedAt: z.optional(storedInstant),
  /** Only once it is known: by what they chose here, or because the sign-in service said so. */
  hasSignedIn: z.optional(z.boolean()),
  mails: z.optional(mailSettings),
  mailFault: z.optional(mailFault),
});

export type PersonState = z.infer<typeof personState>;
