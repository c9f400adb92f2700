import type { GrantRejection } from '#shared/domain/grant/rejections.ts';

export const grantRejections = {
  budgetBelowGrant:
    'The budget comes to {lines} {currency}, less than the grant of {grant} {currency}. Correct the budget before the award.',
  noActiveAccount: '{ownerName} has no active bank account yet. Have one proposed, called back and approved first.',
  signatoryMissing: 'Name the person who signs for the owner.',
  contractHashDiffers:
    'This is not the text that is to be signed. Read the contract again and sign the hash {contractHash}.',
  personHasSigned: 'You have signed this contract already. Another person must sign next.',
  otherBankRoleNeeded: 'For the Bank one maker and one checker sign. A person with the other role must sign next.',
  implementationNotOver: 'Implementation runs until {endsAt}. It ends by itself then.',
  unknownBudgetLine: 'The budget has no line {lineId}. Choose a line of the contract.',
  requestDoesNotAddUp:
    'The lines come to {lines} {currency}, which does not fit the {payable} {currency} to be paid. Correct the lines.',
  exceedsCommitment:
    'On {line, select, total {the grant as a whole} other {line {line}}} {available} {currency} are free, but {asked} {currency} are asked for. Lower the amount.',
  exceedsAdvance:
    'Of the advance {available} {currency} are available, but {asked} {currency} are asked for. Lower the amount.',
  alreadyObligated: 'The grant is already bound for this payment request.',
  noSuchObligation: 'The grant is not bound for this payment request in the way that this step needs.',
  paymentsInFlight:
    '{amount} {currency} are still on their way to the owner. Wait until the bank has paid or refused them.',
  eligibleOutOfRange: 'The eligible amount must be between 0 and {highest} {currency}.',
  alreadySettled: 'The final eligible total has been set already.',
  notSettled: 'Set the final eligible total first.',
  refundAboveClaim: 'The owner owes {open} {currency}. Record no more than that.',
  balanceOpen:
    'What was paid, less what came back, differs from the eligible total by {difference} {currency}. Pay or claim it first.',
} satisfies Record<GrantRejection['kind'], string>;
