import type { AccountRejection } from '#shared/domain/account/rejections.ts';
import type { RejectionRow } from './row.ts';

export const accountRejections = {
  holderNameNotLatin: { problem: 'invalid', pointer: '/holderName' },
  addressNotLatin: { problem: 'invalid', pointer: '/address' },
  ibanMalformed: { problem: 'invalid', pointer: '/iban' },
  ibanNeeded: { problem: 'invalid', pointer: '/iban' },
  ibanLengthWrong: { problem: 'invalid', pointer: '/iban' },
  ibanCheckDigitsWrong: { problem: 'invalid', pointer: '/iban' },
  countryHasNoIban: { problem: 'invalid', pointer: '/iban' },
  accountCountryNotPaid: { problem: 'ruleBroken' },
  accountNumberMalformed: { problem: 'invalid', pointer: '/number' },
  bicNeeded: { problem: 'invalid', pointer: '/bic' },
  bicMalformed: { problem: 'invalid', pointer: '/bic' },
  bicOfAnotherCountry: { problem: 'invalid', pointer: '/bic' },
  accountEvidenceNotClean: { problem: 'ruleBroken', pointer: '/evidenceDocumentId' },
  callBackByProposer: { problem: 'ruleBroken' },
  callBackTimeWrong: { problem: 'invalid', pointer: '/calledAt' },
  accountApproverInvolved: { problem: 'ruleBroken' },
  coolingNotOver: { problem: 'ruleBroken' },
} as const satisfies Record<AccountRejection['kind'], RejectionRow>;
