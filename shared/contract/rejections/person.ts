import type { PersonRejection } from '#shared/domain/person/rejections.ts';
import type { RejectionRow } from './row.ts';

export const personRejections = {
  officeRoleNotYours: { problem: 'ruleBroken', pointer: '/grants' },
  ownRoles: { problem: 'ruleBroken' },
  addressUnchanged: { problem: 'ruleBroken', pointer: '/email' },
  hasSignedIn: { problem: 'wrongState' },
  invitedJustNow: { problem: 'ruleBroken' },
  auditorHoldsOther: { problem: 'ruleBroken', pointer: '/grants' },
  institutionNotActive: { problem: 'ruleBroken', pointer: '/institutionId' },
  othersSettings: { problem: 'forbidden' },
  mailFaultUnknown: { problem: 'wrongState' },
} as const satisfies Record<PersonRejection['kind'], RejectionRow>;
