import type { AccountRejection } from '../../../domain/account/rejections.ts';

export const accountRejections = {
  holderNameNotLatin:
    'Écrivez le nom du titulaire en caractères latins, tel qu’il figure sur le compte. Ces caractères ne peuvent pas être transmis à une banque : {characters}',
  addressNotLatin:
    'Écrivez l’adresse en caractères latins sans accents. Ces caractères ne peuvent pas être transmis à une banque : {characters}',
  ibanMalformed:
    'Ceci n’est pas un IBAN. Un IBAN commence par deux lettres et deux chiffres, par exemple TR33 0006 1005.',
  ibanNeeded: 'Les comptes de ce pays ({country}) sont payés par IBAN. Indiquez l’IBAN au lieu du numéro de compte.',
  ibanLengthWrong:
    'Longueur d’un IBAN de ce pays ({country}) : {expected} caractères ; longueur de celui-ci : {length}. Comparez-le avec la lettre de la banque.',
  ibanCheckDigitsWrong:
    'Les chiffres de contrôle de cet IBAN sont erronés : un caractère a été mal saisi. Comparez-le avec la lettre de la banque.',
  countryHasNoIban: 'Ce pays ({country}) n’utilise pas l’IBAN. Indiquez le numéro de compte et le BIC de la banque.',
  accountCountryNotPaid:
    'Le programme n’effectue pas de versement sur des comptes de ce pays ({country}). Indiquez un compte dans un pays membre.',
  accountNumberMalformed: 'Un numéro de compte comporte de 5 à 34 lettres et chiffres. Corrigez le numéro.',
  bicNeeded: 'Les comptes de ce pays ({country}) exigent le BIC de la banque en plus de l’IBAN. Ajoutez le BIC.',
  bicMalformed:
    '{bic} n’est pas un BIC. Un BIC comporte 8 ou 11 caractères et commence par les quatre lettres de la banque.',
  bicOfAnotherCountry:
    'Le BIC {bic} appartient à une banque située hors du pays du compte ({country}). Corrigez l’un des deux.',
  accountEvidenceNotClean:
    'Le justificatif de ce compte n’est pas encore disponible, n’a pas passé le contrôle contre les logiciels malveillants ou appartient à une autre institution. Envoyez la lettre de la banque et réessayez une fois le contrôle achevé.',
  callBackByProposer: 'Vous avez proposé ce compte. Une autre personne de la Banque doit passer l’appel.',
  callBackTimeWrong:
    'L’appel doit se situer entre la proposition du compte ({proposedAt}) et maintenant. Corrigez l’heure de l’appel.',
  accountApproverInvolved:
    '{as, select, proposer {Vous avez proposé ce compte.} other {Vous avez passé l’appel relatif à ce compte.}} Une autre personne doit l’approuver.',
  coolingNotOver: 'Le délai d’attente de ce compte court jusqu’au {until}. Le compte sera actif ensuite.',
} satisfies Record<AccountRejection['kind'], string>;
