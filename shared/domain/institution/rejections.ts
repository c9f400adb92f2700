import type { Area } from '../kernel/area.ts';

/** Why a command on an institution is refused. */
export type InstitutionRejection =
  | { readonly kind: 'membershipOverlaps'; readonly area: Area; readonly validFrom: string }
  | { readonly kind: 'membershipEndsBeforeItStarts'; readonly validFrom: string; readonly validTo: string }
  | { readonly kind: 'notAMember'; readonly area: Area };
