import type { Role } from '../../kernel/roles.ts';
import type { ProposalEvent } from '../events.ts';

type Side = 'owner' | 'focalPoint' | 'partner' | 'office' | 'clock';

/** On whose side each thing is done that happens to a proposal; an institution of the OIC transmits by itself. */
const SIDES: Readonly<Record<ProposalEvent['type'], Side>> = {
  Created: 'owner',
  Retitled: 'owner',
  PartnerAdded: 'owner',
  PartnerCorrected: 'owner',
  PartnerInvited: 'owner',
  PartnerReminded: 'clock',
  InvitationUndelivered: 'clock',
  InvitationWithdrawn: 'owner',
  PartnerAccepted: 'partner',
  PartnerDeclined: 'partner',
  SentToFocalPoint: 'owner',
  Returned: 'focalPoint',
  Transmitted: 'focalPoint',
  CodeAssigned: 'clock',
  Recalled: 'owner',
  Withdrawn: 'owner',
  ClosingWarned: 'clock',
  Lapsed: 'clock',
  CheckStarted: 'office',
  EligibilityFailureProposed: 'office',
  EligibilityFailed: 'office',
  EligibilityPassed: 'office',
  ClarificationAsked: 'office',
  ClarificationAnswered: 'owner',
  ClarificationEnded: 'clock',
  AssessmentCompleted: 'clock',
  ShortListed: 'office',
  NotShortListed: 'office',
  FinalOpened: 'clock',
  RevisionAsked: 'office',
  RevisionSubmitted: 'owner',
  FinalListed: 'office',
  Reserved: 'office',
  Rejected: 'office',
  Promoted: 'office',
};

const OFFICE: readonly Role[] = ['coordinator', 'panel', 'head', 'auditor'];
const OUTSIDE: readonly Role[] = ['editor', 'responsible-authority', 'focal-point'];

const SIDE_OF = new Map<string, Side>(Object.entries(SIDES));

/**
 * Whether the person who did something to a proposal is named to a reader with these roles on it. The owner and its focal point work together
 * and know each other by name, and the office knows everybody; who in the office did what is for the office alone, so that nobody learns
 * from a history who checked or decided. Of an event that is not known here nobody is named.
 */
export const isNamedTo = (roles: readonly Role[], type: string): boolean => {
  const side = SIDE_OF.get(type);
  if (side === undefined) return false;
  return holdsOne(roles, OFFICE) || (holdsOne(roles, OUTSIDE) && (side === 'owner' || side === 'focalPoint'));
};

const holdsOne = (roles: readonly Role[], wanted: readonly Role[]): boolean =>
  wanted.some((role) => roles.includes(role));
