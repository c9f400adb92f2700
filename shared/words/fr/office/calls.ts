import type {
  calls as englishCalls,
  proposalColumns as englishColumns,
  programmes as englishProgrammes,
} from '../../en/office/calls.ts';

/** The coordination office's desk for calls. */
export const calls = {
  title: 'Appels',
  intro:
    'Préparez un appel, vérifiez l’ensemble de ses paramètres et voyez le formulaire tel que les demandeurs le verront.',
  none: 'Il n’y a pas encore d’appel. Préparez le premier.',
  newCall: 'Préparer un appel',
  line: '{programme} · appel {number} · {year}',
  windowLine: '{from} – {to}',
  newText: 'Tout peut être modifié jusqu’à la publication de l’appel, sauf le programme et le numéro.',
  begin: 'Partir de',
  beginPreset: 'Paramètres habituels du programme',
  beginCopy: 'Copie d’un appel antérieur',
  copied: 'Appel à copier',
  number: 'Numéro de l’appel',
  numberTaken: 'Ce programme a déjà un appel de ce numéro.',
  titleHint: 'Tel qu’il figure sur la page publique, par exemple « Fourteenth call for project proposals ».',
  create: 'Créer le projet d’appel',
  settingsTitle: 'Paramètres',
  preview: 'Voir le formulaire comme les demandeurs',
  checkTitle: 'Vérification de l’ensemble de l’appel',
  sound: 'Les paramètres sont cohérents.',
  faults: '{count, plural, one {# point à corriger} other {# points à corriger}}',
  headPublishes: 'L’appel est publié par le chef du bureau.',
  frozen: 'L’édition {edition} des paramètres a été publiée le {moment} et reste telle quelle.',
  fingerprint: 'Empreinte (SHA-256)',
  extendedFrom: 'Prolongé ; l’appel devait se clore le {moment}.',
  finalExtendedFrom: 'Prolongé ; la phase finale devait se clore le {moment}.',
  windowsTitle: 'Calendrier',
  preliminary: 'Phase préliminaire',
  final: 'Phase finale',
  contract: 'Contrat',
  implementation: 'Exécution des projets',
  today: 'Aujourd’hui, {day}',
  publishQuestion:
    'Publier cet appel ? Tous les points focaux en sont informés par courriel. Ses paramètres ne peuvent plus être modifiés ensuite ; seule la clôture peut être reportée.',
  extendPreliminary: 'Phase préliminaire : clôture le {moment} (Istanbul).',
  extendFinal: 'Phase finale : clôture le {moment} (Istanbul).',
  extendTo: 'Nouvelle date et heure de clôture (Istanbul)',
  extendReason: 'Motif',
  extendReasonHint: 'Les points focaux et toutes les personnes ayant une proposition non envoyée lisent ce texte.',
  extendFinalHint:
    'Toutes les personnes ayant une proposition finale non envoyée et leurs points focaux lisent ce texte.',
  extendMissing: 'Indiquez une date, une heure et un motif',
  extended: 'La clôture est désormais fixée au {moment}.',
  cancelReason: 'Motif de l’annulation',
  cancelHint: 'Les propositions non envoyées ou en cours deviennent caduques. Cette opération est irréversible.',
  cancelled: 'Annulé : {reason}',
  guidelines: 'Lignes directrices',
  guidelinesText: 'Chacun peut les lire sur la page de l’appel dès sa publication.',
  guidelinesNone: 'Aucun fichier pour l’instant.',
  guidelinesFixed: 'Les fichiers ont été publiés avec l’appel et restent inchangés.',
  previewTitle: 'Le formulaire tel que les demandeurs le verront',
  previewText:
    'Essayez-le : tout fonctionne comme pour les demandeurs, limites comprises. Rien de ce que vous saisissez n’est conservé.',
  stage: 'Phase',
  asked: 'Documents demandés',
  askedRequired: '{kind}, obligatoire',
  askedOptional: '{kind}, facultatif',
  askedSize: 'jusqu’à {size}',
  partners:
    '{count, plural, =0 {Aucun partenaire n’est exigé.} one {Au moins # pays partenaire.} other {Au moins # pays partenaires.}}',
  toCalls: 'Tous les appels',
  standingTitle: 'État de l’appel',
  proposalsTitle: 'Propositions de l’appel',
  noProposals: 'Aucune proposition n’a encore été commencée.',
  allProposals: '{count, plural, one {Voir la proposition} other {Voir les # propositions}}',
  waitsSecond:
    '{count, plural, one {# constat vous attend en tant que seconde personne} other {# constats vous attendent en tant que seconde personne}}',
  waitsAnybody:
    '{count, plural, one {# constat attend une seconde personne} other {# constats attendent une seconde personne}}',
  waitsBack:
    '{count, plural, one {# proposition est revenue du porteur du projet} other {# propositions sont revenues des porteurs de projet}}',
  waitsCheck: '{count, plural, one {# proposition à vérifier} other {# propositions à vérifier}}',
  waitsColleague:
    '{count, plural, one {# de vos constats attend un collègue} other {# de vos constats attendent un collègue}}',
  waitsOwners:
    '{count, plural, one {# porteur de projet a été interrogé et peut encore répondre} other {# porteurs de projet ont été interrogés et peuvent encore répondre}}',
  underWayTitle: 'Appels en cours',
  underWayNone: 'Aucun appel n’est en cours.',
  openFinalText:
    'Le formulaire final des propositions de la liste restreinte est ouvert ; les porteurs de projet sont informés par courriel de la date de clôture.',
  openFinalTo: 'Fin de la phase finale (Istanbul)',
  openFinalHint: 'Laissez du temps pour l’évaluation et les contrats : les projets commencent le {day}.',
  openFinalMissing: 'Indiquez une date et une heure',
} satisfies Record<keyof typeof englishCalls, string>;

/** What stands at the head of each column of a call's proposals. */
export const proposalColumns = {
  code: 'Code',
  title: 'Titre',
  owner: 'Porteur du projet',
  area: 'Domaine',
  status: 'État',
  submittedAt: 'Transmise le',
} satisfies Record<keyof typeof englishColumns, string>;

/** The programmes by their own names. */
export const programmes = {
  cpf: 'Financement de projets du COMCEC',
  covidResponse: 'Réponse du COMCEC à la COVID',
  alQuds: 'Programme Al-Qods du COMCEC',
} satisfies Record<keyof typeof englishProgrammes, string>;
