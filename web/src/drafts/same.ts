import { canonicalJson } from '#shared/domain/kernel/hash-chain.ts';

/** Whether two values say the same, in whatever order their members stand. */
export const isSame = (left: unknown, right: unknown): boolean => canonicalJson(left) === canonicalJson(right);
