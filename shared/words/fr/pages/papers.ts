import type { Catalogue } from '../../catalogue.ts';

export const papers = {
  drop: 'Choisissez des fichiers ou déposez-les ici',
  waiting: '{name} attend son tour.',
  sendingAgain: 'La connexion a été interrompue. Nouvel envoi de {name}, essai {attempt} : {percent} %',
  kept: '{name} n’a pas pu être envoyé par cette connexion. Le fichier est conservé ici : réessayez lorsque la connexion sera meilleure.',
  again: 'Réessayer',
  replace: 'Nouvelle version',
  replacing: 'Le prochain fichier devient la nouvelle version de {name}.',
  version: 'version n° {number}',
  history: '{count, plural, one {# version antérieure} other {# versions antérieures}}',
  earlier: 'Version {number} : {name}, {moment}',
  sealed: 'Envoyé avec la proposition ; il reste tel quel.',
  preview: 'Aperçu',
  openBeside: 'Ouvrir dans un nouvel onglet si rien ne s’affiche ici',
  close: 'Fermer',
  refusals: {
    empty: 'Le fichier est vide. Choisissez-en un autre.',
    malware: 'Le fichier contient un logiciel malveillant. Vérifiez votre ordinateur et utilisez une copie saine.',
    typeNotAllowed: 'Ce type de fichier n’est pas accepté. Utilisez PDF, Word, Excel, JPEG ou PNG.',
    typeDiffers:
      'Le contenu est d’un autre type que celui annoncé par le nom. Enregistrez de nouveau le fichier au bon format.',
    macros: 'Le fichier peut contenir un programme (macros). Enregistrez-le sans macros ou en PDF.',
    encrypted: 'Le fichier est protégé par un mot de passe et ne peut être contrôlé. Supprimez le mot de passe.',
    archive: 'Le fichier est une archive ou en contient une. Envoyez les fichiers un à un.',
    damaged: 'Le fichier est endommagé ou tronqué. Enregistrez-le de nouveau.',
    polyglot:
      'Le fichier peut être lu comme deux types différents à la fois. Enregistrez-le de nouveau ou imprimez-le en PDF.',
    bomb: 'Le fichier se décompresse bien au-delà de sa taille. Enregistrez-le de nouveau ou en PDF.',
    hashDiffers: 'Les données reçues ne sont pas celles annoncées. Envoyez de nouveau le fichier.',
    sizeDiffers: 'Le fichier est arrivé avec une autre taille que celle annoncée. Envoyez-le de nouveau.',
  },
} satisfies Catalogue['papers'];
