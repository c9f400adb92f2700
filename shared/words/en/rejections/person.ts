import type { PersonRejection } from '../../../domain/person/rejections.ts';

export const personRejections = {
  officeRoleNotYours: 'Only an administrator can give the role «{role}». Ask one to do it.',
  ownRoles: 'You cannot change your own roles or standing. Ask another administrator.',
  addressUnchanged: 'This is the address that they have already.',
  hasSignedIn:
    'They have signed in and have a password of their own, so no first one is sent. Whoever forgets it asks for another on the sign-in page.',
  invitedJustNow: 'The first password was sent less than an hour ago. It can be sent again from {from} on.',
  auditorHoldsOther: 'An auditor holds no other role. Take «{role}» away, or do without the auditor role.',
  institutionNotActive: 'The institution is not in the directory or is suspended. Register or reinstate it first.',
  othersSettings: 'Only people themselves choose their language and mail.',
  mailFaultUnknown: 'Nothing is noted against this address.',
} satisfies Record<PersonRejection['kind'], string>;
