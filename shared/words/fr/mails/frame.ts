import type { mailFrame as english } from '../../en/mails/frame.ts';

export const mailFrame = {
  greeting: 'À l’attention de {name},',
  greetingUnnamed: 'Madame, Monsieur,',
  linkHint: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  why: 'Vous recevez ce courriel en raison de votre participation au Financement de projets du COMCEC. Vos réponses parviennent au Bureau de coordination du COMCEC. Personne du COMCEC ni de la Banque ne vous demandera jamais de mot de passe.',
  digestSubject: '{count, plural, one {# message} other {# messages}} du Financement de projets du COMCEC',
  digestText: 'Voici ce qui s’est passé depuis votre dernier courriel :',
  digestAction: 'Ouvrir mon espace',
  settings: 'Choisissez comment recevoir les courriels :',
  stopNews: 'Ne plus recevoir les actualités des appels :',
  sender: 'Bureau de coordination du COMCEC',
  istanbul: '{moment} (heure d’Istanbul)',
  istanbulAndLocal: '{moment} (heure d’Istanbul ; {zone} : {local})',
} satisfies Record<keyof typeof english, string>;
