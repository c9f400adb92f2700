import type { Instant } from '../kernel/instant.ts';
import type { Role } from '../kernel/roles.ts';

/** Why a command on a person is refused. */
export type PersonRejection =
  | { readonly kind: 'officeRoleNotYours'; readonly role: Role }
  | { readonly kind: 'ownRoles' }
  | { readonly kind: 'addressUnchanged' }
  | { readonly kind: 'hasSignedIn' }
  | { readonly kind: 'invitedJustNow'; readonly from: Instant }
  | { readonly kind: 'othersSettings' }
  | { readonly kind: 'mailFaultUnknown' }
  | { readonly kind: 'auditorHoldsOther'; readonly role: Role }
  | { readonly kind: 'institutionNotActive'; readonly institutionId: string };
