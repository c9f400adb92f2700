import type { ApplicantKind } from '../kernel/applicant-kind.ts';
import type { Area } from '../kernel/area.ts';
import type { Country } from '../kernel/country.ts';
import type { InstitutionId } from '../kernel/ids.ts';

/** What can happen to an institution in the directory. Days are calendar days, `YYYY-MM-DD`. */
export type InstitutionEvent =
  | {
      readonly type: 'Registered';
      readonly institutionId: InstitutionId;
      readonly kind: ApplicantKind;
      readonly country: Country;
      readonly names: {
        readonly en: string;
        readonly ar?: string | undefined;
        readonly fr?: string | undefined;
        readonly tr?: string | undefined;
      };
      readonly shortName: string;
    }
  | {
      readonly type: 'Amended';
      readonly names: {
        readonly en: string;
        readonly ar?: string | undefined;
        readonly fr?: string | undefined;
        readonly tr?: string | undefined;
      };
      readonly shortName: string;
    }
  | {
      readonly type: 'MembershipGranted';
      readonly area: Area;
      readonly validFrom: string;
      readonly validTo?: string | undefined;
    }
  | { readonly type: 'MembershipEnded'; readonly area: Area; readonly validFrom: string; readonly validTo: string }
  | { readonly type: 'Suspended'; readonly reason: string }
  | { readonly type: 'Reinstated' };
