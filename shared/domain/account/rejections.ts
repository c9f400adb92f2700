/** Everything that can stand against a command on a bank account, with the facts a person needs to set it right. */
export type AccountRejection =
  | { readonly kind: 'holderNameNotLatin'; readonly characters: string }
  | { readonly kind: 'addressNotLatin'; readonly characters: string }
  | { readonly kind: 'ibanMalformed' }
  | { readonly kind: 'ibanNeeded'; readonly country: string }
  | { readonly kind: 'ibanLengthWrong'; readonly country: string; readonly length: number; readonly expected: number }
  | { readonly kind: 'ibanCheckDigitsWrong' }
  | { readonly kind: 'countryHasNoIban'; readonly country: string }
  | { readonly kind: 'accountCountryNotPaid'; readonly country: string }
  | { readonly kind: 'accountNumberMalformed' }
  | { readonly kind: 'bicNeeded'; readonly country: string }
  | { readonly kind: 'bicMalformed'; readonly bic: string }
  | { readonly kind: 'bicOfAnotherCountry'; readonly bic: string; readonly country: string }
  | { readonly kind: 'accountEvidenceNotClean'; readonly documentId: string }
  | { readonly kind: 'callBackByProposer' }
  | { readonly kind: 'callBackTimeWrong'; readonly proposedAt: string; readonly now: string }
  | { readonly kind: 'accountApproverInvolved'; readonly as: 'proposer' | 'caller' }
  | { readonly kind: 'coolingNotOver'; readonly until: string };
