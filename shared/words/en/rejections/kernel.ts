import type { KernelRejection } from '../../../domain/kernel/decider.ts';

export const kernelRejections = {
  wrongState: 'This is not possible in the present state. Reload the page to see what is possible now.',
  notPermitted: 'Your role does not allow this. Ask your institution or the COMCEC Coordination Office who can do it.',
} satisfies Record<KernelRejection['kind'], string>;
