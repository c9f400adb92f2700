import type { PaymentStatus } from './answers.ts';
import type { Transfer } from './payment-file.ts';

/** What the bank is told to do with a payment, for trying things out. It is forgotten once it has been done. */
export type Instruction = {
  /** Which payment: by its EndToEndId or by the payee's name; neither means the next one. */
  readonly endToEndId?: string | undefined;
  readonly payeeName?: string | undefined;
  /** `reject`: not carried out. `return`: carried out, and the money comes back. `silence`: no answer at all. */
  readonly outcome: 'reject' | 'return' | 'silence';
  /** An ISO 20022 reason code; AC04 (closed account) when left out. */
  readonly reasonCode?: string | undefined;
};

/** What becomes of one payment. */
type Fate =
  | { readonly kind: 'silent' | 'paid'; readonly transfer: Transfer }
  | { readonly kind: 'rejected' | 'returned'; readonly transfer: Transfer; readonly reasonCode: string };

/** A fault that the bank found itself comes before anything it was told, except to keep silent. */
export const fateOf = (
  transfer: Transfer,
  refusals: ReadonlyMap<string, string>,
  instruction: Instruction | undefined,
): Fate => {
  if (instruction?.outcome === 'silence') return { kind: 'silent', transfer };
  const refusal = refusals.get(transfer.endToEndId);
  if (refusal !== undefined) return { kind: 'rejected', transfer, reasonCode: refusal };
  if (instruction === undefined) return { kind: 'paid', transfer };
  const reasonCode = instruction.reasonCode ?? 'AC04';
  return { kind: instruction.outcome === 'reject' ? 'rejected' : 'returned', transfer, reasonCode };
};

/** What the report says of it. */
export const statusOf = (fate: Fate): readonly PaymentStatus[] => {
  if (fate.kind === 'silent') return [];
  return fate.kind === 'rejected'
    ? [{ transfer: fate.transfer, status: 'RJCT', reasonCode: fate.reasonCode }]
    : [{ transfer: fate.transfer, status: 'ACSP' }];
};
