import { actingPerson } from '../kernel/acting-person.ts';
import { type Context, type Decider, existing } from '../kernel/decider.ts';
import { never, ok, type Result } from '../kernel/result.ts';
import { rolesOnCase } from '../kernel/roles.ts';
import type { PaymentRequestCommand } from './commands.ts';
import type { PaymentRequestEvent } from './events.ts';
import { evolvePaymentRequest } from './evolve.ts';
import type { PaymentRequestFacts } from './facts.ts';
import { paymentRequestGuards } from './guards.ts';
import { approvedMinor, claimedMinor } from './lines.ts';
import { type PaymentRequestGuard, paymentRequestMachine } from './machine.ts';
import type { PaymentRequestRejection } from './rejections.ts';
import { readsRequestsOf } from './rules/readers.ts';
import type { PaymentRequestState } from './state.ts';

type Handled = Result<readonly PaymentRequestEvent[], PaymentRequestRejection>;
type Asked = Context<PaymentRequestFacts>;
type Of<Type extends PaymentRequestCommand['type']> = Extract<PaymentRequestCommand, { readonly type: Type }>;

const create = (command: Of<'create'>, { actor, now, facts: { grant } }: Asked): Handled => {
  // The guard has asked for the grant already; the type cannot know.
  if (grant === undefined) return { ok: false, rejection: { kind: 'grantNotPaying', status: 'unknown' } };
  const { id: requestId, grantId, kind, accountId } = command;
  return ok([
    {
      type: 'Created',
      requestId,
      grantId,
      institutionId: grant.institutionId,
      kind,
      accountId,
      currency: grant.currency,
      lines: command.lines.map((line, index) => ({ ...line, lineNumber: index + 1 })),
      claimedMinor: claimedMinor(command.lines),
      createdBy: actingPerson(actor),
      createdAt: now,
    },
  ]);
};

/** What is accepted is set against the advance first (guard G7); only the rest is sent. */
const approve = (state: PaymentRequestState, { actor, now, facts }: Asked): Handled => {
  const acceptedMinor = approvedMinor(state.lines);
  const clearedMinor = state.kind === 'advance' ? 0 : Math.min(acceptedMinor, facts.grant?.advanceHeldMinor ?? 0);
  return ok([
    {
      type: 'Approved',
      ...ofRequest(state),
      kind: state.kind,
      accountId: state.accountId,
      payeeName: facts.account?.holderName ?? '',
      currency: state.currency,
      amountMinor: acceptedMinor - clearedMinor,
      acceptedMinor,
      clearedMinor,
      lines: acceptedLines(state),
      approvedBy: actingPerson(actor),
      approvedAt: now,
    },
  ]);
};

const acceptedLines = ({ lines }: PaymentRequestState) =>
  lines.flatMap(({ budgetLineId: lineId, approvedMinor: amountMinor = 0 }) =>
    lineId === undefined || amountMinor === 0 ? [] : [{ lineId, amountMinor }],
  );

/** A payment that did not arrive binds the grant no longer; a new approval will bind it anew. */
const dropped = (state: PaymentRequestState): readonly PaymentRequestEvent[] => {
  if (state.approval === undefined) return [];
  const { kind, currency, approval } = state;
  const { payableMinor: amountMinor, clearedMinor } = approval;
  return [{ type: 'ObligationDropped', ...ofRequest(state), kind, currency, amountMinor, clearedMinor }];
};

const ofRequest = ({ id, grantId, institutionId }: PaymentRequestState) => ({ requestId: id, grantId, institutionId });

const handle = (state: PaymentRequestState | undefined, command: PaymentRequestCommand, context: Asked): Handled => {
  if (command.type === 'create') return create(command, context);
  const request = existing(state);
  const of = ofRequest(request);
  const { actor, now } = context;
  switch (command.type) {
    case 'sign':
      return ok([{ type: 'Signed', ...of, by: actingPerson(actor) }]);
    case 'submit': {
      const { kind, currency } = request;
      return ok([{ type: 'Submitted', ...of, kind, currency, claimedMinor: request.claimedMinor, submittedAt: now }]);
    }
    case 'query':
      return ok([{ type: 'Queried', ...of, question: command.question, by: actingPerson(actor), at: now }]);
    case 'answer':
      return ok([{ type: 'Answered', ...of, answer: command.answer, by: actingPerson(actor) }]);
    case 'checkDocuments':
      return ok([{ type: 'DocumentsChecked', ...of, lines: command.lines, by: actingPerson(actor) }]);
    case 'confirmTechnical':
      return ok([{ type: 'TechnicallyConfirmed', ...of, note: command.note, by: actingPerson(actor) }]);
    case 'approve':
      return approve(request, context);
    case 'reject':
      return ok([{ type: 'Rejected', ...of, reason: command.reason }]);
    case 'withdraw':
      return ok([{ type: 'Withdrawn', ...of }]);
    case 'recordOrdered':
      return ok([{ type: 'Ordered', ...of, orderId: command.orderId }]);
    case 'recordPaid': {
      const amountMinor = request.approval?.payableMinor ?? 0;
      return ok([{ type: 'Paid', ...of, amountMinor, currency: request.currency, paidAt: now }]);
    }
    case 'recordFailed':
      return ok([...dropped(request), { type: 'Failed', ...of, reasonCode: command.reasonCode }]);
    case 'recordReturned':
      return ok([{ type: 'FundsReturned', ...of, reasonCode: command.reasonCode }]);
    case 'reissue':
      return ok([
        ...dropped(request),
        { type: 'Reissued', ...of, accountId: command.accountId, by: actingPerson(actor) },
      ]);
    default:
      return never(command);
  }
};

/** The life of a payment request. */
export const paymentRequest: Decider<
  PaymentRequestState,
  PaymentRequestCommand,
  PaymentRequestEvent,
  PaymentRequestRejection,
  PaymentRequestFacts,
  PaymentRequestGuard
> = {
  name: 'paymentRequest',
  machine: paymentRequestMachine,
  rolesOf: (actor, state, { facts }) =>
    rolesOnCase(actor, { institutionId: state?.institutionId ?? facts.grant?.institutionId }),
  mayRead: (actor, { institutionId }) => readsRequestsOf(actor, institutionId),
  guards: paymentRequestGuards,
  handle,
  evolve: evolvePaymentRequest,
};
