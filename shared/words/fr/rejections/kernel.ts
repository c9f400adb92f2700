import type { KernelRejection } from '../../../domain/kernel/decider.ts';

export const kernelRejections = {
  wrongState: 'Cela n’est pas possible dans l’état actuel. Rechargez la page pour voir ce qui est possible maintenant.',
  notPermitted:
    'Votre rôle ne le permet pas. Demandez à votre institution ou au Bureau de coordination du COMCEC qui peut le faire.',
} satisfies Record<KernelRejection['kind'], string>;
