import type { calls as englishCalls } from '../../en/pages/calls.ts';

export const calls = {
  title: 'Appels à propositions',
  intro: 'Chaque appel fixe ses propres thèmes, dates et règles.',
  none: 'Aucun appel n’est ouvert actuellement. Les appels s’ouvrent d’ordinaire le 1er septembre ; revenez à cette date ou renseignez-vous auprès de votre point focal.',
  opens: 'Ouverture',
  closes: 'Clôture',
  finalStageCloses: 'Clôture de la phase finale',
  implementation: 'Exécution des projets',
  partnerMinimum: 'Pays partenaires',
  partnerMinimumText:
    '{count, plural, =0 {Aucun n’est exigé} one {Au moins # en plus du vôtre} other {Au moins # en plus du vôtre}}',
  projectTypes: 'Types de projets',
  intermediary: 'Répond juridiquement et fiscalement',
  cancelled: 'Cet appel a été annulé. Motif : {reason}',
  themesTitle: 'Thèmes',
  themesText: 'Tout projet doit servir un thème de son domaine ; les autres ne sont pas financés.',
  startTitle: 'Commencer une proposition',
  startText:
    'Vous pouvez vous arrêter à tout moment. Tout est enregistré au fur et à mesure de la saisie et rien n’est envoyé avant la signature de votre autorité responsable.',
  start: 'Commencer une proposition',
  signInToStart: 'Se connecter pour commencer une proposition',
  notYours: 'Seuls les rédacteurs d’une institution enregistrée peuvent commencer une proposition.',
  projectTitle: 'Titre du projet',
  projectTitleHint: 'Dites ce que fait le projet et pour qui. Vous pourrez le modifier plus tard.',
  area: 'Domaine de coopération',
  theme: 'Thème',
  themeChoose: 'Choisissez d’abord un domaine',
  seatNone:
    'Votre institution ne siège pas au groupe de travail {area} : aucune proposition ne peut y être commencée. Adressez-vous au bureau de coordination.',
  seatEndsBefore:
    'Le siège de votre institution au groupe de travail {area} prend fin avant la clôture de l’appel : la proposition serait jugée non recevable. Adressez-vous dès maintenant au bureau de coordination.',
  focalPointVacant:
    'Votre pays n’a pas de point focal pour {area} actuellement ; sans lui, la proposition ne peut pas être transmise. Adressez-vous au bureau de coordination avant de rédiger.',
  institution: 'Institution',
  from: 'Partir d’une proposition antérieure',
  fromHint: 'Son formulaire et ses partenaires sont repris ; les partenaires doivent être invités de nouveau.',
  create: 'Créer la proposition',
  statement: 'L’horloge du serveur fait foi pour le respect des délais.',
} satisfies Record<keyof typeof englishCalls, string>;
