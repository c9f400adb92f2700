import type { ProposalRejection } from '../../../domain/proposal/rejections.ts';

export const proposalRejections = {
  callClosed: 'L’appel est clos ; rien ne peut plus être envoyé à ce titre.',
  callCancelled:
    'L’appel a été annulé : plus rien ne peut être envoyé à ce titre. Votre formulaire reste ici et vous pourrez en repartir lors d’un prochain appel.',
  callNotOpenYet: 'L’appel n’est pas encore ouvert. Il ouvre le {opensAt}.',
  stageStillOpen: 'La phase est encore ouverte. Commencez la vérification après sa clôture.',
  ownerNotActive:
    'Votre institution ne peut pas présenter de demande actuellement. Demandez au Bureau de coordination du COMCEC pourquoi elle n’est pas active.',
  ownerKindNotInCall: 'Cet appel ne s’adresse pas aux institutions de votre catégorie. Cherchez un autre appel.',
  ownerNotInWorkingGroup:
    'Votre institution n’est pas membre du groupe de travail de ce domaine. Choisissez l’un de vos domaines, ou demandez l’adhésion à votre point focal.',
  tooManyProposals:
    'Votre institution a atteint le nombre de propositions admis pour cet appel, {maximum}. Retirez-en une avant d’en commencer une autre.',
  themeNotInCall: 'Le thème ne figure pas parmi ceux de cet appel et de ce domaine. Choisissez-en un dans la liste.',
  formIncomplete:
    '{count, plural, one {# réponse est manquante ou erronée} other {# réponses sont manquantes ou erronées}}. Allez aux sections signalées, puis réessayez.',
  tooFewPartnerCountries:
    '{accepted, plural, =0 {Aucun pays partenaire n’a accepté} one {# pays partenaire a accepté} other {# pays partenaires ont accepté}} à ce jour ; nombre exigé par l’appel : {needed}. Invitez d’autres partenaires, ou relancez ceux qui sont invités.',
  documentsNotClean:
    'Des documents obligatoires manquent ou ne sont pas encore contrôlés. Ajoutez-les, ou attendez la fin du contrôle.',
  grantTooHigh:
    'Le budget demande {asked}, mais une subvention ne peut dépasser {maximum}. Réduisez les lignes payées par la subvention.',
  grantIsNothing: 'Le budget ne demande aucune subvention. Ajoutez les lignes que la subvention doit payer.',
  headingTooHigh:
    'La rubrique {heading} prend {asked} de la subvention ; au plus {maximumPercent} % sont admis, soit {maximum}. Réduisez ses lignes, ou faites-les payer par d’autres.',
  ownShareTooLow:
    'Hors subvention, {paid} sont payés ; il faut au moins {minimumPercent} % du budget, soit {needed}. Ajoutez ce que vous ou vos partenaires payez.',
  limitsBroken:
    '{count, plural, one {Le formulaire dépasse # limite de l’appel.} other {Le formulaire dépasse # limites de l’appel.}} Chacune est indiquée avec sa ligne à la page du budget ou des activités.',
  formHasChanged: 'Le formulaire a changé depuis sa lecture ou sa signature. Relisez-le, puis signez-le de nouveau.',
  ownerHasNoFocalPoint:
    'Les institutions de l’OCI n’ont pas de point focal. Transmettez vous-mêmes la proposition, par votre autorité responsable.',
  focalPointVacant:
    'Personne n’est inscrit actuellement comme point focal de {country} pour {area} : personne ne pourrait transmettre cette proposition. Demandez à votre ministère d’en désigner un auprès du Bureau de coordination du COMCEC, à temps avant la clôture.',
  ownerHasFocalPoint: 'Envoyez la proposition à votre point focal, qui la transmettra.',
  tooManyPartners: 'Nombre maximal de partenaires par proposition : {maximum}.',
  partnerThereAlready: '{institutionName} figure déjà parmi les partenaires.',
  partnerInvitedJustNow:
    'Une invitation est partie à cette adresse il y a moins d’une heure. La prochaine peut être envoyée à partir du {from}.',
  partnerUnknown: 'Ce partenaire n’existe pas. Rechargez la page pour voir les partenaires.',
  partnerHasAnswered: 'L’invitation a déjà reçu une réponse, ou n’a jamais été envoyée.',
  reminderNotDue: 'Aucun partenaire n’est à relancer maintenant.',
  invitationNotCurrent:
    'Cette invitation a expiré, ou une invitation plus récente l’a remplacée. Utilisez le lien du dernier courriel.',
  warningNotDue: 'Aucun avertissement de clôture n’est à envoyer pour cette proposition.',
  notRunOut: 'La proposition a été envoyée à temps et n’est pas caduque.',
  ownInstitution: 'Vous appartenez à l’institution qui porte cette proposition. Une autre personne doit en décider.',
  failureReasonMissing: 'Écrivez pourquoi la proposition ne satisfait pas à la vérification.',
  reasonAgainstDataMissing:
    'D’après les données, ces critères ne sont pas remplis : {points}. Écrivez à côté de chacun pourquoi vous le tenez quand même pour rempli.',
  secondPersonNeeded: 'Vous avez vous-même proposé cette non-éligibilité. Une seconde personne doit la confirmer.',
  clarificationAskedAlready: 'Le porteur du projet a déjà été interrogé une fois et ne peut l’être qu’une seule fois.',
  clarificationAwaited: 'Le porteur du projet a jusqu’au {dueAt} pour répondre. Attendez la réponse ou cette échéance.',
  clarificationTimeOver:
    'Le délai de réponse a expiré le {dueAt}. Le Bureau de coordination poursuit avec les éléments dont il dispose.',
  decisionNotForStage: 'Cette décision ne relève pas de la phase actuelle. Choisissez-en une autre.',
  departureReasonMissing: 'La décision s’écarte de ce que disent les évaluations. Écrivez-en le motif.',
  rankMissing: 'Indiquez le rang sur la liste de réserve.',
  grantMissing: 'Indiquez la subvention sous forme d’un montant supérieur à zéro.',
  grantAboveRequest: 'La subvention ne peut dépasser le montant demandé, {requested}.',
  envelopeExceeded:
    'Il ne reste que {left} dans l’appel. Réduisez la subvention, ou inscrivez la proposition sur la liste de réserve.',
  revisionAwaited:
    'Le porteur du projet a jusqu’au {dueAt} pour réviser la proposition. Attendez la révision ou cette échéance.',
  revisionAsksMore: 'Une révision peut demander {ceiling} au maximum. Réduisez les lignes payées par la subvention.',
  codeGivenAlready: 'La proposition a déjà son code.',
} satisfies Record<ProposalRejection['kind'], string>;
