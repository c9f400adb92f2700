import type { GrantRejection } from '#shared/domain/grant/rejections.ts';

export const grantRejections = {
  budgetBelowGrant:
    'Le budget s’élève à {lines} {currency}, soit moins que la subvention de {grant} {currency}. Corrigez le budget avant l’attribution.',
  noActiveAccount:
    '{ownerName} n’a pas encore de compte bancaire actif. Faites-en d’abord proposer, confirmer par contre-appel et approuver un.',
  signatoryMissing: 'Indiquez la personne qui signe pour le porteur du projet.',
  contractHashDiffers: 'Ceci n’est pas le texte à signer. Relisez le contrat et signez l’empreinte {contractHash}.',
  personHasSigned: 'Vous avez déjà signé ce contrat. Une autre personne doit signer à présent.',
  otherBankRoleNeeded:
    'Pour la Banque, un agent et un approbateur signent. Une personne ayant l’autre rôle doit signer à présent.',
  implementationNotOver: 'L’exécution court jusqu’au {endsAt}. Elle prend fin d’elle-même à cette date.',
  unknownBudgetLine: 'Le budget ne contient pas la ligne {lineId}. Choisissez une ligne du contrat.',
  requestDoesNotAddUp:
    'Les lignes s’élèvent à {lines} {currency}, ce qui ne concorde pas avec les {payable} {currency} à payer. Corrigez les lignes.',
  exceedsCommitment:
    'Pour {line, select, total {l’ensemble de la subvention} other {la ligne {line}}}, {available} {currency} sont disponibles, mais {asked} {currency} sont demandés. Réduisez le montant.',
  exceedsAdvance:
    'Sur l’avance, {available} {currency} sont disponibles, mais {asked} {currency} sont demandés. Réduisez le montant.',
  alreadyObligated: 'La subvention est déjà engagée pour cette demande de paiement.',
  noSuchObligation: 'La subvention n’est pas engagée pour cette demande de paiement comme cette étape l’exige.',
  paymentsInFlight:
    '{amount} {currency} sont encore en cours de versement au porteur du projet. Attendez que la banque les ait payés ou refusés.',
  eligibleOutOfRange: 'Le montant éligible doit être compris entre 0 et {highest} {currency}.',
  alreadySettled: 'Le total éligible final a déjà été arrêté.',
  notSettled: 'Arrêtez d’abord le total éligible final.',
  refundAboveClaim: 'Le porteur du projet doit {open} {currency}. N’enregistrez pas davantage.',
  balanceOpen:
    'Ce qui a été payé, moins ce qui a été remboursé, diffère du total éligible de {difference} {currency}. Payez ou réclamez d’abord cette somme.',
} satisfies Record<GrantRejection['kind'], string>;
