import type { DemoProposal } from './form.ts';
import { bangladesh } from './proposals/bangladesh.ts';
import { jordan } from './proposals/jordan.ts';
import { kazakhstan } from './proposals/kazakhstan.ts';
import { morocco } from './proposals/morocco.ts';
import { sesric } from './proposals/sesric.ts';
import { uganda } from './proposals/uganda.ts';

/** The proposals of the demo in the order in which they are begun. */
export const PROPOSALS: readonly DemoProposal[] = [sesric, uganda, morocco, bangladesh, kazakhstan, jordan];
