import type { DocumentCommand } from '../../../domain/document/commands.ts';

export const documentCommands = {
  request: 'Ajouter un document',
  arrive: 'Réceptionner le fichier',
  recordVerdict: 'Enregistrer le résultat du contrôle',
  supersede: 'Remplacer la version précédente',
  delete: 'Supprimer le document',
  giveUp: 'Ne plus attendre le fichier',
} satisfies Record<DocumentCommand['type'], string>;
