import type { PersonRejection } from '../../../domain/person/rejections.ts';

export const personRejections = {
  officeRoleNotYours: 'Only an administrator can give the role «{role}». Ask one to do it.',
  ownRoles: 'You cannot change your own roles or standing. Ask another administrator.',
  auditorHoldsOther: 'An auditor holds no other role. Take «{role}» away, or do without the auditor role.',
  institutionNotActive: 'The institution is not in the directory or is suspended. Register or reinstate it first.',
  othersSettings: 'Only people themselves choose their language and mail.',
  mailFaultUnknown: 'Nothing is noted against this address.',
} satisfies Record<PersonRejection['kind'], string>;
