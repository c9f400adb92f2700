import type { paymentsMails as english } from '../../en/mails/payments.ts';
import type { MailText } from '../../mail-text.ts';

export const paymentsMails = {
  accountProposed: {
    subject: 'Un compte bancaire attend le contre-appel : {owner}',
    text: 'Un compte bancaire a été proposé pour {owner}. Veuillez rappeler l’institution à un numéro que vous connaissez par une autre source, jamais à un numéro tiré de la proposition.',
    action: 'Ouvrir mon espace',
  },
  accountNoticed: {
    subject: 'Un compte bancaire a été proposé pour votre institution',
    text: 'Un compte bancaire a été proposé pour {owner}. La Banque rappelle votre institution avant tout paiement sur ce compte.\n\nSi personne de votre institution ne l’a fait, écrivez immédiatement à la Banque.',
    action: 'Ouvrir mon espace',
  },
  accountToApprove: {
    subject: 'Un compte bancaire attend son approbation : {owner}',
    text: 'Le contre-appel sur le compte bancaire de {owner} est fait. Veuillez approuver le compte ou le rejeter en indiquant le motif.',
    action: 'Ouvrir mon espace',
  },
  accountCooling: {
    subject: 'Votre compte bancaire est approuvé, en attente',
    text: 'Le compte bancaire de {owner} a été approuvé. Pour votre sécurité, il ne peut recevoir de paiement qu’à partir de ce moment : {due}.\n\nSi personne de votre institution n’a proposé de compte, écrivez immédiatement à la Banque.',
    action: 'Ouvrir mon espace',
  },
  accountActivated: {
    subject: 'Des paiements peuvent être effectués sur votre compte bancaire',
    text: 'Le compte bancaire de votre institution a été vérifié et peut désormais recevoir des paiements.\n\nSi vous n’avez pas proposé de compte, écrivez immédiatement à la Banque.',
    action: 'Ouvrir le compte',
  },
  accountSuspended: {
    subject: 'Votre compte bancaire ne peut pas recevoir de paiement',
    text: 'La Banque a suspendu le compte bancaire de {owner}. Rien n’y est versé.\n\nMotif : {reason}\n\nVeuillez écrire à la Banque ou proposer un autre compte.',
    action: 'Ouvrir mon espace',
  },
  accountRejected: {
    subject: 'Votre compte bancaire n’a pas été accepté',
    text: 'La Banque n’a pas accepté le compte bancaire proposé pour {owner}.\n\nMotif : {reason}\n\nVeuillez proposer de nouveau un compte ; sans compte, rien ne peut être versé.',
    action: 'Ouvrir mon espace',
  },
  requestSubmitted: {
    subject: 'Une demande de paiement attend son contrôle : {code}',
    text: '{owner} a demandé {amount} pour le projet {code}. Veuillez en contrôler les pièces.',
    action: 'Ouvrir la demande',
  },
  requestQueried: {
    subject: 'Une question sur votre demande de paiement',
    text: 'La Banque pose une question sur votre demande de paiement :\n\n{reason}\n\nLe délai de paiement reprend une fois votre réponse donnée.',
    action: 'Répondre à la question',
  },
  requestAnswered: {
    subject: 'Réponse reçue sur une demande de paiement : {code}',
    text: '{owner} a répondu à la question sur sa demande de paiement pour {code}. Veuillez poursuivre le contrôle.',
    action: 'Ouvrir la demande',
  },
  requestToConfirm: {
    subject: 'Une demande de paiement attend votre confirmation : {code}',
    text: 'La Banque a contrôlé les pièces d’une demande de paiement de {owner} pour {code}. Veuillez confirmer que le travail a été fait comme indiqué.',
    action: 'Ouvrir la demande',
  },
  requestToApprove: {
    subject: 'Une demande de paiement attend votre approbation : {code}',
    text: 'Une demande de paiement de {owner} pour {code} a été contrôlée et confirmée. Veuillez l’approuver ou la rejeter en indiquant le motif.',
    action: 'Ouvrir la demande',
  },
  requestApproved: {
    subject: 'Votre demande de paiement est approuvée',
    text: 'Votre demande de paiement est approuvée à hauteur de {amount}. Nous vous écrirons de nouveau lorsqu’elle sera payée.',
    action: 'Ouvrir la demande',
  },
  requestRejected: {
    subject: 'Votre demande de paiement est rejetée',
    text: 'Votre demande de paiement est rejetée.\n\nMotif : {reason}',
    action: 'Ouvrir la demande',
  },
  paid: {
    subject: 'Payé : {amount}',
    text: '{amount} ont été versés sur le compte de votre institution.',
    action: 'Ouvrir la demande',
  },
  paymentFailed: {
    subject: 'Un paiement en votre faveur n’a pas abouti : {code}',
    text: 'Le montant de votre demande de paiement pour {code} n’a pas atteint votre compte (motif de la banque : {reason}).\n\nRien n’est perdu. Veuillez vérifier les données de votre compte bancaire ; la Banque paie ensuite de nouveau.',
    action: 'Ouvrir la demande',
  },
  paymentToReissue: {
    subject: 'Un paiement est à émettre de nouveau : {code}',
    text: 'Le montant d’une demande de paiement de {owner} pour {code} n’est pas arrivé ou a été retourné (motif : {reason}). Veuillez éclaircir le point avec l’institution et émettre de nouveau le paiement.',
    action: 'Ouvrir la demande',
  },
  orderHeld: {
    subject: 'Un paiement est retenu et vous attend : {amount}',
    text: 'Un ordre de paiement de {amount} est retenu, par le filtrage ou par la banque. Veuillez l’examiner et décider.',
    action: 'Ouvrir mon espace',
  },
  orderSilent: {
    subject: 'Aucune nouvelle de la banque sur un paiement : {amount}',
    text: 'La banque n’a rien dit d’un ordre de paiement de {amount}. Il n’est pas renvoyé de lui-même. Veuillez vous renseigner sur son sort et décider.',
    action: 'Ouvrir mon espace',
  },
  orderRecalled: {
    subject: 'Un paiement est à rappeler : {amount}',
    text: 'Le rappel de l’ordre de paiement de {amount} a été demandé.\n\nMotif : {reason}\n\nVeuillez enregistrer la réponse de la banque dès sa réception.',
    action: 'Ouvrir mon espace',
  },
  batchToApprove: {
    subject: 'Un lot de paiements attend l’approbation : {code}',
    text: 'Le lot de paiements {code} est prêt à être contrôlé. Son fichier ne change plus : ce qui est approuvé est ce que la banque reçoit.',
    action: 'Ouvrir mon espace',
  },
  batchToRelease: {
    subject: 'Un lot de paiements attend sa libération : {code}',
    text: 'Le lot de paiements {code} est approuvé. Veuillez le libérer pour que son fichier parte à la banque.',
    action: 'Ouvrir mon espace',
  },
  batchRejected: {
    subject: 'La banque a rejeté un lot de paiements : {code}',
    text: 'La banque a rejeté le lot de paiements {code} dans son ensemble. Personne n’y est payé. Veuillez en trouver la cause, y remédier et payer ses ordres dans un nouveau lot.',
    action: 'Ouvrir mon espace',
  },
  suspenseOpened: {
    subject: 'Des fonds sur le compte ne peuvent pas être affectés',
    text: 'La banque signale des mouvements qui ne correspondent à aucun de nos ordres. Ils restent en attente jusqu’à ce que quelqu’un les affecte.',
    action: 'Ouvrir mon espace',
  },
  bankMessageRefused: {
    subject: 'Un message de la banque n’a pas pu être lu',
    text: 'Un message de la banque n’a pas pu être lu et n’a pas été appliqué.\n\nMotif : {reason}\n\nDes ordres ont pu évoluer à notre insu. Veuillez redemander le message à la banque.',
    action: 'Ouvrir mon espace',
  },
} satisfies Record<keyof typeof english, MailText>;
