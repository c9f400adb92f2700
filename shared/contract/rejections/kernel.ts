import type { KernelRejection } from '#shared/domain/kernel/decider.ts';
import type { RejectionRow } from './row.ts';

export const kernelRejections = {
  wrongState: { problem: 'wrongState' },
  notPermitted: { problem: 'forbidden' },
} as const satisfies Record<KernelRejection['kind'], RejectionRow>;
