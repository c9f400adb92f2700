import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { newUlid } from '#shared/adapters/ids.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import { paymentRequestKind } from '#shared/store/items/payment-request-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { aDocument } from '../builders/a-document.ts';
import { aGrant } from '../builders/a-grant.ts';
import { ACCOUNT, anAccount } from '../builders/an-account.ts';
import { OWNER, personId } from '../builders/an-actor.ts';
import { anInstitution, aPerson } from '../builders/directory.ts';
import { type Answer, ask, deliver, deliverBody, openStage, put, type Stage } from './stage.ts';

const ROLES = ['editor', 'responsible-authority', 'coordinator', 'bank-maker', 'bank-checker', 'finance'] as const;
type Role = (typeof ROLES)[number];

/** Everybody whom a payment needs, a grant that pays and an active account; and the functions that they ask. */
export const openPaymentStage = async () => {
  const stage = await openStage();
  const people = await signUp(stage);
  await put(stage, institutionKind, anInstitution());
  await put(stage, accountKind, anAccount('active'));
  const functions = {
    accounts: (await import('../../functions/http/accounts.ts')).handler,
    requests: (await import('../../functions/http/payment-requests.ts')).handler,
    batches: (await import('../../functions/http/payment-batches.ts')).handler,
    follow: (await import('../../functions/reactions/follow-payment.ts')).handler,
    send: (await import('../../functions/reactions/send-bank-file.ts')).handler,
    read: (await import('../../functions/reactions/read-bank-message.ts')).handler,
  };

  /** Lets follow-payment hear every event of a case that it has not heard yet, as the stream would. */
  const heard = new Set<string>();
  const follow = async (aggregate: string, id: string, only: readonly string[]): Promise<void> => {
    for (const event of await stage.repository.history(aggregate, id)) {
      if (heard.has(event.eventId) || !only.includes(event.type)) continue;
      heard.add(event.eventId);
      const failed = await deliver(functions.follow, event);
      if (failed > 0) throw new Error(`${aggregate}.${event.type} was not followed`);
    }
  };

  return {
    ...stage,
    stage,
    functions,
    people,
    follow,
    grant: async (): Promise<GrantState> => {
      const grant = aGrant('active', { grantId: newUlid() });
      await put(stage, grantKind, grant);
      return grant;
    },
    request: (role: Role, path: string, requestId: string, body?: unknown): Promise<Answer> =>
      ask(functions.requests, `POST /payment-requests/{requestId}/${path}`, {
        as: people[role],
        params: { requestId },
        body: body ?? {},
      }),
    batch: (role: Role, path: string, batchId: string, body?: unknown): Promise<Answer> =>
      ask(functions.batches, `POST /payment-batches/{batchId}/${path}`, {
        as: people[role],
        params: { batchId },
        body: body ?? {},
      }),
    document: (requestId: string) =>
      put(stage, documentKind, aDocument({ id: newUlid(), owner: { kind: 'paymentRequest', id: requestId } })),
    /** Puts a file where the bank does, and has it read. */
    bankSays: async (xml: string, name: string): Promise<number> => {
      const key = `inbox/${name}`;
      await stage.s3.send(new PutObjectCommand({ Bucket: stage.bucket, Key: key, Body: xml }));
      return deliverBody(functions.read, { detail: { bucket: { name: stage.bucket }, object: { key } } });
    },
    object: async (key: string): Promise<string | undefined> =>
      (await stage.s3.send(new GetObjectCommand({ Bucket: stage.bucket, Key: key }))).Body?.transformToString(),
    orderOf: async (id: string) => (await stage.repository.load(paymentOrderKind, id))?.state,
    requestOf: async (id: string) => (await stage.repository.load(paymentRequestKind, id))?.state,
    grantOf: async (id: string) => (await stage.repository.load(grantKind, id))?.state,
  };
};

export type PaymentStage = Awaited<ReturnType<typeof openPaymentStage>>;

const signUp = async (stage: Stage): Promise<{ readonly [Name in Role]: string }> => {
  const made = async (role: Role): Promise<string> => {
    const id = newUlid();
    const isOwners = role === 'editor' || role === 'responsible-authority';
    const grants: PersonState['grants'] = [isOwners ? { role, institutionId: OWNER } : { role }];
    await put(stage, personKind, aPerson({ id: personId(id), email: `${role}@cpf.example`, grants }));
    return id;
  };
  return {
    editor: await made('editor'),
    'responsible-authority': await made('responsible-authority'),
    coordinator: await made('coordinator'),
    'bank-maker': await made('bank-maker'),
    'bank-checker': await made('bank-checker'),
    finance: await made('finance'),
  };
};

let invoices = 0;

/** A claim of 1,500.00 on one invoice, brought through both offices to its approval and its order. Answers the request's and the order's ids. */
export const anOrderedRequest = async (
  stage: PaymentStage,
  grantId: string,
): Promise<{ readonly requestId: string; readonly orderId: string }> => {
  invoices += 1;
  const requestId = await aCheckedRequest(stage, grantId, `A-${invoices}`);
  await stage.request('bank-checker', 'approve', requestId);
  await stage.follow('paymentRequest', requestId, ['Approved']);
  const orderId = (await stage.requestOf(requestId))?.orderId;
  if (orderId === undefined) throw new Error('the approved request has no order');
  return { requestId, orderId };
};

/** The same claim before its approval. */
export const aCheckedRequest = async (stage: PaymentStage, grantId: string, invoiceNumber: string): Promise<string> => {
  const line = { budgetLineId: 'travel', description: 'Flights', supplier: 'Air', invoiceNumber, amountMinor: 150_000 };
  const made = await ask(stage.functions.requests, 'POST /grants/{grantId}/payment-requests', {
    as: stage.people.editor,
    params: { grantId },
    body: { kind: 'interim', accountId: ACCOUNT, lines: [line] },
  });
  const requestId = String(made.body['id']);
  await stage.document(requestId);
  await stage.request('responsible-authority', 'sign', requestId);
  await stage.request('editor', 'submit', requestId);
  await stage.request('bank-maker', 'check-documents', requestId, {
    lines: [{ lineNumber: 1, approvedMinor: 150_000 }],
  });
  const confirmed = await stage.request('coordinator', 'confirm-technical', requestId);
  if (confirmed.status !== 200) throw new Error(JSON.stringify(confirmed.body));
  return requestId;
};

/** A batch of these orders, frozen, approved, released and sent. Answers its id and number. */
export const aSentBatch = async (
  stage: PaymentStage,
  orderIds: readonly string[],
): Promise<{ readonly batchId: string; readonly number: string }> => {
  const opened = await ask(stage.functions.batches, 'POST /payment-batches', {
    as: stage.people['bank-maker'],
    body: { orderIds, executionDate: '2022-09-16', currency: 'USD' },
  });
  const batchId = String(opened.body['id']);
  const frozen = await stage.batch('bank-maker', 'freeze', batchId);
  await stage.batch('bank-checker', 'approve', batchId, { fileHash: frozen.body['fileHash'] });
  const released = await stage.batch('bank-checker', 'release', batchId);
  if (released.status !== 200) throw new Error(JSON.stringify([opened.body, frozen.body, released.body]));
  const event = (await stage.repository.history('paymentBatch', batchId)).find(({ type }) => type === 'Released');
  if (event === undefined || (await deliver(stage.functions.send, event)) > 0)
    throw new Error('the batch was not sent');
  return { batchId, number: String(opened.body['number']) };
};
