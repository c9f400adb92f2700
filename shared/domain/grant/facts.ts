import type { Digest } from '../kernel/hash-chain.ts';

/** What a grant must know of other cases: the owner's account that payments may go to, and how to digest the contract's text. */
export type GrantFacts = { readonly activeAccountId: string | undefined; readonly digest: Digest };
