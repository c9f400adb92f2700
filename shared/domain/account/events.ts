import type { Country } from '../kernel/country.ts';
import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { AccountId } from './ids.ts';

export type AccountEvent =
  | {
      readonly type: 'Proposed';
      readonly id: AccountId;
      readonly institutionId: string;
      readonly holderName: string;
      readonly identifier:
        | { readonly kind: 'iban'; readonly iban: string; readonly bic?: string | undefined }
        | { readonly kind: 'number'; readonly number: string; readonly bic: string };
      readonly bankName: string;
      readonly currency: Currency;
      readonly address: { readonly street?: string | undefined; readonly town: string; readonly country: Country };
      readonly isAbroad: boolean;
      readonly evidenceDocumentId: string;
      readonly proposedBy: string;
      readonly proposedAt: Instant;
    }
  | {
      readonly type: 'CalledBack';
      readonly institutionId: string;
      readonly by: string;
      readonly contactName: string;
      readonly contactNumber: string;
      readonly calledAt: Instant;
    }
  | {
      readonly type: 'Approved';
      readonly institutionId: string;
      readonly by: string;
      readonly coolingEndsAt: Instant;
    }
  | { readonly type: 'Activated'; readonly institutionId: string }
  | { readonly type: 'Suspended'; readonly institutionId: string; readonly reason: string }
  | { readonly type: 'Superseded'; readonly institutionId: string; readonly reason: string }
  | { readonly type: 'Rejected'; readonly institutionId: string; readonly reason: string };
