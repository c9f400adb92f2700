import type { Catalogue } from '../../catalogue.ts';

export const questions = {
  title: 'Questions et réponses',
  intro:
    'Ce que les institutions ont demandé au sujet de cet appel. Le nom de l’auteur d’une question n’est jamais publié.',
  none: 'Aucune question n’a encore été posée.',
  answeredAt: 'Réponse du {moment}',
  askTitle: 'Interroger le Bureau de coordination',
  askText:
    'Votre question et sa réponse sont publiées ici, visibles par tous, sans votre nom. N’écrivez rien qui révèle votre identité.',
  askLabel: 'Votre question',
  ask: 'Envoyer la question',
  askShort: 'Écrivez votre question en cinq caractères au moins',
  asked: 'Votre question a été envoyée. Vous recevrez un courriel lorsqu’une réponse y sera donnée.',
  mine: 'Vos questions',
  office: 'Répondre aux questions',
  toAnswerTitle: 'Questions en attente de réponse',
  toAnswer: '{count, plural, one {# question posée} other {# questions posées}}',
  officeTitle: 'Questions sur l’appel',
  officeNone: 'Personne n’a encore posé de question.',
  askedBy: 'Posée par {name}, {email}, le {moment}',
  publishedAs: 'La question telle qu’elle sera publiée',
  publishedAsHint: 'Modifiez-la si ses termes révèlent son auteur.',
  answerLabel: 'Réponse',
  answerMissing: 'Écrivez une réponse',
  answer: 'Publier la réponse',
  decline: 'Ne pas répondre',
  declineReason: 'Motif à l’intention de l’auteur',
  declinedBecause: 'Sans réponse : {reason}',
} satisfies Catalogue['questions'];
