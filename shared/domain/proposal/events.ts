import type { Area } from '../kernel/area.ts';
import type { Country } from '../kernel/country.ts';
import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/language.ts';
import type { ProposalCode } from './ids.ts';
import type { WarningDays } from './rules/closing-warning.ts';
import type { ReasonsAgainstData } from './rules/eligibility.ts';
import type { AssessmentResult, InvitationFault, OwnerKind, PartnerRole, Stage } from './state.ts';

/** What signing off fixes: the hash of the form as it was read, who signed and when, and what a final form asks for. */
type SignedOff = {
  readonly stage: Stage;
  readonly contentHash: string;
  readonly by: string;
  readonly at: Instant;
  /** The grant that a final budget asks for, in minor units; a preliminary form asks for nothing yet. */
  readonly requestedMinor?: number | undefined;
  readonly currency?: Currency | undefined;
};

/** Whose finding of the check it is, and why points were passed that the data said were not met. */
type Found = {
  readonly by: string;
  readonly at: Instant;
  readonly againstData?: ReasonsAgainstData | undefined;
};

type Decided = { readonly minutes: string; readonly reason?: string | undefined; readonly at: Instant };
type Granted = Decided & { readonly grantMinor: number; readonly currency: Currency };

/** Everything that can happen to a proposal. Each event says all that the state needs; none is ever changed once written. */
export type ProposalEvent =
  | {
      readonly type: 'Created';
      readonly proposalId: string;
      readonly callId: string;
      readonly ownerInstitutionId: string;
      readonly ownerKind: OwnerKind;
      readonly ownerName: string;
      readonly country: Country;
      readonly area: Area;
      readonly themeId: string;
      readonly title: string;
      readonly startedFrom?: string | undefined;
      readonly at: Instant;
    }
  | { readonly type: 'Retitled'; readonly title: string; readonly themeId: string }
  | {
      readonly type: 'PartnerAdded';
      readonly partnerId: string;
      readonly institutionName: string;
      readonly country: Country;
      readonly role: PartnerRole;
      readonly contactName: string;
      readonly contactEmail: string;
      readonly language: Language;
    }
  | {
      readonly type: 'PartnerCorrected';
      readonly partnerId: string;
      readonly role: PartnerRole;
      readonly contactName: string;
      readonly contactEmail: string;
      readonly language: Language;
    }
  | {
      readonly type: 'PartnerInvited';
      readonly partnerId: string;
      /** Counts this partner's invitations from 1: a later one makes the earlier void. */
      readonly number: number;
      readonly expiresAt: Instant;
      readonly at: Instant;
    }
  /** The same invitation once more: `number` and `expiresAt` are those of its link. */
  | {
      readonly type: 'PartnerReminded';
      readonly partnerId: string;
      readonly number: number;
      readonly expiresAt: Instant;
      readonly at: Instant;
    }
  | {
      readonly type: 'InvitationUndelivered';
      readonly partnerId: string;
      readonly fault: InvitationFault;
      readonly at: Instant;
    }
  | { readonly type: 'InvitationWithdrawn'; readonly partnerId: string; readonly at: Instant }
  | {
      readonly type: 'PartnerAccepted';
      readonly partnerId: string;
      readonly name: string;
      readonly position: string;
      readonly at: Instant;
    }
  | {
      readonly type: 'PartnerDeclined';
      readonly partnerId: string;
      readonly reason?: string | undefined;
      readonly at: Instant;
    }
  | ({ readonly type: 'SentToFocalPoint' } & SignedOff)
  | { readonly type: 'Returned'; readonly reason: string; readonly at: Instant }
  /** `signedOff` is there when the owner itself transmits, having no focal point. */
  | {
      readonly type: 'Transmitted';
      readonly stage: Stage;
      readonly contentHash: string;
      readonly at: Instant;
      readonly signedOff?: SignedOff | undefined;
      /** The code of a proposal that has one already; the first transmission brings it. */
      readonly code?: ProposalCode | undefined;
    }
  | { readonly type: 'CodeAssigned'; readonly code: ProposalCode; readonly year: number; readonly number: number }
  | { readonly type: 'Recalled'; readonly reason?: string | undefined }
  | { readonly type: 'Withdrawn'; readonly reason: string; readonly at: Instant }
  | { readonly type: 'ClosingWarned'; readonly daysLeft: WarningDays; readonly closesAt: Instant; readonly at: Instant }
  | { readonly type: 'Lapsed'; readonly because: 'closed' | 'cancelled'; readonly at: Instant }
  | { readonly type: 'CheckStarted'; readonly stage: Stage }
  | ({
      readonly type: 'EligibilityFailureProposed';
      readonly failed: readonly string[];
      readonly reason: string;
    } & Found)
  | ({ readonly type: 'EligibilityFailed'; readonly failed: readonly string[]; readonly reason: string } & Found)
  | ({ readonly type: 'EligibilityPassed' } & Found)
  | { readonly type: 'ClarificationAsked'; readonly question: string; readonly dueAt: Instant; readonly at: Instant }
  | { readonly type: 'ClarificationAnswered'; readonly answer: string; readonly at: Instant }
  /** Nobody answered in time: the check goes on with what is there. */
  | { readonly type: 'ClarificationEnded'; readonly at: Instant }
  | { readonly type: 'AssessmentCompleted'; readonly stage: Stage; readonly result: AssessmentResult }
  | ({ readonly type: 'ShortListed' } & Decided)
  | ({ readonly type: 'NotShortListed' } & Decided)
  | { readonly type: 'FinalOpened'; readonly at: Instant }
  | {
      readonly type: 'RevisionAsked';
      readonly items: readonly { readonly section: string; readonly text: string }[];
      readonly ceilingMinor?: number | undefined;
      readonly dueAt: Instant;
    }
  | ({ readonly type: 'RevisionSubmitted' } & SignedOff)
  | ({ readonly type: 'FinalListed' } & Granted)
  | ({ readonly type: 'Reserved'; readonly rank: number } & Granted)
  | ({ readonly type: 'Rejected' } & Decided)
  | ({ readonly type: 'Promoted' } & Granted);
