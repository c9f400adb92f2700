/** Why the journal refuses an entry or its reversal. */
export type LedgerEntryRejection =
  | { readonly kind: 'entryUnbalanced'; readonly differenceMinor: number }
  | { readonly kind: 'entryEmpty' }
  | { readonly kind: 'isReversal'; readonly entryId: string }
  | { readonly kind: 'notInSuspense' }
  | { readonly kind: 'alreadyAssigned'; readonly entryId: string };
