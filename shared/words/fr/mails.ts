import type { mailFrame as englishMailFrame, mails as englishMails } from '../en/mails.ts';

/**
 * Every mail that the product sends. Places that may stand in them: title, code, owner (the institution), reason, due, amount, name.
 */
export const mails = {
  personInvited: {
    subject: 'Votre compte pour le Financement de projets du COMCEC',
    text: 'Vous avez été enregistré pour le Financement de projets du COMCEC. Connectez-vous avec cette adresse électronique.',
    action: 'Se connecter',
  },
  callPublished: {
    subject: 'Nouvel appel à propositions de projets : {title}',
    text: 'Un appel à propositions de projets a été publié : {title}.\n\nVeuillez en informer les institutions de votre groupe de travail. Elles présentent leurs demandes en ligne et vous transmettez leurs propositions.',
    action: 'Voir l’appel',
  },
  callExtended: {
    subject: 'La clôture de l’appel est reportée : {title}',
    text: 'La clôture de l’appel {title} a été reportée au {due}.\n\nMotif : {reason}',
    action: 'Voir l’appel',
  },
  documentRefused: {
    subject: 'Un document n’a pas été accepté : {name}',
    text: 'Le fichier « {name} » a été contrôlé et ne peut être accepté. Personne ne peut l’ouvrir.\n\nPourquoi, et que faire : {reason}',
    action: 'Ouvrir les documents',
  },
  partnerInvited: {
    subject: 'Invitation à devenir partenaire : {title}',
    text: '{owner} invite votre institution à devenir partenaire du projet « {title} », qu’elle propose en vue d’une subvention du COMCEC.\n\nVeuillez répondre au moyen du lien ci-dessous. Aucun compte n’est nécessaire.',
    action: 'Lire l’invitation et y répondre',
  },
  partnerReminded: {
    subject: 'Rappel : invitation à être partenaire : {title}',
    text: '{owner} a invité votre institution à être partenaire du projet « {title} » et n’a pas encore reçu de réponse.\n\nVeuillez répondre par le lien ci-dessous. Aucun compte n’est nécessaire.',
    action: 'Lire l’invitation et répondre',
  },
  invitationWithdrawn: {
    subject: 'Invitation retirée : {title}',
    text: '{owner} a retiré son invitation à être partenaire du projet « {title} ». Le lien du message précédent ne mène plus nulle part. Vous n’avez rien à faire.',
    action: 'Voir les appels',
  },
  partnerAccepted: {
    subject: 'Un partenaire a accepté : {title}',
    text: '{name} a accepté d’être partenaire du projet « {title} ».',
    action: 'Ouvrir la proposition',
  },
  partnerDeclined: {
    subject: 'Un partenaire a décliné : {title}',
    text: '{name} a décliné le partenariat dans le projet « {title} ».\n\nVous pouvez ajouter un autre partenaire tant que le formulaire n’est pas envoyé.',
    action: 'Ouvrir la proposition',
  },
  proposalToTransmit: {
    subject: 'Une proposition attend votre transmission : {title}',
    text: '{owner} a signé la proposition « {title} » et vous l’a envoyée.\n\nVeuillez la lire et la transmettre avant la clôture de l’appel, ou la renvoyer en indiquant le motif.',
    action: 'Lire la proposition',
  },
  proposalReturned: {
    subject: 'Votre proposition a été renvoyée : {title}',
    text: 'Votre point focal a renvoyé la proposition « {title} ».\n\nMotif : {reason}\n\nCorrigez-la et faites-la signer de nouveau par votre autorité responsable avant la clôture de l’appel.',
    action: 'Ouvrir la proposition',
  },
  proposalTransmitted: {
    subject: 'Votre proposition a été transmise : {title}',
    text: 'La proposition « {title} » a été transmise au Bureau de coordination du COMCEC.\n\nSon code suit dans un courriel distinct.',
    action: 'Ouvrir la proposition',
  },
  proposalCode: {
    subject: 'Le code de votre proposition : {code}',
    text: 'La proposition « {title} » porte le code {code}. Veuillez le rappeler dans toute correspondance avec nous.',
    action: 'Ouvrir la proposition',
  },
  proposalWithdrawn: {
    subject: 'Une proposition a été retirée : {title}',
    text: '{owner} a retiré la proposition « {title} ».\n\nMotif : {reason}',
    action: 'Ouvrir la proposition',
  },
  closingSoon: {
    subject: 'Clôture prochaine, pas encore transmise : {title}',
    text: 'La proposition « {title} » de {owner} n’a pas encore été transmise. Cette étape de l’appel se clôt le {due}.\n\nCe que le point focal n’a pas transmis avant ce moment devient caduc. L’horloge du serveur fait foi.',
    action: 'Ouvrir la proposition',
  },
  proposalLapsed: {
    subject: 'Votre proposition est caduque : {title}',
    text: 'La proposition « {title} » n’a pas été transmise avant la clôture de l’appel. Elle ne peut plus être prise en considération dans cet appel.',
    action: 'Ouvrir la proposition',
  },
  clarificationAsked: {
    subject: 'Une question sur votre proposition {code}',
    text: 'Le Bureau de coordination du COMCEC pose une question sur la proposition « {title} » :\n\n{reason}\n\nVeuillez répondre au plus tard le {due}.',
    action: 'Répondre à la question',
  },
  clarificationAnswered: {
    subject: 'Réponse reçue : {code}',
    text: '{owner} a répondu à la question sur la proposition {code}, « {title} ».',
    action: 'Lire la réponse',
  },
  clarificationEnded: {
    subject: 'Sans réponse dans le délai : {code}',
    text: 'La question relative à la proposition {code}, « {title} », est restée sans réponse dans le délai imparti. La vérification de l’éligibilité se poursuit avec les éléments disponibles.',
    action: 'Ouvrir la proposition',
  },
  secondPersonNeeded: {
    subject: 'Une seconde personne doit examiner : {code}',
    text: 'Une personne a constaté que la proposition {code}, « {title} », n’est pas éligible.\n\nMotif : {reason}\n\nLa décision ne devient définitive que si une autre personne fait le même constat.',
    action: 'Vérifier la proposition',
  },
  eligible: {
    subject: 'Votre proposition {code} est éligible',
    text: 'La proposition « {title} » remplit les conditions de l’appel et passe à l’évaluation. Nous vous écrirons de nouveau à la publication de la liste restreinte.',
    action: 'Ouvrir la proposition',
  },
  ineligible: {
    subject: 'Votre proposition {code} n’est pas éligible',
    text: 'La proposition « {title} » ne remplit pas les conditions de l’appel.\n\nMotif : {reason}',
    action: 'Ouvrir la proposition',
  },
  shortListed: {
    subject: 'Votre proposition {code} est sur la liste restreinte',
    text: 'La proposition « {title} » a été inscrite sur la liste restreinte. Nous vous informerons de l’ouverture du formulaire final, qui porte sur les activités, les ressources humaines et le budget.',
    action: 'Ouvrir la proposition',
  },
  notShortListed: {
    subject: 'Votre proposition {code} n’est pas sur la liste restreinte',
    text: 'La proposition « {title} » n’a pas été inscrite sur la liste restreinte. Nous vous remercions du travail que vous y avez consacré.',
    action: 'Voir le résultat',
  },
  finalOpened: {
    subject: 'Le formulaire final de votre proposition {code} est ouvert',
    text: 'Veuillez remplir le formulaire final de la proposition « {title} ». Il suit la même voie que précédemment : votre autorité responsable le signe, votre point focal le transmet.',
    action: 'Remplir le formulaire final',
  },
  revisionAsked: {
    subject: 'Veuillez réviser votre proposition {code}',
    text: 'Le Bureau de coordination du COMCEC vous demande de réviser le formulaire final de « {title} » au plus tard le {due}. Ce qui est demandé figure à côté de chaque section.',
    action: 'Réviser la proposition',
  },
  revisionSubmitted: {
    subject: 'Proposition révisée : {code}',
    text: '{owner} a soumis la proposition révisée {code}, « {title} ».',
    action: 'Lire la révision',
  },
  finalListed: {
    subject: 'Votre proposition {code} a été retenue',
    text: 'La proposition « {title} » figure sur la liste finale, avec une subvention de {amount}.\n\nLa Banque vous écrira au sujet du contrat.',
    action: 'Ouvrir la proposition',
  },
  reserved: {
    subject: 'Votre proposition {code} est sur la liste de réserve',
    text: 'La proposition « {title} » figure sur la liste de réserve. Elle pourra être financée si un autre projet se désiste.',
    action: 'Ouvrir la proposition',
  },
  rejected: {
    subject: 'Votre proposition {code} n’a pas été retenue',
    text: 'La proposition « {title} » n’a pas été retenue. Nous vous remercions du travail que vous y avez consacré.',
    action: 'Voir le résultat',
  },
  questionAsked: {
    subject: 'Une question sur l’appel {title}',
    text: 'Une question est posée au sujet de l’appel {title} :\n\n{reason}\n\nLa réponse est publiée sans le nom de son auteur.',
    action: 'Répondre à la question',
  },
  questionAnswered: {
    subject: 'Réponse à votre question sur l’appel {title}',
    text: 'Le Bureau de coordination du COMCEC a répondu à votre question. La réponse figure sur la page de l’appel, visible par tous, sans votre nom.',
    action: 'Lire la réponse',
  },
  questionDeclined: {
    subject: 'Votre question sur l’appel {title}',
    text: 'Le Bureau de coordination du COMCEC ne répond pas à cette question sur la page de l’appel.\n\nMotif : {reason}',
    action: 'Voir l’appel',
  },
  assessmentAssigned: {
    subject: 'Une proposition à évaluer',
    text: 'Une proposition vous a été confiée pour évaluation. Déclarez d’abord si quelque chose s’oppose à ce que vous la jugiez.',
    action: 'Ouvrir l’évaluation confiée',
  },
  assessmentReturned: {
    subject: 'Une évaluation vous a été renvoyée',
    text: 'Veuillez revoir votre évaluation.\n\nMotif : {reason}',
    action: 'Ouvrir l’évaluation',
  },
  contractPrepared: {
    subject: 'Le contrat de subvention {code} est prêt à être signé',
    text: 'La Banque a préparé le contrat relatif à « {title} ». Veuillez le lire et le signer.',
    action: 'Ouvrir le contrat',
  },
  contractSigned: {
    subject: 'Le contrat de subvention {code} est signé',
    text: 'Le contrat relatif à « {title} » est signé par les deux parties. Les activités peuvent commencer comme prévu.',
    action: 'Ouvrir la subvention',
  },
  grantSuspended: {
    subject: 'La subvention {code} est suspendue',
    text: 'La subvention accordée à « {title} » est suspendue ; aucun paiement n’est effectué avant sa reprise.\n\nMotif : {reason}',
    action: 'Ouvrir la subvention',
  },
  grantTerminated: {
    subject: 'La subvention {code} est résiliée',
    text: 'La subvention accordée à « {title} » est résiliée.\n\nMotif : {reason}',
    action: 'Ouvrir la subvention',
  },
  finalReportDue: {
    subject: 'Le rapport final de {code} est attendu',
    text: 'La période d’exécution de « {title} » a pris fin. Veuillez soumettre le rapport final accompagné de ses produits.',
    action: 'Rédiger le rapport',
  },
  reportSubmitted: {
    subject: 'Un rapport a été soumis',
    text: 'Un rapport attend votre examen.',
    action: 'Lire le rapport',
  },
  reportReturned: {
    subject: 'Votre rapport a été renvoyé',
    text: 'Votre rapport appelle des modifications.\n\nMotif : {reason}',
    action: 'Ouvrir le rapport',
  },
  reportApproved: {
    subject: 'Votre rapport est approuvé',
    text: 'Votre rapport a été approuvé. Rien de plus n’est requis à son sujet.',
    action: 'Ouvrir le rapport',
  },
  accountProposed: {
    subject: 'Un compte bancaire attend le contre-appel',
    text: 'Une institution a proposé un compte bancaire. Veuillez procéder au contre-appel à un numéro que vous connaissez par une autre source.',
    action: 'Ouvrir le compte',
  },
  accountActivated: {
    subject: 'Des paiements peuvent être effectués sur votre compte bancaire',
    text: 'Le compte bancaire de votre institution a été vérifié et peut désormais recevoir des paiements.\n\nSi vous n’avez pas proposé de compte, écrivez immédiatement à la Banque.',
    action: 'Ouvrir le compte',
  },
  requestSubmitted: {
    subject: 'Une demande de paiement attend son contrôle',
    text: 'Une demande de paiement de {amount} a été soumise.',
    action: 'Ouvrir la demande',
  },
  requestQueried: {
    subject: 'Une question sur votre demande de paiement',
    text: 'La Banque pose une question sur votre demande de paiement :\n\n{reason}\n\nLe délai de paiement reprend une fois votre réponse donnée.',
    action: 'Répondre à la question',
  },
  requestApproved: {
    subject: 'Votre demande de paiement est approuvée',
    text: 'Votre demande de paiement est approuvée à hauteur de {amount}. Nous vous écrirons de nouveau lorsqu’elle sera payée.',
    action: 'Ouvrir la demande',
  },
  requestRejected: {
    subject: 'Votre demande de paiement est rejetée',
    text: 'Votre demande de paiement est rejetée.\n\nMotif : {reason}',
    action: 'Ouvrir la demande',
  },
  paid: {
    subject: 'Payé : {amount}',
    text: '{amount} ont été versés sur le compte de votre institution.',
    action: 'Ouvrir la demande',
  },
} satisfies Record<keyof typeof englishMails, Readonly<Record<'subject' | 'text' | 'action', string>>>;

/** The frame of every mail. */
export const mailFrame = {
  greeting: 'Bonjour {name},',
  greetingUnnamed: 'Madame, Monsieur,',
  linkHint: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  why: 'Vous recevez ce courriel en raison de votre participation au Financement de projets du COMCEC. Personne du COMCEC ni de la Banque ne vous demandera jamais de mot de passe.',
  digestSubject: '{count, plural, one {# message} other {# messages}} du Financement de projets du COMCEC',
  digestText: 'Voici ce qui s’est passé depuis votre dernier courriel :',
  digestAction: 'Ouvrir mon espace',
  settings: 'Choisissez comment recevoir les courriels :',
  sender: 'Bureau de coordination du COMCEC',
} satisfies Record<keyof typeof englishMailFrame, string>;
