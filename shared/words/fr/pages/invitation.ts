import type { Spoken } from '../../catalogue.ts';
import type { invitation as englishInvitation } from '../../en/pages/invitation.ts';

export const invitation = {
  title: 'Invitation à devenir partenaire',
  text: '{institution} invite votre institution à devenir partenaire d’un projet qu’elle propose en vue d’une subvention du COMCEC.',
  project: 'Projet',
  owner: 'Proposé par',
  yourPart: 'Votre rôle',
  yourInstitution: 'Votre institution',
  answerTitle: 'Votre réponse',
  answerText:
    'Aucun compte n’est nécessaire. Votre nom et votre fonction sont conservés comme consentement de votre institution.',
  name: 'Votre nom',
  position: 'Votre fonction',
  confirm:
    'Je suis habilité à m’exprimer au nom de mon institution, et elle accepte d’être partenaire de ce projet. Son rôle : {part}',
  confirmMissing: 'Cochez cette case pour accepter au nom de votre institution',
  nameMissing: 'Indiquez votre nom',
  positionMissing: 'Indiquez votre fonction',
  accept: 'Accepter le partenariat',
  decline: 'Décliner',
  declineReason: 'Motif',
  letter: 'Lettre de votre institution',
  letterText:
    'Vous pouvez l’envoyer par ce lien jusqu’au {until}, même après avoir répondu. Votre réponse est valable même sans lettre.',
  letterAgain:
    'Votre lettre n’a pas été acceptée ; le motif est indiqué ci-dessous. Veuillez en envoyer une autre par ce lien, jusqu’au {until}.',
  letterClosed:
    'Aucune lettre ne peut être envoyée par ce lien en ce moment. S’il en faut encore une, faites-la parvenir à {institution} par un autre moyen.',
  letterDrop: 'Choisissez la lettre signée ou déposez-la ici',
  letterReplace: 'Choisir une autre lettre à la place',
  /** How a link stands that can no longer be answered, and what to do. */
  standings: {
    accepted: {
      title: 'Merci : le partenariat est accepté',
      text: '{institution} en a été informée. Votre réponse est complète.',
    },
    declined: {
      title: 'Vous avez décliné le partenariat',
      text: '{institution} en a été informée. Si votre institution souhaite finalement participer, demandez une nouvelle invitation à {institution}.',
    },
    withdrawn: {
      title: 'L’invitation a été retirée',
      text: '{institution} a retiré son invitation. Vous n’avez rien à faire.',
    },
    replaced: {
      title: 'Il existe une invitation plus récente',
      text: '{institution} a envoyé depuis une autre invitation. Utilisez le lien du dernier courriel ; celui-ci n’est plus valable.',
    },
    expired: {
      title: 'Cette invitation a expiré',
      text: 'Il était possible d’y répondre jusqu’au {until}. Demandez à {institution} de la renvoyer : vous recevrez un nouveau lien par courriel.',
    },
    closed: {
      title: 'Cette proposition n’accepte plus de partenaires',
      text: 'Elle a fait l’objet d’une décision ou a été retirée. Vous n’avez rien à faire ; pour toute question, adressez-vous à {institution}.',
    },
  },
  unreadableTitle: 'Ce lien n’est pas complet',
  unreadableText:
    'Les messageries coupent parfois les longs liens. Ouvrez de nouveau le lien depuis le courriel, ou copiez-le en entier dans la barre d’adresse. Si vous revenez ici, demandez à l’institution qui vous a invité de le renvoyer.',
} satisfies Spoken<typeof englishInvitation>;
