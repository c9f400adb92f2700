import type { grantsMails as english } from '../../en/mails/grants.ts';
import type { MailText } from '../../mail-text.ts';

export const grantsMails = {
  grantAwarded: {
    subject: 'Un contrat est à préparer : {code}',
    text: 'Le projet « {title} » de {owner} s’est vu attribuer {amount}. Veuillez préparer le contrat de subvention.',
    action: 'Ouvrir mon espace',
  },
  contractPrepared: {
    subject: 'Le contrat de subvention {code} est prêt à être signé',
    text: 'La Banque a préparé le contrat relatif à « {title} ». Veuillez le lire et le signer.',
    action: 'Ouvrir le contrat',
  },
  contractToCountersign: {
    subject: 'Le contrat de subvention {code} attend la signature de la Banque',
    text: '{owner} a signé le contrat de « {title} ». Deux personnes de la Banque le signent à présent ; la seconde signature le rend valable.',
    action: 'Ouvrir le contrat',
  },
  contractSigned: {
    subject: 'Le contrat de subvention {code} est signé',
    text: 'Le contrat relatif à « {title} » est signé par les deux parties. Les activités peuvent commencer comme prévu.',
    action: 'Ouvrir la subvention',
  },
  grantStarted: {
    subject: 'Le projet {code} a commencé',
    text: 'La période d’exécution de « {title} » a commencé. Annoncez chaque activité suffisamment tôt avant sa tenue et conservez chaque justificatif.',
    action: 'Ouvrir la subvention',
  },
  grantDeclined: {
    subject: 'La subvention {code} a été déclinée',
    text: 'La subvention accordée à « {title} » de {owner} a été déclinée et n’est pas versée.\n\nMotif : {reason}',
    action: 'Ouvrir mon espace',
  },
  grantSuspended: {
    subject: 'La subvention {code} est suspendue',
    text: 'La subvention accordée à « {title} » est suspendue ; aucun paiement n’est effectué avant sa reprise.\n\nMotif : {reason}',
    action: 'Ouvrir la subvention',
  },
  grantResumed: {
    subject: 'La subvention {code} reprend',
    text: 'La subvention accordée à « {title} » n’est plus suspendue. Les activités et les paiements reprennent.',
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
  grantSettled: {
    subject: 'Les comptes de {code} sont arrêtés',
    text: 'Les comptes de « {title} » ont été arrêtés. Rien n’est à rembourser.',
    action: 'Ouvrir la subvention',
  },
  refundDue: {
    subject: 'À rembourser pour {code} : {amount}',
    text: 'Les comptes de « {title} » ont été arrêtés. Sur les sommes versées, {amount} sont à rembourser.\n\nVeuillez verser ce montant sur le compte du programme auprès de la Banque en rappelant le code {code}. La subvention est clôturée dès sa réception.',
    action: 'Ouvrir la subvention',
  },
  refundReceived: {
    subject: 'Votre remboursement est arrivé : {amount}',
    text: '{amount} sont arrivés pour la subvention {code}, « {title} ».',
    action: 'Ouvrir la subvention',
  },
  grantClosed: {
    subject: 'La subvention {code} est clôturée',
    text: 'La subvention accordée à « {title} » de {owner} est clôturée. Veuillez conserver toutes les pièces aussi longtemps que le contrat le prévoit.',
    action: 'Ouvrir la subvention',
  },
  activityNotified: {
    subject: 'Une activité est annoncée : {title}',
    text: '{owner} a annoncé l’activité « {title} » du projet {code}.',
    action: 'Ouvrir mon espace',
  },
  activityEvidence: {
    subject: 'Les pièces d’une activité vous attendent : {title}',
    text: '{owner} a remis les pièces de l’activité « {title} » du projet {code}. Veuillez les accepter ou poser vos questions.',
    action: 'Ouvrir mon espace',
  },
  activityAccepted: {
    subject: 'Votre activité est acceptée : {title}',
    text: 'L’activité « {title} » du projet {code} est acceptée. Ses coûts peuvent être demandés.',
    action: 'Ouvrir la subvention',
  },
  activityQueried: {
    subject: 'Une question sur votre activité : {title}',
    text: 'Le Bureau de coordination du COMCEC pose une question sur l’activité « {title} » du projet {code} :\n\n{reason}\n\nSes coûts ne peuvent être demandés qu’une fois l’activité acceptée. Veuillez remettre ce qui manque.',
    action: 'Répondre à la question',
  },
  reportSubmitted: {
    subject: 'Un rapport sur {code} attend votre examen',
    text: '{owner} a soumis un rapport sur « {title} ». Veuillez l’approuver ou le renvoyer en indiquant le motif.',
    action: 'Lire le rapport',
  },
  reportReturned: {
    subject: 'Votre rapport sur {code} a été renvoyé',
    text: 'Votre rapport sur « {title} » appelle des modifications.\n\nMotif : {reason}\n\nVeuillez le modifier et le soumettre de nouveau.',
    action: 'Ouvrir le rapport',
  },
  reportApproved: {
    subject: 'Votre rapport sur {code} est approuvé',
    text: 'Votre rapport sur « {title} » a été approuvé. Rien de plus n’est requis à son sujet.',
    action: 'Ouvrir le rapport',
  },
} satisfies Record<keyof typeof english, MailText>;
