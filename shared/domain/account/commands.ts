import type { Country } from '../kernel/country.ts';
import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { AccountIdentifier } from './identifier.ts';
import type { AccountId } from './ids.ts';

export type AccountCommand =
  | {
      readonly type: 'propose';
      readonly id: AccountId;
      readonly institutionId: string;
      readonly holderName: string;
      readonly identifier: AccountIdentifier;
      readonly bankName: string;
      readonly currency: Currency;
      readonly address: { readonly street?: string | undefined; readonly town: string; readonly country: Country };
      /** The bank's letter or the financial identification form. */
      readonly evidenceDocumentId: string;
    }
  | {
      readonly type: 'recordCallBack';
      /** Whom the bank rang, under a number known before the proposal. */
      readonly contactName: string;
      readonly contactNumber: string;
      readonly calledAt: Instant;
    }
  | { readonly type: 'approve' }
  | { readonly type: 'activate' }
  | { readonly type: 'suspend'; readonly reason: string }
  | { readonly type: 'supersede'; readonly reason: string }
  | { readonly type: 'reject'; readonly reason: string };
