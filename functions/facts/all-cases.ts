import type { CaseKind, IndexEntries, Repository } from '#shared/domain/kernel/repository.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { activityKind } from '#shared/store/items/activity-item.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { bankMessageKind } from '#shared/store/items/bank-message-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { ledgerEntryKind } from '#shared/store/items/ledger-entry-item.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import { paymentRequestKind } from '#shared/store/items/payment-request-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { questionKind } from '#shared/store/items/question-item.ts';
import { reportKind } from '#shared/store/items/report-item.ts';
import { asStored } from '#shared/store/stored-kind.ts';

/** Where the cases of one kind are listed, beneath one case of another kind or at the root. */
type Listing = {
  readonly kind: CaseKind<unknown>;
  readonly index: keyof IndexEntries;
  readonly key: (parentId: string) => string;
};

const listing = <State>(
  kind: CaseKind<State>,
  key: (parentId: string) => string,
  index: keyof IndexEntries = 'family',
): Listing => ({
  kind: asStored(kind),
  index,
  key,
});

const ROOTS: readonly Listing[] = [
  listing(callKind, () => 'call'),
  listing(institutionKind, () => 'institution'),
  listing(personKind, () => 'person'),
  listing(grantKind, () => 'grant'),
  listing(paymentBatchKind, () => 'paymentBatch'),
  listing(bankMessageKind, () => 'bankMessage'),
  listing(ledgerEntryKind, () => 'ledgerEntry'),
];

const documents = (owner: string): Listing => listing(documentKind, (id) => `${owner}#${id}#document`);

/** What is listed beneath each kind. Every kind of case stands once at the root or beneath another. */
const BENEATH: Readonly<Record<string, readonly Listing[]>> = {
  call: [
    listing(proposalKind, (id) => `call#${id}#proposal`),
    listing(assessmentKind, (id) => `call#${id}#assessment`),
    listing(questionKind, (id) => `call#${id}#question`),
  ],
  proposal: [documents('proposal')],
  institution: [listing(accountKind, (id) => `institution#${id}#account`), documents('institution')],
  account: [documents('account')],
  grant: [
    listing(activityKind, (id) => `grant#${id}#activity`),
    listing(reportKind, (id) => `grant#${id}#report`),
    listing(paymentRequestKind, (id) => `grant#${id}#paymentRequest`),
    listing(paymentOrderKind, (id) => `grant#${id}#paymentOrder`, 'mine'),
    documents('grant'),
  ],
  activity: [documents('activity')],
  report: [documents('report')],
  paymentRequest: [documents('paymentRequest')],
};

/** Every case there is, kind by kind, from the calls, grants and other roots down. Reads index pages; never scans the table. */
export async function* allCases(
  repository: Repository,
  listings: readonly Listing[] = ROOTS,
  parentId = '',
): AsyncGenerator<{ readonly kind: CaseKind<unknown>; readonly id: string }> {
  for (const { kind, index, key } of listings) {
    let cursor: string | undefined;
    do {
      const page = await repository.list({ index, key: key(parentId), cursor, limit: 100 });
      for (const { id } of page.items) {
        yield { kind, id };
        yield* allCases(repository, BENEATH[kind.name] ?? [], id);
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
}
