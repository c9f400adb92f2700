import type { InstitutionCommand } from '../../../domain/institution/commands.ts';

export const institutionCommands = {
  register: 'Enregistrer l’institution',
  amend: 'Corriger les dénominations',
  grantMembership: 'Attribuer un siège au groupe de travail',
  endMembership: 'Mettre fin à un siège au groupe de travail',
  suspend: 'Suspendre l’institution',
  reinstate: 'Rétablir l’institution',
} satisfies Record<InstitutionCommand['type'], string>;
