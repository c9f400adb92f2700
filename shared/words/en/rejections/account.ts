import type { AccountRejection } from '../../../domain/account/rejections.ts';

export const accountRejections = {
  holderNameNotLatin:
    "Write the holder's name in Latin letters, as it stands on the account. These characters cannot be sent to a bank: {characters}",
  addressNotLatin:
    'Write the address in Latin letters without accents. These characters cannot be sent to a bank: {characters}',
  ibanMalformed: 'This is not an IBAN. It begins with two letters and two digits, for example TR33 0006 1005.',
  ibanNeeded: 'Accounts in {country} are paid by IBAN. Give the IBAN instead of the account number.',
  ibanLengthWrong:
    'An IBAN of {country} has {expected} characters; this one has {length}. Compare it with the letter of the bank.',
  ibanCheckDigitsWrong:
    'The check digits of this IBAN are wrong, so a character has been mistyped. Compare it with the letter of the bank.',
  countryHasNoIban: '{country} has no IBAN. Give the account number and the BIC of the bank.',
  accountCountryNotPaid: 'The scheme does not pay to accounts in {country}. Give an account in a member country.',
  accountNumberMalformed: 'An account number has 5 to 34 letters and digits. Correct the number.',
  bicNeeded: 'Accounts in {country} need the BIC of the bank beside the IBAN. Add the BIC.',
  bicMalformed: '{bic} is not a BIC. A BIC has 8 or 11 characters and begins with the four letters of the bank.',
  bicOfAnotherCountry:
    'The BIC {bic} belongs to a bank outside {country}, where the account is. Correct one of the two.',
  accountEvidenceNotClean:
    "The evidence for this account is not there yet, has not passed the check for malware, or belongs to another institution. Upload the bank's letter and try again when it is checked.",
  callBackByProposer: 'You proposed this account. Another person at the Bank must make the call.',
  callBackTimeWrong:
    'The call must lie between the proposal of the account ({proposedAt}) and now. Correct the time of the call.',
  accountApproverInvolved:
    '{as, select, proposer {You proposed this account.} other {You made the call about this account.}} Another person must approve it.',
  coolingNotOver: 'The waiting time of this account runs until {until}. It becomes active after that.',
} satisfies Record<AccountRejection['kind'], string>;
