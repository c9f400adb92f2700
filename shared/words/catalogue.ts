import type { english } from './en/catalogue.ts';
import type { Message } from './message.ts';

/** The same members, each a sentence that may be compiled already. */
export type Spoken<Written> = Written extends string
  ? Message
  : { readonly [Member in keyof Written]: Spoken<Written[Member]> };

/** All sentences of one language, by subject. A language that leaves one out does not compile. */
export type Catalogue = Spoken<typeof english>;

/** Looks a sentence up by a name that came from outside, e.g. the status in a reply; undefined when there is none. */
export const sentence = (table: Readonly<Record<string, Message>>, name: string): Message | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
