import type { Catalogue } from '../../catalogue.ts';

export const papers = {
  drop: 'Choisissez des fichiers ou déposez-les ici',
  waiting: '{name} attend son tour.',
  sendingAgain: 'La connexion a été interrompue. Nouvel envoi de {name}, essai {attempt}',
  chooseFor: 'Choisir ou déposer des fichiers : {kind}',
  limits: '{types}, jusqu’à {size}',
  required: 'Obligatoire',
  optional: 'Facultatif',
  there: 'Présent',
  lacking: 'Encore requis',
  beingChecked: 'En cours de contrôle',
  several: 'Plusieurs fichiers à la fois',
  severalText: 'Choisissez ou déposez ici des fichiers de types différents, puis indiquez ce qu’est chacun.',
  whatIs: 'Qu’est-ce que {name} ?',
  whatIsMissing: 'Indiquez ce qu’est ce fichier, ou retirez-le.',
  sendAll: '{count, plural, one {Envoyer # fichier} other {Envoyer # fichiers}}',
  leaveOut: 'Retirer',
  wrongType: '{name} n’est pas d’un type accepté ici : {types}. Enregistrez-le sous l’un de ces formats.',
  empty: '{name} est vide.',
  interrupted:
    'Le fichier n’est pas arrivé en entier. Choisissez de nouveau le même fichier pour continuer. Il est attendu jusqu’au {moment}.',
  arrivedPart: '{percent} % sont déjà arrivés.',
  goOn: 'Choisir de nouveau le fichier',
  notTheSame:
    '{name} n’est pas le fichier attendu ici. Choisissez celui-ci, ou supprimez cette ligne et ajoutez le nouveau fichier.',
  ready: '{name} a été contrôlé et est prêt.',
  already: '{name} est déjà là ; il n’a pas été envoyé de nouveau.',
  unreadable: '{name} ne peut plus être lu ; il a peut-être été déplacé ou modifié. Choisissez-le de nouveau.',
  timeLeft:
    '{percent} %, reste {minutes, plural, =0 {moins d’une minute} one {environ # minute} other {environ # minutes}}',
  percentSent: '{percent} %',
  kept: '{name} n’a pas pu être envoyé par cette connexion. Le fichier est conservé ici : réessayez lorsque la connexion sera meilleure.',
  again: 'Réessayer',
  replace: 'Nouvelle version',
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
    typeNotAllowed:
      'Ce type de fichier n’est pas accepté. Enregistrez-le en PDF, Word, Excel, PowerPoint, JPEG ou PNG.',
    typeDiffers:
      'Le contenu est d’un autre type que celui annoncé par le nom. Enregistrez de nouveau le fichier au bon format.',
    macros: 'Le fichier peut contenir un programme (macros). Enregistrez-le sans macros ou en PDF.',
    encrypted:
      'Le fichier est verrouillé par un mot de passe ou protégé contre les modifications et ne peut être contrôlé. Retirez la protection ou imprimez-le dans un nouveau PDF.',
    archive:
      'Le fichier est une archive, ou d’autres fichiers y sont compressés ou joints. Envoyez les fichiers un à un.',
    damaged:
      'Le fichier est endommagé, tronqué ou construit d’une façon qui ne peut être contrôlée. Enregistrez-le de nouveau ou en PDF.',
    activeContent:
      'Le fichier peut agir de lui-même à l’ouverture (script, lancement de programme, lien vers des données). Imprimez-le dans un nouveau PDF.',
    fetchesContent:
      'À l’ouverture, le fichier va chercher ailleurs un modèle ou des images, ce qui révélerait qui le lit. Intégrez-les au fichier ou enregistrez-le en PDF.',
    polyglot:
      'Le fichier peut être lu comme deux types différents à la fois. Enregistrez-le de nouveau ou imprimez-le en PDF.',
    bomb: 'Le fichier se décompresse bien au-delà de sa taille. Enregistrez-le de nouveau ou en PDF.',
    hashDiffers: 'Les données reçues ne sont pas celles annoncées. Envoyez de nouveau le fichier.',
    sizeDiffers: 'Le fichier est arrivé avec une autre taille que celle annoncée. Envoyez-le de nouveau.',
  },
} satisfies Catalogue['papers'];
