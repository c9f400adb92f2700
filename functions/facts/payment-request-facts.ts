import { advanceHeldMinor, advanceLimitMinor } from '#shared/domain/grant/rules/advance.ts';
import { freeInAllMinor, freeOnLineMinor } from '#shared/domain/grant/rules/within-commitment.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import type { PaymentRequestCommand } from '#shared/domain/payment-request/commands.ts';
import type { PaymentRequestFacts } from '#shared/domain/payment-request/facts.ts';
import { readsRequestsOf } from '#shared/domain/payment-request/rules/readers.ts';
import type { PaymentRequestState } from '#shared/domain/payment-request/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

type Grant = NonNullable<PaymentRequestFacts['grant']>;

/**
 * What a payment request must know of its grant, its account and its documents. A grant that is not there answers 404, and so does to
 * whoever begins a request one of another institution.
 */
export const paymentRequestFacts = async (
  state: PaymentRequestState | undefined,
  command: PaymentRequestCommand | undefined,
  { repository }: Pick<Parts, 'repository'>,
  asked?: { readonly actor: Actor },
): Promise<PaymentRequestFacts> => {
  const grantId = state?.grantId ?? (command?.type === 'create' ? command.grantId : undefined);
  const accountId = command !== undefined && 'accountId' in command ? command.accountId : state?.accountId;
  const [grant, account, cleanDocuments] = await Promise.all([
    grantId === undefined ? undefined : repository.load(grantKind, grantId),
    accountId === undefined ? undefined : repository.load(accountKind, accountId),
    state === undefined ? 0 : countClean(repository, state.id),
  ]);
  if (grant === undefined) throw problem('notFound');
  const isForeign = asked !== undefined && !readsRequestsOf(asked.actor, grant.state.ownerInstitutionId);
  if (state === undefined && isForeign) throw problem('notFound');
  return { grant: factsOfGrant(grant.state), account: account?.state, cleanDocuments };
};

const countClean = async (repository: Parts['repository'], requestId: string): Promise<number> => {
  const documents = await allListed(repository, { index: 'family', key: `paymentRequest#${requestId}#document` });
  return documents.filter(({ status }) => status === 'clean').length;
};

const factsOfGrant = (grant: GrantState): Grant => ({
  institutionId: grant.ownerInstitutionId,
  status: grant.status,
  currency: grant.grant.currency,
  availableMinor: freeInAllMinor(grant),
  lines: grant.lines.map(({ lineId }) => ({ lineId, availableMinor: freeOnLineMinor(grant, lineId) })),
  advanceLimitMinor: advanceLimitMinor(grant),
  advanceTaken: grant.obligations.some(({ advance }) => advance),
  advanceHeldMinor: advanceHeldMinor(grant),
  // An approved final report is what brings a grant to its settlement and so to its closing.
  finalReportApproved: grant.status === 'settlement' || grant.status === 'closed',
});
