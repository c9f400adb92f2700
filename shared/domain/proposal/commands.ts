import type { Area } from '../kernel/area.ts';
import type { Country } from '../kernel/country.ts';
import type { Language } from '../kernel/language.ts';
import type { EligibilityChecklist, ReasonsAgainstData } from './rules/eligibility.ts';
import type { AssessmentResult, InvitationFault, PartnerRole } from './state.ts';

/** What the panel may decide: the first two on a preliminary proposal, the others on a final one. */
export const DECISIONS = ['shortList', 'notShortList', 'accept', 'reserve', 'reject'] as const;
type Decision = (typeof DECISIONS)[number];

/** Everything that can be asked of a proposal, and what each must carry. */
export type ProposalCommand =
  | {
      readonly type: 'create';
      readonly proposalId: string;
      readonly callId: string;
      readonly ownerInstitutionId: string;
      readonly area: Area;
      readonly themeId: string;
      readonly title: string;
      /** The earlier proposal whose form is taken over. */
      readonly startedFrom?: string | undefined;
    }
  | { readonly type: 'retitle'; readonly title: string; readonly themeId: string }
  | {
      readonly type: 'addPartner';
      readonly partnerId: string;
      readonly institutionName: string;
      readonly country: Country;
      readonly role: PartnerRole;
      readonly contactName: string;
      readonly contactEmail: string;
      readonly language: Language;
    }
  /** Puts right whom to write to and what the part is, as long as the partner has not accepted; it is then to be invited anew. */
  | {
      readonly type: 'correctPartner';
      readonly partnerId: string;
      readonly role: PartnerRole;
      readonly contactName: string;
      readonly contactEmail: string;
      readonly language: Language;
    }
  | { readonly type: 'invitePartner'; readonly partnerId: string }
  | { readonly type: 'withdrawInvitation'; readonly partnerId: string }
  /** The mail service has told that the invitation did not reach the partner. */
  | { readonly type: 'recordUndelivered'; readonly partnerId: string; readonly fault: InvitationFault }
  /** The clock reminds the partner whose turn it is. */
  | { readonly type: 'remindPartner' }
  /** Name and position of whoever speaks for the partner stand for its signature (dossier P5: partner consent). */
  | {
      readonly type: 'acceptPartner';
      readonly partnerId: string;
      readonly number: number;
      readonly name: string;
      readonly position: string;
    }
  | {
      readonly type: 'declinePartner';
      readonly partnerId: string;
      readonly number: number;
      readonly reason?: string | undefined;
    }
  /** `contentHash` is the hash of the form as the person read it: exactly that is signed off, or nothing. */
  | { readonly type: 'sendToFocalPoint'; readonly contentHash: string }
  | { readonly type: 'return'; readonly reason: string }
  /** An owner without focal point signs off and transmits in one, and then has to name the hash. */
  | { readonly type: 'transmit'; readonly contentHash?: string | undefined }
  | { readonly type: 'recall'; readonly reason?: string | undefined }
  | { readonly type: 'withdraw'; readonly reason: string }
  /** The clock reminds of a closing time that is near. */
  | { readonly type: 'warnOfClosing' }
  /** `closed`: the stage ended before it was transmitted. `cancelled`: the whole call came to an end. */
  | { readonly type: 'lapse'; readonly because: 'closed' | 'cancelled' }
  | { readonly type: 'startCheck' }
  | {
      readonly type: 'recordEligibility';
      readonly checklist: EligibilityChecklist;
      readonly reason?: string | undefined;
      readonly againstData?: ReasonsAgainstData | undefined;
    }
  | { readonly type: 'askClarification'; readonly question: string }
  | { readonly type: 'answerClarification'; readonly answer: string }
  /** The clock's: the time to answer is over. */
  | { readonly type: 'endClarification' }
  | { readonly type: 'completeAssessment'; readonly result: AssessmentResult }
  | {
      readonly type: 'decide';
      readonly decision: Decision;
      /** The grant, in minor units of the call's currency; for `accept` and `reserve`. */
      readonly grantMinor?: number | undefined;
      /** Place on the reserve list, from 1; for `reserve`. */
      readonly rank?: number | undefined;
      readonly minutes: string;
      readonly reason?: string | undefined;
    }
  | { readonly type: 'openFinal' }
  | {
      readonly type: 'askRevision';
      readonly items: readonly { readonly section: string; readonly text: string }[];
      readonly ceilingMinor?: number | undefined;
    }
  | { readonly type: 'submitRevision'; readonly contentHash: string }
  | { readonly type: 'promote'; readonly grantMinor?: number | undefined; readonly reason: string }
  | { readonly type: 'assignCode' };
