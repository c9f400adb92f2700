import type { DocumentKind } from '#shared/domain/document/ids.ts';
import { type DocumentLimits, usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import type { DocumentOwner } from '#shared/domain/document/state.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { CaseKind, Unmoved } from '#shared/domain/kernel/repository.ts';
import { EDITABLE } from '#shared/domain/proposal/machine.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { activityKind } from '#shared/store/items/activity-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { paymentRequestKind } from '#shared/store/items/payment-request-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { reportKind } from '#shared/store/items/report-item.ts';
import type { Parts } from '../parts.ts';

/** The case that a document belongs to, as far as documents ask. */
type OwningCase = {
  /** Undefined for a call, which is the office's. */
  readonly institutionId: string | undefined;
  readonly country: string | undefined;
  readonly area: string | undefined;
  /** Whether the case is in its owner's hands, so that papers can come and go. */
  readonly isOpen: boolean;
  /** Papers announced up to this moment have been sent off with the case and stay. */
  readonly sealedUpTo: Instant | undefined;
  /** As which version it was read. */
  readonly stands: Unmoved;
  /** The call whose limits hold; undefined where the usual ones do. */
  readonly callId: string | undefined;
};

type Load = (owner: DocumentOwner, parts: Pick<Parts, 'repository'>) => Promise<OwningCase | undefined>;

const owning =
  <State extends { readonly status: string }>(
    kind: CaseKind<State>,
    openIn: readonly State['status'][],
    facts: (state: State) => Pick<OwningCase, 'institutionId'> & Partial<OwningCase>,
  ): Load =>
  async ({ id }, { repository }) => {
    const loaded = await repository.load(kind, id);
    if (loaded === undefined) return undefined;
    const { state, version } = loaded;
    return {
      ...{ country: undefined, area: undefined, callId: undefined, sealedUpTo: undefined },
      isOpen: openIn.includes(state.status),
      stands: { aggregate: kind.name, id, version },
      ...facts(state),
    };
  };

const LOADERS: { readonly [Kind in DocumentOwner['kind']]: Load } = {
  // Guidelines are part of what is published and frozen with it.
  call: owning(callKind, ['draft', 'themesSet'], () => ({ institutionId: undefined })),
  proposal: owning(proposalKind, [...EDITABLE, 'clarification'], (state) => ({
    institutionId: state.ownerInstitutionId,
    // An institution of the OIC stands for no country, so no focal point reaches its papers.
    country: state.ownerKind === 'oic' ? undefined : state.country,
    area: state.area,
    callId: state.callId,
    sealedUpTo: sealedUpTo(state),
  })),
  grant: owning(
    grantKind,
    [
      'awarded',
      'contractPreparation',
      'ownerSigned',
      'contractSigned',
      'active',
      'suspended',
      'finalReportDue',
      'finalReportReview',
      'settlement',
    ],
    (state) => ({ institutionId: state.ownerInstitutionId, callId: state.callId }),
  ),
  activity: owning(activityKind, ['planned', 'notified', 'held', 'queried'], (state) => ({
    institutionId: state.ownerInstitutionId,
  })),
  report: owning(reportKind, ['draft', 'returned'], (state) => ({ institutionId: state.ownerInstitutionId })),
  paymentRequest: owning(paymentRequestKind, ['draft', 'queried'], ({ institutionId }) => ({ institutionId })),
  account: owning(accountKind, ['proposed'], ({ institutionId }) => ({ institutionId })),
  institution: owning(institutionKind, ['active'], ({ id }) => ({ institutionId: id })),
};

/**
 * The last moment at which papers of a proposal went to the office for good; a recalled form is in its owner's hands again. Papers brought for a question
 * have been seen by the office when its time is over, answered or not, and a revision is signed off once more.
 */
const sealedUpTo = ({ status, submittedAt, finalSubmittedAt, clarification, frozen }: ProposalState) =>
  [
    submittedAt,
    clarification?.answeredAt ?? (status === 'clarification' ? undefined : clarification?.dueAt),
    finalSubmittedAt,
    finalSubmittedAt && frozen.final?.at,
  ]
    .filter((each) => each !== undefined)
    .toSorted()
    .at(-1);

/** The case that a document belongs to; undefined when there is none. */
export const owningCase: Load = (owner, parts) => LOADERS[owner.kind](owner, parts);

/** The limits for a kind of document in a case: its call's where it sets any, else the usual ones. */
export const limitsIn = async (
  owner: Pick<OwningCase, 'callId'> | undefined,
  kind: DocumentKind,
  { repository }: Pick<Parts, 'repository'>,
): Promise<DocumentLimits> => {
  if (owner?.callId === undefined) return usualLimits(kind);
  const call = await repository.load(callKind, owner.callId);
  return call?.state.configuration.documentLimits[kind] ?? usualLimits(kind);
};
