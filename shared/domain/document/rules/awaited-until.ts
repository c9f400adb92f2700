import type { Instant } from '../../kernel/instant.ts';
import { plusDays } from '../../kernel/instant.ts';

/** Days that an announced file is waited for [default]; pieces of it are kept as long (the `quarantine` rule of the bucket). */
export const AWAITED_DAYS = 7;

/** The moment from which an announced file that has not come is given up. */
export const awaitedUntil = (createdAt: Instant): Instant => plusDays(createdAt, AWAITED_DAYS);
