import type { Resolution } from './commands.ts';
import type { PaymentOrderStatus } from './machine.ts';

/** Everything that can stand against a command on a payment order. */
export type PaymentOrderRejection =
  | { readonly kind: 'orderWithoutAmount' }
  | { readonly kind: 'uetrMalformed' }
  | {
      readonly kind: 'entryOfAnotherAmount';
      readonly ordered: string;
      readonly booked: string;
      readonly currency: string;
    }
  | {
      readonly kind: 'resolutionDoesNotFit';
      readonly outcome: Resolution;
      readonly status: PaymentOrderStatus;
      readonly possible: readonly Resolution[];
    };
