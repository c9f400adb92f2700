import type { session as englishSession } from '../../en/pages/session.ts';

export const session = {
  expiredTitle: 'Veuillez vous reconnecter',
  expiredText:
    'Votre session a pris fin. Votre saisie est conservée sur cet appareil et sera envoyée après votre connexion.',
  signingIn: 'Connexion en cours…',
  noConnection:
    'Il n’y a pas de connexion pour le moment. Réessayez dès son retour ; votre saisie reste sur cet appareil.',
  failedTitle: 'La connexion a échoué',
  failedText: 'Réessayez. En cas de nouvel échec, écrivez au Bureau de coordination du COMCEC.',
  unknownTitle: 'Vous êtes connecté, mais non enregistré',
  unknownText:
    'Demandez à votre institution ou au Bureau de coordination du COMCEC d’enregistrer l’adresse électronique avec laquelle vous vous connectez.',
} satisfies Record<keyof typeof englishSession, string>;
