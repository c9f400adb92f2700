import type { Spoken } from './catalogue.ts';
import type { chain } from './en/chain.ts';

/** The sentences of receipts, signatures and of what lies on the way to a focal point, in one language. A language that leaves one out does not compile. */
export type ChainWords = Spoken<typeof chain>;
