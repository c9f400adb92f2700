import type { Spoken } from './catalogue.ts';
import type { callLimits } from './en/call-limits.ts';

/** The sentences about the limits of a call in one language. A language that leaves one out does not compile. */
export type LimitWords = Spoken<typeof callLimits>;
