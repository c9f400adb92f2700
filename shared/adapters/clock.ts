import { fromMilliseconds, type Instant } from '../domain/kernel/instant.ts';

/** The present moment by this machine's clock. The only place in the product that asks for it. */
export const systemNow = (): Instant => fromMilliseconds(Date.now());
