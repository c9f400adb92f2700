import { accountRoutes } from '#shared/contract/routes/accounts.ts';
import { accountPage } from '#shared/contract/schemas/account.ts';
import { account } from '#shared/domain/account/decide.ts';
import type { AccountIdentifier } from '#shared/domain/account/identifier.ts';
import { accountId } from '#shared/domain/account/ids.ts';
import { normaliseIban } from '#shared/domain/account/rules/iban.ts';
import { maskAccount } from '#shared/domain/account/rules/mask.ts';
import { readsAccountNumbers, readsAccountsOf } from '#shared/domain/account/rules/readers.ts';
import type { AccountState } from '#shared/domain/account/state.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { cases } from '#shared/runtime/cases.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { accountFacts } from '../facts/account-facts.ts';
import { parts } from '../parts.ts';

/** The account as this reader may see it: whole for those who pay, its last characters for everybody else. */
const show = (state: AccountState, actor: Actor) => {
  const { identifier, callBack, institutionId, holderName, bankName, currency, address, isAbroad } = state;
  const { evidenceDocumentId, proposedAt, coolingEndsAt, reason } = state;
  const shown = { institutionId, holderName, bankName, currency, address, isAbroad, evidenceDocumentId, proposedAt };
  const masked = maskAccount(identifier.kind === 'iban' ? identifier.iban : identifier.number);
  const { kind: _, ...numbers } = identifier;
  return {
    ...shown,
    masked,
    coolingEndsAt,
    reason,
    ...(readsAccountNumbers(actor) && { ...numbers, ...(callBack && { callBack: whoWasCalled(callBack) }) }),
  };
};

const whoWasCalled = ({ contactName, contactNumber, at }: NonNullable<AccountState['callBack']>) => ({
  contactName,
  contactNumber,
  at,
});

type Written = {
  readonly iban?: string | undefined;
  readonly number?: string | undefined;
  readonly bic?: string | undefined;
};

/** Blanks and lower case are how people write account numbers; banks want neither. */
const identifierOf = ({ iban, number = '', bic }: Written): AccountIdentifier => {
  const written = bic === undefined ? undefined : normaliseIban(bic);
  return iban === undefined
    ? { kind: 'number', number: normaliseIban(number), bic: written ?? '' }
    : { kind: 'iban', iban: normaliseIban(iban), ...(written !== undefined && { bic: written }) };
};

const accounts = cases(parts, { kind: accountKind, decider: account, facts: accountFacts, show });

export const handler = httpFunction(accountRoutes, parts, {
  proposeAccount: (request) => {
    if (!readsAccountsOf(request.actor, request.params.institutionId)) throw problem('notFound');
    const { iban, number, bic, ...proposal } = request.body;
    return accounts.make(request, {
      type: 'propose',
      id: accountId(request.newId(0)),
      institutionId: request.params.institutionId,
      identifier: identifierOf({ iban, number, bic }),
      ...proposal,
    });
  },
  listAccounts: async ({ actor, params: { institutionId }, query: { status, ...paging } }) => {
    if (!readsAccountsOf(actor, institutionId)) throw problem('notFound');
    const key = `institution#${institutionId}#account`;
    const page = await listPage(parts.repository, { index: 'family', key, ...paging, descending: true }, accountPage);
    return { ...page, items: page.items.filter((line) => (status ?? line.status) === line.status) };
  },
  getAccount: (request) => accounts.read(request, request.params.accountId),
  recordCallBack: (request) =>
    accounts.give(request, request.params.accountId, { type: 'recordCallBack', ...request.body }),
  approveAccount: (request) => accounts.give(request, request.params.accountId, { type: 'approve' }),
  suspendAccount: (request) => accounts.give(request, request.params.accountId, { type: 'suspend', ...request.body }),
  supersedeAccount: (request) =>
    accounts.give(request, request.params.accountId, { type: 'supersede', ...request.body }),
  rejectAccount: (request) => accounts.give(request, request.params.accountId, { type: 'reject', ...request.body }),
});
