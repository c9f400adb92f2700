import type { Area } from '../kernel/area.ts';
import type { Country } from '../kernel/country.ts';
import type { InstitutionId } from '../kernel/ids.ts';
import type { InstitutionState } from './state.ts';

export type InstitutionCommand =
  | {
      readonly type: 'register';
      readonly institutionId: InstitutionId;
      readonly kind: InstitutionState['kind'];
      readonly country: Country;
      readonly names: InstitutionState['names'];
      readonly shortName: string;
    }
  | { readonly type: 'amend'; readonly names: InstitutionState['names']; readonly shortName: string }
  | {
      readonly type: 'grantMembership';
      readonly area: Area;
      readonly validFrom: string;
      readonly validTo?: string | undefined;
    }
  | { readonly type: 'endMembership'; readonly area: Area; readonly validTo: string }
  | { readonly type: 'suspend'; readonly reason: string }
  | { readonly type: 'reinstate' };
