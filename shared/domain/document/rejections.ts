import type { Instant } from '../kernel/instant.ts';

/** Why a command on a document is refused. Sizes in bytes. */
export type DocumentRejection =
  | { readonly kind: 'documentTooLarge'; readonly sizeBytes: number; readonly maxBytes: number }
  | { readonly kind: 'documentTypeNotTaken'; readonly contentType: string; readonly taken: readonly string[] }
  /** The case that it belongs to has been sent off: nothing is added to it, and nothing taken away. */
  | { readonly kind: 'caseTakesNoDocuments' }
  | { readonly kind: 'documentInUse' }
  /** A next version must be of the same case and kind as the one that it replaces, and that one must still count. */
  | { readonly kind: 'documentReplacesOther' }
  /** So many letters has no institution to send: whoever holds its link fills nobody's proposal, and nobody's mail box. */
  | { readonly kind: 'tooManyLetters'; readonly maximum: number }
  /** Found clean here; the deployed scanner has not said so yet, or not at all. */
  | { readonly kind: 'documentHeldBack' }
  | { readonly kind: 'documentStillAwaited'; readonly until: Instant };
