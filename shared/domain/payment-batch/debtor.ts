/**
 * Who pays, as the file to the bank names them: the scheme's programme account at the Development and Investment Bank of Türkiye
 * (BIC TKBNTR2A, bank code 00017). The account number is a stand-in of right form and check digits [default of this scheme: the
 * Bank gives the true one].
 */
export const DEBTOR = {
  initiatingParty: 'COMCEC Coordination Office',
  name: 'Development and Investment Bank of Turkiye',
  address: { street: 'Inkilap Mah. Dr. Adnan Buyukdeniz Cd. 10', town: 'Istanbul', country: 'TR' },
  iban: 'TR890001700000000000202201',
  bic: 'TKBNTR2A',
} as const;

/** Above this total a batch needs a second approver. No limit is set until the Bank names one [default of this scheme]. */
export const SECOND_APPROVAL_ABOVE_MINOR: number | undefined = undefined;
