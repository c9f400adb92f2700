import type { frame as englishFrame } from '../../en/pages/frame.ts';

/** The frame around every page, and the words that several pages share. */
export const frame = {
  product: 'Financement de projets du COMCEC',
  skip: 'Aller au contenu principal',
  language: 'Langue',
  mainNavigation: 'Navigation principale',
  myWork: 'Mon travail',
  office: 'Bureau',
  calls: 'Appels',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  verifyReceipt: 'Vérifier un récépissé',
  footer:
    'Bureau de coordination du COMCEC. Les subventions sont versées par l’intermédiaire de la Banque de développement et d’investissement de Türkiye.',
  loading: 'Chargement…',
  sending: 'Envoi…',
  tryAgain: 'Réessayer',
  goHome: 'Aller à mon travail',
  back: 'Retour',
  cancel: 'Annuler',
  next: 'Enregistrer et continuer',
  optional: '{label} (facultatif)',
  none: 'Rien pour l’instant',
  change: 'Modifier',
  notAnswered: 'Pas encore de réponse',
  charactersLeft:
    '{count, plural, =0 {Plus aucun caractère disponible} one {# caractère disponible} other {# caractères disponibles}}',
  charactersOver: '{count, plural, one {# caractère de trop} other {# caractères de trop}}',
  errorTitle: 'Il y a un problème',
  offlineTitle: 'Pas de connexion',
  offlineText:
    'Rien n’est perdu : votre saisie est conservée sur cet appareil et sera envoyée au retour de la connexion.',
  faultTitle: 'Cette page n’a pas pu être affichée',
  nothingTitle: 'Il n’y a rien ici',
  nothingText: 'L’adresse est peut-être mal saisie, ou vous n’êtes pas autorisé à voir cette page.',
  reference: 'Indiquez cette référence si vous nous écrivez : {traceId}',
  istanbulTime: '{moment}, heure d’Istanbul',
  yourTime: '{moment}, votre heure',
  dayRange: 'Du {from} au {to}',
} satisfies Record<keyof typeof englishFrame, string>;
