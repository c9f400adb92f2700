/** Kinds of papers that a call demands (P5) and of which none is there that has been found clean, in the call's order. */
export const lackingKinds = <Kind extends string>(
  asked: readonly { readonly kind: Kind; readonly required: boolean }[],
  documents: readonly { readonly kind: string; readonly status: string }[],
): readonly Kind[] =>
  asked
    .filter(
      ({ kind, required }) => required && !documents.some((each) => each.kind === kind && each.status === 'clean'),
    )
    .map(({ kind }) => kind);
