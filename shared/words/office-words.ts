import type { Spoken } from './catalogue.ts';
import type { office } from './en/office.ts';

/** The sentences of the coordination office's desks in one language. A language that leaves one out does not compile. */
export type OfficeWords = Spoken<typeof office>;
