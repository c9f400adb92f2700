import { ACCOUNT_CODES, type AccountCode, type AccountName, CHART } from './chart.ts';

/** One account's standing, on the side on which it stands. In minor units. */
type BalanceLine = {
  readonly account: AccountCode;
  readonly name: AccountName;
  readonly debitMinor: number;
  readonly creditMinor: number;
};

/** The books of one currency. All sums are in minor units. */
export type TrialBalance = {
  readonly balanced: boolean;
  readonly lines: readonly BalanceLine[];
  readonly debitMinor: number;
  readonly creditMinor: number;
  /** Bound by contracts that were signed; of it obligated by approved requests; of it paid. */
  readonly committedMinor: number;
  readonly obligatedMinor: number;
  readonly paidMinor: number;
};

/** Draws the trial balance from the running totals of the accounts (debit less credit, by code). Names that are no accounts are left out. */
export const trialBalance = (totals: Readonly<Record<string, number>>): TrialBalance => {
  const balance = (account: AccountCode): number => totals[account] ?? 0;
  const lines = ACCOUNT_CODES.filter((account) => balance(account) !== 0).map((account) => ({
    account,
    name: CHART[account].name,
    debitMinor: Math.max(0, balance(account)),
    creditMinor: Math.max(0, -balance(account)),
  }));
  const sideMinor = (side: 'cash' | 'budget'): number =>
    ACCOUNT_CODES.filter((account) => CHART[account].side === side).reduce((sum, code) => sum + balance(code), 0);
  // Budget accounts stand in credit; what has moved on to a later account is still bound.
  const boundMinor = (accounts: readonly AccountCode[]): number =>
    accounts.reduce((sum, account) => sum - balance(account), 0);
  return {
    balanced: sideMinor('cash') === 0 && sideMinor('budget') === 0,
    lines,
    debitMinor: lines.reduce((sum, line) => sum + line.debitMinor, 0),
    creditMinor: lines.reduce((sum, line) => sum + line.creditMinor, 0),
    committedMinor: boundMinor(['9020', '9030', '9040', '9050']),
    obligatedMinor: boundMinor(['9030', '9040', '9050']),
    paidMinor: boundMinor(['9040', '9050']),
  };
};
