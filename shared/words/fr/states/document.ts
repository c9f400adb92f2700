import type { DocumentStatus } from '../../../domain/document/machine.ts';

export const documentStates = {
  awaiting: 'En attente du fichier',
  scanning: 'En cours de contrôle',
  clean: 'Prêt',
  rejected: 'Non accepté',
  superseded: 'Remplacé par une version plus récente',
  deleted: 'Supprimé',
} satisfies Record<DocumentStatus, string>;
