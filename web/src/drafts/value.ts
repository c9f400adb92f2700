/** What a section of a form says; kept whole, saved whole. */
export type SectionValue = Readonly<Record<string, unknown>>;
