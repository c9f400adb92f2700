import type { ProposalEvent } from '../../domain/proposal/events.ts';

/** What has happened to a proposal, as its timeline tells it. */
const proposal = {
  Created: 'Proposition commencée',
  Retitled: 'Titre ou thème modifié',
  PartnerAdded: 'Partenaire ajouté',
  PartnerInvited: 'Partenaire invité',
  PartnerReminded: 'Rappel envoyé au partenaire',
  InvitationWithdrawn: 'Invitation retirée',
  PartnerAccepted: 'Partenariat accepté',
  PartnerDeclined: 'Partenariat décliné',
  SentToFocalPoint: 'Signée et envoyée au point focal',
  Returned: 'Renvoyée par le point focal',
  Transmitted: 'Transmise au Bureau de coordination',
  CodeAssigned: 'Code attribué',
  Recalled: 'Rappelée par l’institution',
  Withdrawn: 'Retirée',
  ClosingWarned: 'Avertissement de clôture envoyé',
  Lapsed: 'Caduque : non transmise dans les délais',
  CheckStarted: 'Vérification de l’éligibilité commencée',
  EligibilityFailureProposed: 'Éligibilité soumise à un second examen',
  EligibilityFailed: 'Déclarée non éligible',
  EligibilityPassed: 'Déclarée éligible',
  ClarificationAsked: 'Question posée par le Bureau de coordination',
  ClarificationAnswered: 'Réponse donnée à la question',
  AssessmentCompleted: 'Évaluation achevée',
  ShortListed: 'Inscrite sur la liste restreinte',
  NotShortListed: 'Non retenue sur la liste restreinte',
  FinalOpened: 'Formulaire final ouvert',
  RevisionAsked: 'Révision demandée',
  RevisionSubmitted: 'Révision soumise',
  FinalListed: 'Inscrite sur la liste finale',
  Reserved: 'Inscrite sur la liste de réserve',
  Rejected: 'Non retenue',
  Promoted: 'Passée sur la liste finale',
} satisfies Record<ProposalEvent['type'], string>;

export const happenings = { proposal };
