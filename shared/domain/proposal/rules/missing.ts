/** One thing that a form still lacks: where, and why it isn't enough. `field` is a path such as `rows.2.title`. */
export type Missing = {
  readonly section: string;
  readonly field: string;
  readonly reason:
    | 'missing'
    | 'malformed'
    | 'notOfThisCall'
    | 'outsideImplementation'
    | 'endsBeforeItStarts'
    | 'unknownActivity'
    | 'notUnique'
    | 'tooMany'
    | 'noAim'
    | 'noOutcome'
    | 'noOutput';
};

/** Nothing to read: absent, blank, or a list without rows. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Speaks of one row of one section. */
export const inRow =
  (section: string, index: number) =>
  (field: string, reason: Missing['reason']): Missing => ({ section, field: `rows.${index}.${field}`, reason });

/**
 * What is wrong with a stretch of time: it must lie inside the window and end no sooner than it starts. Days and months are compared as
 * text, so all four must be written alike. An absent end is not this rule's matter.
 */
export const spanFaults = (
  span: { readonly from?: string | undefined; readonly to?: string | undefined },
  window: { readonly from: string; readonly to: string },
): readonly { readonly end: 'from' | 'to'; readonly reason: 'outsideImplementation' | 'endsBeforeItStarts' }[] => {
  const { from = '', to = '' } = span;
  if (from !== '' && (from < window.from || from > window.to))
    return [{ end: 'from', reason: 'outsideImplementation' }];
  if (to !== '' && (to < window.from || to > window.to)) return [{ end: 'to', reason: 'outsideImplementation' }];
  return from !== '' && to !== '' && to < from ? [{ end: 'to', reason: 'endsBeforeItStarts' }] : [];
};

/** A window of days as a window of months. */
export const monthsOf = (window: { readonly from: string; readonly to: string }): typeof window => ({
  from: window.from.slice(0, 7),
  to: window.to.slice(0, 7),
});
