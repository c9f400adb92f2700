import type { Area } from '../kernel/area.ts';
import type { Country } from '../kernel/country.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Money } from '../kernel/money.ts';
import type { Breach } from './rules/breach.ts';
import type { BudgetRefusal } from './rules/budget.ts';
import type { EligibilityCriterion } from './rules/eligibility.ts';
import type { Missing } from './rules/missing.ts';
import type { PartnerStatus } from './state.ts';

/** Every refusal of a proposal's rules, with the facts that a person needs to act on it. */
export type ProposalRejection =
  | { readonly kind: 'callClosed'; readonly closedAt: Instant | undefined; readonly arrivedAt: Instant }
  | { readonly kind: 'callCancelled' }
  | { readonly kind: 'callNotOpenYet'; readonly opensAt: Instant }
  | { readonly kind: 'stageStillOpen'; readonly closesAt: Instant | undefined }
  | { readonly kind: 'ownerNotActive' }
  | { readonly kind: 'ownerKindNotInCall'; readonly ownerKind: string }
  | { readonly kind: 'ownerNotInWorkingGroup'; readonly area: Area }
  | { readonly kind: 'tooManyProposals'; readonly maximum: number }
  | { readonly kind: 'themeNotInCall'; readonly themeId: string }
  | { readonly kind: 'formIncomplete'; readonly count: number; readonly missing: readonly Missing[] }
  | { readonly kind: 'tooFewPartnerCountries'; readonly needed: number; readonly accepted: number }
  | { readonly kind: 'documentsNotClean'; readonly kinds: readonly string[] }
  | BudgetRefusal
  | { readonly kind: 'limitsBroken'; readonly count: number; readonly breaches: readonly Breach[] }
  | { readonly kind: 'formHasChanged' }
  | { readonly kind: 'ownerHasNoFocalPoint' }
  | { readonly kind: 'ownerHasFocalPoint' }
  | { readonly kind: 'focalPointVacant'; readonly country: Country; readonly area: Area }
  | { readonly kind: 'tooManyPartners'; readonly maximum: number }
  | { readonly kind: 'partnerThereAlready'; readonly institutionName: string }
  | { readonly kind: 'partnerInvitedJustNow'; readonly from: Instant }
  | { readonly kind: 'partnerUnknown' }
  | { readonly kind: 'partnerHasAnswered'; readonly status: PartnerStatus }
  | { readonly kind: 'invitationNotCurrent' }
  | { readonly kind: 'reminderNotDue' }
  | { readonly kind: 'warningNotDue' }
  | { readonly kind: 'notRunOut'; readonly status: string }
  | { readonly kind: 'ownInstitution' }
  | { readonly kind: 'failureReasonMissing' }
  | { readonly kind: 'reasonAgainstDataMissing'; readonly points: readonly EligibilityCriterion[] }
  | { readonly kind: 'secondPersonNeeded' }
  | { readonly kind: 'clarificationAskedAlready' }
  | { readonly kind: 'clarificationAwaited'; readonly dueAt: Instant }
  | { readonly kind: 'clarificationTimeOver'; readonly dueAt: Instant }
  | { readonly kind: 'decisionNotForStage'; readonly decision: string }
  | { readonly kind: 'departureReasonMissing' }
  | { readonly kind: 'rankMissing' }
  | { readonly kind: 'grantMissing' }
  | { readonly kind: 'grantAboveRequest'; readonly requested: Money }
  | { readonly kind: 'envelopeExceeded'; readonly left: Money }
  | { readonly kind: 'revisionAwaited'; readonly dueAt: Instant }
  | { readonly kind: 'revisionAsksMore'; readonly ceiling: Money }
  | { readonly kind: 'codeGivenAlready' };
