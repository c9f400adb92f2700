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
  confirm: 'Je suis habilité à m’exprimer au nom de mon institution, et elle accepte d’être partenaire de ce projet',
  confirmMissing: 'Cochez cette case pour accepter au nom de votre institution',
  nameMissing: 'Indiquez votre nom',
  positionMissing: 'Indiquez votre fonction',
  accept: 'Accepter le partenariat',
  decline: 'Décliner',
  declineReason: 'Motif',
  acceptedTitle: 'Merci : le partenariat est accepté',
  acceptedText: '{institution} en a été informée. Vous n’avez plus rien à faire.',
  declinedTitle: 'Vous avez décliné le partenariat',
  declinedText: '{institution} en a été informée.',
  letter: 'Lettre de votre institution',
  letterDrop: 'Choisissez la lettre signée ou déposez-la ici (PDF ou image). Votre réponse compte aussi sans elle.',
  withdrawnTitle: 'L’invitation a été retirée',
  withdrawnText: '{institution} a retiré son invitation. Vous n’avez rien à faire.',
  goneTitle: 'Il n’est plus possible de répondre à cette invitation',
  goneText:
    'Une réponse a déjà été donnée, ou une invitation plus récente l’a remplacée. Adressez-vous à l’institution qui vous a invité.',
} satisfies Record<keyof typeof englishInvitation, string>;
