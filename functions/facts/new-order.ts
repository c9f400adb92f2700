import { accountCountry, writtenForBanks } from '#shared/domain/account/rules/account-form.ts';
import type { AccountState } from '#shared/domain/account/state.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import { type Country, isCountry } from '#shared/domain/kernel/country.ts';
import type { Loaded } from '#shared/domain/kernel/repository.ts';
import type { PaymentOrderCommand } from '#shared/domain/payment-order/commands.ts';
import type { PaymentOrderId } from '#shared/domain/payment-order/ids.ts';
import { type NameList, screenPayee } from '#shared/domain/payment-order/rules/screen.ts';
import type { PaymentRequestState } from '#shared/domain/payment-request/state.ts';

/**
 * The names that payees are looked up among. The Bank names the lists it goes by; until it has, only the rule about countries holds orders
 * up [default of this scheme].
 */
const NAME_LIST: NameList = { version: 'none', names: [] };

type Create = Extract<PaymentOrderCommand, { readonly type: 'create' }>;

/** The order for an approved request: the account's details are copied into it, so that a later change of the account does not reach it. */
export const newOrder = (
  id: PaymentOrderId,
  uetr: string,
  request: PaymentRequestState,
  grant: GrantState,
  account: Loaded<AccountState>,
): Create => {
  const { holderName, address, identifier, bankName } = account.state;
  return {
    type: 'create',
    id,
    requestId: request.id,
    grantId: request.grantId,
    institutionId: request.institutionId,
    accountId: account.state.id,
    accountVersion: account.version,
    amountMinor: request.approval?.payableMinor ?? 0,
    currency: request.currency,
    uetr,
    creditor: { name: holderName, address, account: writtenForBanks(identifier), bic: identifier.bic, bankName },
    purpose: request.kind === 'directPayment' ? 'SUPP' : 'GOVT',
    remittance: `${grant.code} ${request.kind}`,
    screening: screenPayee({ name: holderName, countries: countriesOf(account.state, grant) }, NAME_LIST),
  };
};

/** The countries that a payment touches: that of the account, of its holder and of the grant's owner. */
const countriesOf = ({ identifier, address }: AccountState, grant: GrantState): readonly Country[] =>
  [accountCountry(identifier), address.country, grant.country].filter(isCountry);
