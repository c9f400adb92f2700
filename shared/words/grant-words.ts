import type { Spoken } from './catalogue.ts';
import type { grants } from './en/grants.ts';

/** The sentences about grants, reports, accounts and payments in one language. A language that leaves one out does not compile. */
export type GrantWords = Spoken<typeof grants>;
