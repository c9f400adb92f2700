import type { DocumentRejection } from '../../../domain/document/rejections.ts';

export const documentRejections = {
  documentTooLarge:
    'Le fichier compte {sizeBytes, number} octets ; le maximum accepté est de {maxBytes, number}. Réduisez-le et envoyez-le de nouveau.',
  documentTypeNotTaken:
    'Les fichiers de ce type ne sont pas acceptés pour ce document. Enregistrez-le en PDF et envoyez-le de nouveau.',
  caseTakesNoDocuments: 'Ce dossier a été envoyé ; aucun document ne peut plus y être ajouté.',
  documentInUse: 'Le document a été envoyé avec son dossier et ne peut plus être retiré.',
  documentReplacesOther:
    'Ceci n’est pas une nouvelle version de ce document. Choisissez un document du même type encore valable.',
  tooManyLetters:
    '{maximum, number} lettres ont déjà été envoyées par ce lien, et aucune autre n’est acceptée. Adressez-vous à l’institution qui vous a invité.',
  documentHeldBack:
    'Le fichier est encore contrôlé contre les logiciels malveillants. Réessayez dans une minute ; s’il ne s’ouvre toujours pas, demandez qu’il soit envoyé de nouveau.',
  documentStillAwaited: 'Le fichier est encore attendu jusqu’au {until}.',
} satisfies Record<DocumentRejection['kind'], string>;
