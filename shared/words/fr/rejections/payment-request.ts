import type { PaymentRequestRejection } from '../../../domain/payment-request/rejections.ts';

export const paymentRequestRejections = {
  grantNotPaying:
    'Aucun paiement n’est possible au titre de cette subvention dans son état actuel ({status}). Les paiements exigent une subvention active.',
  requestWithoutLines: 'Ajoutez au moins une ligne indiquant ce que vous demandez.',
  requestLineNotPositive: 'La ligne {lineNumber} n’a pas de montant. Saisissez un montant supérieur à zéro.',
  requestLineWithoutBudgetLine: 'Choisissez la ligne budgétaire à laquelle se rattache la ligne {lineNumber}.',
  requestLineUnknown:
    'La ligne {lineNumber} cite une ligne budgétaire absente du contrat. Choisissez-en une du contrat.',
  requestLineExceeded:
    'Vous demandez {asked} {currency} sur une ligne budgétaire où il reste {available} {currency}. Réduisez la demande ou sollicitez une modification du budget.',
  requestExceedsGrant:
    'Vous demandez {asked} {currency}, mais il reste {available} {currency} de la subvention. Réduisez la demande.',
  invoiceTwiceInRequest:
    'La ligne {lineNumber} présente une seconde fois la facture {invoiceNumber}. Supprimez l’une des deux lignes.',
  advanceNotProvided: 'Cette subvention ne prévoit pas d’avance. Demandez le remboursement des coûts une fois engagés.',
  advanceAlreadyTaken: 'L’avance de cette subvention a déjà été versée. Demandez plutôt le remboursement des coûts.',
  advanceTooLarge:
    'Vous demandez une avance de {asked} {currency} ; le maximum possible est de {available} {currency}. Réduisez le montant.',
  finalReportNotApproved:
    'Le dernier paiement suit l’approbation du rapport final. Soumettez d’abord le rapport final.',
  accountNotOwners:
    'Ce compte n’appartient pas à l’institution titulaire de la subvention. Choisissez l’un de ses propres comptes.',
  accountNotActive: 'Le compte bancaire n’est pas actif ({status}). La Banque doit le confirmer avant tout versement.',
  requestWithoutDocuments:
    'Aucun document contrôlé n’est encore joint à cette demande. Envoyez les pièces justificatives et attendez la fin du contrôle.',
  checkedLinesDiffer:
    'La ligne {lineNumber} doit recevoir une réponse et une seule. Indiquez un montant pour chaque ligne de la demande.',
  checkedAboveClaim: 'La ligne {lineNumber} demande {claimed} {currency}. Approuvez ce montant ou moins.',
  reductionWithoutReason: 'Dites pourquoi un montant inférieur à la demande est approuvé à la ligne {lineNumber}.',
  nothingApproved: 'Rien de cette demande ne serait approuvé. Rejetez-la plutôt, en indiquant le motif.',
  confirmerCheckedDocuments:
    'Vous avez contrôlé les documents de cette demande. Une autre personne doit confirmer les travaux.',
  approverInvolved:
    '{as, select, claim {Vous avez établi ou signé cette demande.} account {Vous avez proposé le compte sur lequel elle serait payée.} documentCheck {Vous avez contrôlé les documents de cette demande.} technicalConfirmation {Vous avez confirmé les travaux de cette demande.} other {Vous avez préparé le nouveau paiement de cette demande.}} Une autre personne doit l’approuver.',
} satisfies Record<PaymentRequestRejection['kind'], string>;
