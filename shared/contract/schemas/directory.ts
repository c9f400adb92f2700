import * as z from 'zod/mini';
import { institutionKind, institutionNames, membershipSchema } from '#shared/domain/institution/state.ts';
import { areaSchema } from '#shared/domain/kernel/area-schema.ts';
import { countrySchema } from '#shared/domain/kernel/country-schema.ts';
import { calendarDay, storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { languageSchema } from '#shared/domain/kernel/language-schema.ts';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { MAIL_FAULTS, mailFault, mailSettings, personState, roleGrantSchema } from '#shared/domain/person/state.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';

const reason = z.string().check(z.minLength(3), z.maxLength(TEXT_LIMITS.reason));

export const institutionReply = caseReply({
  kind: institutionKind,
  country: countrySchema,
  names: institutionNames,
  shortName: z.string(),
  memberships: z.array(membershipSchema),
  suspendReason: z.optional(z.string()),
});

export const institutionPage = pageReply({
  kind: institutionKind,
  country: countrySchema,
  name: z.string(),
  shortName: z.string(),
  memberships: z.array(membershipSchema),
});

export const institutionParams = z.object({ institutionId: idParam });

export const institutionQuery = z.object({ ...pageQuery, country: z.optional(countrySchema) });

export const registerInstitutionBody = z.object({
  kind: institutionKind,
  country: countrySchema,
  names: institutionNames,
  shortName: z.string().check(z.minLength(1), z.maxLength(40)),
});

export const amendInstitutionBody = z.pick(registerInstitutionBody, { names: true, shortName: true });

export const grantMembershipBody = membershipSchema;

export const membershipParams = z.object({ institutionId: idParam, area: areaSchema });

export const endMembershipBody = z.object({ validTo: calendarDay });

export const suspendBody = z.object({ reason });

export const personReply = caseReply({
  name: z.string(),
  email: z.string(),
  language: languageSchema,
  institutionId: z.optional(z.string()),
  country: z.optional(countrySchema),
  grants: z.array(roleGrantSchema),
  suspendReason: z.optional(z.string()),
  /** When their first password was last asked for. */
  invitedAt: z.optional(storedInstant),
  /** Whether mail reaches them; for the office. */
  mailFault: z.optional(mailFault),
});

export const personPage = pageReply({
  name: z.string(),
  email: z.string(),
  language: languageSchema,
  institutionId: z.optional(z.string()),
  country: z.optional(countrySchema),
  grants: z.array(roleGrantSchema),
  mailFault: z.optional(z.pick(mailFault, { fault: true, at: true, about: true })),
});

export const troublesQuery = z.object(pageQuery);

export const personParams = z.object({ personId: idParam });

export const peopleQuery = z.object({ ...pageQuery, institutionId: z.optional(idParam) });

export const invitePersonBody = z.object({
  name: personState.shape.name,
  email: personState.shape.email,
  language: languageSchema,
  institutionId: personState.shape.institutionId,
  country: personState.shape.country,
  grants: z.array(roleGrantSchema).check(z.maxLength(40)),
});

export const amendPersonBody = z.pick(invitePersonBody, {
  name: true,
  language: true,
  institutionId: true,
  country: true,
});

export const correctAddressBody = z.strictObject({ email: personState.shape.email });

export const setRolesBody = z.object({ grants: z.array(roleGrantSchema).check(z.maxLength(40)) });

/** Who I am: what the app needs to greet me, in my language, with the work of my roles. */
export const meReply = z.object({
  personId: z.string(),
  name: z.string(),
  email: z.string(),
  language: languageSchema,
  mails: mailSettings,
  country: z.optional(countrySchema),
  roles: z.array(roleGrantSchema),
  /** My own institution and those that I hold a role at. */
  institutions: z.array(
    z.object({
      id: z.string(),
      kind: institutionKind,
      country: countrySchema,
      names: institutionNames,
      shortName: z.string(),
      memberships: z.array(membershipSchema),
    }),
  ),
});

export const settingsBody = z.strictObject({ language: languageSchema, mails: mailSettings });

/** The token of a mail's own link; nobody needs to sign in to be left alone. */
export const unsubscribeParams = z.object({ token: z.string().check(z.minLength(20), z.maxLength(1200)) });

export const unsubscribeReply = z.object({ news: z.boolean() });

export const mailFaultBody = z.strictObject({ fault: z.enum(MAIL_FAULTS), detail: z.string().check(z.maxLength(500)) });
