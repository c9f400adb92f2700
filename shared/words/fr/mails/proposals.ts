import type { proposalsMails as english } from '../../en/mails/proposals.ts';
import type { MailText } from '../../mail-text.ts';

export const proposalsMails = {
  partnerInvited: {
    subject: 'Invitation à devenir partenaire : {title}',
    text: '{owner} invite votre institution à devenir partenaire du projet « {title} », qu’elle propose en vue d’une subvention du COMCEC.\n\nVeuillez répondre au moyen du lien ci-dessous, au plus tard le {due}. Aucun compte n’est nécessaire. Ce lien vous est réservé : veuillez ne pas le transmettre.',
    action: 'Lire l’invitation et y répondre',
  },
  partnerReminded: {
    subject: 'Rappel : invitation à devenir partenaire : {title}',
    text: '{owner} a invité votre institution à devenir partenaire du projet « {title} » et n’a pas encore reçu de réponse.\n\nVeuillez répondre par le lien ci-dessous, au plus tard le {due}. Aucun compte n’est nécessaire. Un refus est aussi une réponse et aide le porteur du projet à s’organiser.',
    action: 'Lire l’invitation et y répondre',
  },
  invitationWithdrawn: {
    subject: 'Invitation retirée : {title}',
    text: '{owner} a retiré son invitation à être partenaire du projet « {title} ». Le lien du courriel précédent n’est plus valable. Vous n’avez rien à faire.',
    action: 'Voir les appels',
  },
  invitationUndelivered: {
    subject: 'L’invitation n’a pas atteint votre partenaire : {title}',
    text: 'L’invitation à {name} est revenue de l’adresse {address}. Personne ne l’y a lue.\n\nTrouvez la bonne adresse, corrigez-la sur la page des partenaires et renvoyez l’invitation.',
    action: 'Ouvrir les partenaires',
  },
  invitationDelayed: {
    subject: 'L’invitation n’a pas encore atteint votre partenaire : {title}',
    text: 'L’invitation à {name} n’est pas encore arrivée à l’adresse {address} : la boîte est pleine ou son serveur ne répond pas.\n\nPrévenez votre partenaire par un autre moyen, ou renvoyez l’invitation plus tard.',
    action: 'Ouvrir les partenaires',
  },
  partnerAccepted: {
    subject: 'Un partenaire a accepté : {title}',
    text: '{name} a accepté d’être partenaire du projet « {title} ».',
    action: 'Ouvrir la proposition',
  },
  partnerDeclined: {
    subject: 'Un partenaire a décliné : {title}',
    text: '{name} a décliné l’invitation à devenir partenaire du projet « {title} ».\n\nVous pouvez ajouter un autre partenaire tant que le formulaire n’est pas envoyé.',
    action: 'Ouvrir la proposition',
  },
  letterUnfit: {
    subject: 'Votre lettre n’a pas été acceptée : {title}',
    text: 'Le fichier « {file} », arrivé par votre lien pour le projet « {title} » de {owner}, a été contrôlé et ne peut être accepté. Personne ne peut l’ouvrir.\n\nPourquoi, et que faire : {reason}\n\nVeuillez envoyer un autre fichier par le lien ci-dessous, au plus tard le {due}. Aucun compte n’est nécessaire. La réponse que vous avez déjà donnée reste valable. Ce lien vous est réservé : veuillez ne pas le transmettre.',
    action: 'Envoyer une autre lettre',
  },
  partnerLetterUnfit: {
    subject: 'La lettre d’un partenaire n’a pas été acceptée : {title}',
    text: 'La lettre « {file} » envoyée par {name} pour le projet « {title} » a été contrôlée et ne peut être acceptée. Personne ne peut l’ouvrir.\n\nMessage adressé à {name} : {reason}\n\n{name} a reçu par courriel un lien pour envoyer une autre lettre, au plus tard le {due}. Si rien n’arrive, demandez-la par un autre moyen et ajoutez-la vous-même aux documents.',
    action: 'Ouvrir les partenaires',
  },
  proposalToTransmit: {
    subject: 'Une proposition attend votre transmission : {title}',
    text: '{owner} a signé la proposition « {title} » et vous l’a envoyée.\n\nVeuillez la lire et la transmettre, ou la renvoyer en indiquant le motif. Elle doit être transmise avant le {due} ; passé ce moment, elle devient caduque.',
    action: 'Lire la proposition',
  },
  proposalReturned: {
    subject: 'Votre proposition a été renvoyée : {title}',
    text: 'Votre point focal a renvoyé la proposition « {title} ».\n\nMotif : {reason}\n\nCorrigez-la et faites-la signer de nouveau par votre autorité responsable. Votre point focal doit l’avoir transmise avant le {due}.',
    action: 'Ouvrir la proposition',
  },
  proposalRecalled: {
    subject: 'Reprise pour modification : {title}',
    text: '{owner} a repris la proposition « {title} » pour la modifier.\n\nMotif : {reason}\n\nCe qui a été signé n’est plus valable, et aucun récépissé de cette version ne l’est plus. La proposition doit être signée et transmise de nouveau avant la clôture de l’appel.',
    action: 'Voir où elle en est',
  },
  proposalTransmitted: {
    subject: 'Reçue : {code}, {title}',
    text: 'Le Bureau de coordination du COMCEC a reçu la proposition « {title} » de {owner}.\n\nReçue : {received}\nCode : {code}\nEmpreinte (SHA-256) de ce qui a été signé : {fingerprint}\n\nVeuillez rappeler le code dans toute correspondance avec nous. Le récépissé est disponible en PDF ; chacun peut le vérifier par son empreinte.',
    action: 'Ouvrir le récépissé',
  },
  proposalWithdrawn: {
    subject: 'Une proposition a été retirée : {title}',
    text: '{owner} a retiré la proposition « {title} ».\n\nMotif : {reason}',
    action: 'Ouvrir la proposition',
  },
  closingSoon: {
    subject: 'Clôture prochaine, pas encore transmise : {title}',
    text: 'La proposition « {title} » de {owner} n’a pas encore été transmise. La clôture de cette phase de l’appel est fixée au {due}.\n\nCe que le point focal n’a pas transmis avant ce moment devient caduc. L’horloge du serveur fait foi.',
    action: 'Voir où elle en est',
  },
  proposalLapsed: {
    subject: 'Votre proposition est caduque : {title}',
    text: 'La proposition « {title} » n’a pas été transmise avant la clôture de l’appel. Elle ne peut plus être prise en considération dans cet appel.',
    action: 'Ouvrir la proposition',
  },
  proposalCancelled: {
    subject: 'L’appel est annulé, et votre proposition avec lui : {title}',
    text: 'L’appel a été annulé dans son ensemble ; la proposition « {title} » n’est donc plus examinée. Ce n’est pas un jugement sur votre proposition.\n\nMotif : {reason}\n\nVous pouvez toujours la lire et vous en servir pour commencer une autre proposition lors d’un appel ultérieur.',
    action: 'Ouvrir la proposition',
  },
} satisfies Record<keyof typeof english, MailText>;
