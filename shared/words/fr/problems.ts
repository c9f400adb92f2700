import type { problems as englishProblems } from '../en/problems.ts';

/** What a person is told when a request fails, by the problem's name. */
export const problems = {
  malformed: 'Nous n’avons pas pu lire ce qui a été envoyé. Rechargez la page et réessayez.',
  unauthenticated: 'Connectez-vous pour continuer. Votre saisie est conservée sur cet appareil.',
  forbidden:
    'Votre rôle ne le permet pas. Demandez à votre institution ou au Bureau de coordination du COMCEC qui peut le faire.',
  notFound: 'Il n’y a rien ici, ou vous n’êtes pas autorisé à le voir.',
  wrongState: 'Cela n’est pas possible dans l’état actuel. Rechargez la page pour voir ce qui est possible maintenant.',
  taken: 'Cela existe déjà. Utilisez l’existant ou choisissez un autre nom.',
  callClosed: 'L’appel est clos ; rien ne peut plus être envoyé à ce titre.',
  staleVersion:
    'Quelqu’un d’autre a modifié ceci depuis que vous l’avez ouvert. Examinez sa version avant d’enregistrer la vôtre.',
  versionMissing: 'Nous ne pouvons pas déterminer quelle version vous avez modifiée. Rechargez la page et réessayez.',
  tooLarge: 'C’est trop volumineux. Réduisez la taille et réessayez.',
  unsupportedType: 'Ce type de fichier n’est pas accepté. Utilisez PDF, Word, Excel, PowerPoint, JPEG ou PNG.',
  invalid: 'Il manque quelque chose ou une indication est erronée. Corrigez les champs signalés.',
  ruleBroken: 'Une règle de l’appel s’y oppose.',
  keyReused: 'Ceci a déjà été envoyé une fois avec un autre contenu. Rechargez la page et réessayez.',
  tooMany: 'Trop de demandes sont arrivées en même temps. Patientez un instant et réessayez.',
  fault: 'Une erreur est survenue de notre côté. Votre saisie n’est pas perdue ; réessayez dans quelques minutes.',
} satisfies Record<keyof typeof englishProblems, string>;
