import type { PaymentBatchRejection } from '../../../domain/payment-batch/rejections.ts';

export const paymentBatchRejections = {
  batchWithoutOrders: 'Choisissez au moins un ordre de paiement.',
  batchTooLarge: 'Nombre maximal d’ordres par lot : {most}. Ouvrez un second lot pour les autres.',
  orderTwiceInBatch: 'Le même ordre a été choisi deux fois. Choisissez chaque ordre une seule fois.',
  orderNotReady:
    'Un ordre choisi n’est pas prêt pour un lot ({status}). Choisissez des ordres contrôlés qui ne figurent dans aucun autre lot.',
  orderInOtherCurrency: 'Un ordre choisi est libellé en {currency}. Un lot est payé dans une seule monnaie.',
  executionDatePassed: 'La date {executionDate} est passée. Choisissez aujourd’hui, {today}, ou un jour ultérieur.',
  orderAccountNotActive:
    'Le compte bancaire d’au moins un ordre n’est plus actif. Le lot attend la confirmation du compte.',
  fileHashDiffers:
    'Vous avez approuvé un autre fichier que celui qui sera envoyé. Ouvrez de nouveau le fichier et comparez-le avant de l’approuver.',
  batchApproverInvolved:
    '{as, select, maker {Vous avez constitué ce lot.} other {Vous avez déjà approuvé ce lot.}} Une autre personne doit l’approuver.',
  batchReleaserOpened: 'Vous avez ouvert ce lot. Une autre personne doit le libérer.',
  noAnswerYet: 'La banque n’a pas encore répondu au sujet de ce lot.',
  ordersUnsettled: 'Des ordres de ce lot sont encore en cours. Le lot sera achevé lorsqu’ils seront tous terminés.',
} satisfies Record<PaymentBatchRejection['kind'], string>;
