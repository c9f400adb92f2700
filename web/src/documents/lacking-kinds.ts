import type { DocumentKind } from '#shared/domain/document/ids.ts';

type Asked = { readonly kind: DocumentKind; readonly required: boolean };

/** Kinds of papers that a call demands and of which none is there that has been found clean, in the call's order. */
export const lackingKinds = (
  asked: readonly Asked[],
  documents: readonly { readonly kind: DocumentKind; readonly status: string }[],
): readonly DocumentKind[] =>
  asked
    .filter(
      ({ kind, required }) => required && !documents.some((each) => each.kind === kind && each.status === 'clean'),
    )
    .map(({ kind }) => kind);
