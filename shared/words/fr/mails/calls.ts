import type { callsMails as english } from '../../en/mails/calls.ts';
import type { MailText } from '../../mail-text.ts';

export const callsMails = {
  callPublished: {
    subject: 'Nouvel appel à propositions de projets : {title}',
    text: 'Un appel à propositions de projets a été publié : « {title} ».\n\nOuverture : {opens}.\nClôture : {due}.\n\nVeuillez en informer les institutions de votre groupe de travail. Elles présentent leurs demandes en ligne et vous transmettez leurs propositions avant la clôture.',
    action: 'Voir l’appel',
  },
  callOpened: {
    subject: 'Ouvert : {title}',
    text: 'Les propositions peuvent désormais être rédigées et envoyées pour l’appel « {title} ».\n\nClôture de l’appel : {due}. Ce que le point focal n’a pas transmis avant ce moment devient caduc. L’horloge du serveur fait foi.',
    action: 'Voir l’appel',
  },
  callExtended: {
    subject: 'La clôture de l’appel est reportée : {title}',
    text: 'La clôture de l’appel « {title} » a été reportée au {due}.\n\nMotif : {reason}',
    action: 'Voir l’appel',
  },
  finalStageExtended: {
    subject: 'La clôture de la phase finale est reportée : {title}',
    text: 'La clôture de la phase finale de l’appel « {title} » a été reportée au {due}. Jusque-là, les propositions finales peuvent encore être rédigées, signées et transmises.\n\nMotif : {reason}',
    action: 'Voir l’appel',
  },
  callClosed: {
    subject: 'L’appel est clos : {title}',
    text: 'L’appel « {title} » est clos. Les propositions transmises dans les délais attendent la vérification de leur éligibilité.',
    action: 'Commencer la vérification',
  },
  callCancelled: {
    subject: 'L’appel est annulé : {title}',
    text: 'L’appel « {title} » a été annulé. Ses propositions ne sont plus examinées ; les porteurs de projet en sont informés.\n\nMotif : {reason}',
    action: 'Voir l’appel',
  },
  questionAsked: {
    subject: 'Une question sur l’appel {title}',
    text: 'Une question est posée au sujet de l’appel « {title} » :\n\n{reason}\n\nLa réponse est publiée sans indiquer qui a posé la question.',
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
  answerPublished: {
    subject: 'Une nouvelle réponse sur l’appel {title}',
    text: 'Le Bureau de coordination du COMCEC a répondu pour tous à une question sur l’appel « {title} ». Veuillez la lire : elle peut concerner la proposition que vous préparez.',
    action: 'Lire la réponse',
  },
  documentUnfit: {
    subject: 'Un document n’a pas été accepté : {name}',
    text: 'Le fichier « {name} » a été contrôlé et ne peut être accepté. Personne ne peut l’ouvrir.\n\nPourquoi, et que faire : {reason}',
    action: 'Ouvrir les documents',
  },
} satisfies Record<keyof typeof english, MailText>;
