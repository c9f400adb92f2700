import * as z from 'zod/mini';
import { areaSchema } from '#shared/domain/kernel/area-schema.ts';
import { countrySchema } from '#shared/domain/kernel/country-schema.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { languageSchema } from '#shared/domain/kernel/language-schema.ts';
import { INVITATION_STANDINGS } from '#shared/domain/proposal/rules/partner-invitation.ts';
import { invitationFault, PARTNER_STATUSES, partnerRoleSchema } from '#shared/domain/proposal/state.ts';
import { caseReply, idParam } from './case-reply.ts';
import { partnerLetters } from './document.ts';
import { name, sentence } from './typed-text.ts';

/** A partner as the people of its proposal see it. */
export const partner = z.object({
  partnerId: z.string(),
  institutionName: z.string(),
  country: countrySchema,
  role: partnerRoleSchema,
  language: languageSchema,
  status: z.enum(PARTNER_STATUSES),
  invitationNumber: z.int(),
  declinedBecause: z.optional(z.string()),
  /** Only for the owner's people and the office: the invitation did not arrive. */
  undelivered: z.optional(z.object({ fault: invitationFault, at: storedInstant })),
  /** Only for the owner's people and the office. */
  contactName: z.optional(z.string()),
  contactEmail: z.optional(z.string()),
});

export const invitationReply = caseReply({
  title: z.string(),
  ownerName: z.string(),
  area: areaSchema,
  /** Only while the link can be answered, and until it runs out for those who accepted by it. */
  summary: z.optional(z.string()),
  institutionName: z.string(),
  country: countrySchema,
  role: partnerRoleSchema,
  language: languageSchema,
  partnerStatus: z.enum(PARTNER_STATUSES),
  /** How the link stands: it can be answered, has been, or why it no longer can be. */
  standing: z.enum(INVITATION_STANDINGS),
  expiresAt: z.optional(storedInstant),
  letters: partnerLetters,
});

export const partnerParams = z.object({ proposalId: idParam, partnerId: idParam });
export const invitationParams = z.object({ token: z.string().check(z.minLength(20), z.maxLength(1200)) });
export const letterParams = z.object({ ...invitationParams.shape, documentId: idParam });

export const correctPartnerBody = z.strictObject({
  role: partnerRoleSchema,
  contactName: name,
  contactEmail: z.email().check(z.maxLength(150)),
  language: languageSchema,
});

export const addPartnerBody = z.extend(correctPartnerBody, { institutionName: name, country: countrySchema });

export const consentBody = z.strictObject({ name, position: name });
export const declineBody = z.strictObject({ reason: z.optional(sentence) });
