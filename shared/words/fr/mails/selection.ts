import type { selectionMails as english } from '../../en/mails/selection.ts';
import type { MailText } from '../../mail-text.ts';

export const selectionMails = {
  clarificationAsked: {
    subject: 'Une question sur votre proposition {code}',
    text: 'Le Bureau de coordination du COMCEC pose une question sur la proposition « {title} » :\n\n{reason}\n\nVeuillez répondre au plus tard le {due}. Passé ce délai, le contrôle se poursuit sans votre réponse. Celle-ci est envoyée par votre autorité responsable.',
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
    subject: 'Non éligible : proposition {code}',
    text: 'La proposition « {title} » de {owner} ne remplit pas les conditions de l’appel et n’y est plus examinée.\n\nMotif : {reason}',
    action: 'Ouvrir la proposition',
  },
  assessmentAssigned: {
    subject: 'Une proposition à évaluer',
    text: 'Une proposition vous a été confiée pour évaluation. Déclarez d’abord si quelque chose vous empêche de l’évaluer.',
    action: 'Ouvrir l’évaluation confiée',
  },
  assessmentReturned: {
    subject: 'Une évaluation vous a été renvoyée',
    text: 'Veuillez revoir votre évaluation.\n\nMotif : {reason}',
    action: 'Ouvrir l’évaluation',
  },
  assessorConflicted: {
    subject: 'Un évaluateur s’est retiré : {code}',
    text: 'Un évaluateur a déclaré un conflit d’intérêts et ne peut pas évaluer la proposition {code}, « {title} ».\n\nVeuillez la confier à une autre personne ; son classement en dépend.',
    action: 'Ouvrir mon espace',
  },
  shortListed: {
    subject: 'Sur la liste restreinte : proposition {code}',
    text: 'La proposition « {title} » de {owner} figure sur la liste restreinte. Nous vous écrirons à l’ouverture du formulaire final ; il porte sur les activités, les ressources humaines et le budget.',
    action: 'Ouvrir la proposition',
  },
  notShortListed: {
    subject: 'Non retenue sur la liste restreinte : {code}',
    text: 'La proposition « {title} » de {owner} n’a pas été retenue sur la liste restreinte et n’est plus examinée dans le cadre de cet appel. Nous vous remercions du travail qui y a été consacré.\n\nElle peut servir de point de départ à une autre proposition lors d’un appel ultérieur.',
    action: 'Voir le résultat',
  },
  finalOpened: {
    subject: 'Le formulaire final de votre proposition {code} est ouvert',
    text: 'Veuillez remplir le formulaire final de la proposition « {title} ». Il suit le même chemin qu’auparavant : votre autorité responsable le signe, votre point focal le transmet.\n\nIl doit être transmis avant le {due} ; passé ce moment, il devient caduc.',
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
    subject: 'Retenue pour une subvention : proposition {code}',
    text: 'La proposition « {title} » de {owner} figure sur la liste finale, avec une subvention de {amount}.\n\nLa Banque prépare le contrat et demandera à l’autorité responsable de le signer. Aucune dépense ne peut être imputée à la subvention avant cela.',
    action: 'Ouvrir la proposition',
  },
  reserved: {
    subject: 'Sur la liste de réserve : proposition {code}',
    text: 'La proposition « {title} » de {owner} figure sur la liste de réserve. Elle peut être financée si un autre projet est abandonné ; nous vous écrirons alors. Vous n’avez rien à faire.',
    action: 'Ouvrir la proposition',
  },
  rejected: {
    subject: 'Non retenue : proposition {code}',
    text: 'La proposition « {title} » de {owner} n’a pas été retenue pour une subvention. Nous vous remercions du travail qui y a été consacré.\n\nElle peut servir de point de départ à une autre proposition lors d’un appel ultérieur.',
    action: 'Voir le résultat',
  },
} satisfies Record<keyof typeof english, MailText>;
