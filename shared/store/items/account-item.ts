import { maskAccount } from '../../domain/account/rules/mask.ts';
import { type AccountState, accountState } from '../../domain/account/state.ts';
import type { CaseKind } from '../../domain/kernel/repository.ts';
import { shortened } from './shortened.ts';

/** Accounts: those of one institution together, and the approved ones that cool off in the queue `due`. Lists hold no account number. */
export const accountKind: CaseKind<AccountState> = {
  name: 'account',
  parse: (value) => accountState.parse(value),
  indexes: (state) => ({
    family: { key: `institution#${state.institutionId}#account`, sort: `${state.proposedAt}#${state.id}` },
    queue:
      state.status === 'cooling' && state.coolingEndsAt !== undefined
        ? { key: 'due', sort: `${state.coolingEndsAt}#account#${state.id}` }
        : undefined,
  }),
  summary: ({ institutionId, holderName, identifier, bankName, currency, proposedAt }) => ({
    institutionId,
    holderName: shortened(holderName, 60),
    masked: maskAccount(identifier.kind === 'iban' ? identifier.iban : identifier.number),
    bankName: shortened(bankName, 60),
    currency,
    proposedAt,
  }),
};
