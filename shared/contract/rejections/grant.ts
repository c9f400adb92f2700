import type { GrantRejection } from '#shared/domain/grant/rejections.ts';
import type { RejectionRow } from './row.ts';

export const grantRejections = {
  budgetBelowGrant: { problem: 'ruleBroken' },
  noActiveAccount: { problem: 'ruleBroken' },
  signatoryMissing: { problem: 'invalid', pointer: '/signatory' },
  contractHashDiffers: { problem: 'ruleBroken', pointer: '/contractHash' },
  personHasSigned: { problem: 'ruleBroken' },
  otherBankRoleNeeded: { problem: 'ruleBroken' },
  implementationNotOver: { problem: 'ruleBroken' },
  unknownBudgetLine: { problem: 'invalid', pointer: '/lines' },
  requestDoesNotAddUp: { problem: 'invalid', pointer: '/lines' },
  exceedsCommitment: { problem: 'ruleBroken', pointer: '/lines' },
  exceedsAdvance: { problem: 'ruleBroken', pointer: '/lines' },
  alreadyObligated: { problem: 'ruleBroken' },
  noSuchObligation: { problem: 'ruleBroken' },
  paymentsInFlight: { problem: 'ruleBroken' },
  eligibleOutOfRange: { problem: 'invalid' },
  alreadySettled: { problem: 'ruleBroken' },
  notSettled: { problem: 'ruleBroken' },
  refundAboveClaim: { problem: 'ruleBroken', pointer: '/amountMinor' },
  balanceOpen: { problem: 'ruleBroken' },
} as const satisfies Record<GrantRejection['kind'], RejectionRow>;
