import type { home as englishHome } from '../../en/pages/home.ts';

export const home = {
  welcomeTitle: 'Des subventions pour la coopération entre les pays membres de l’OCI',
  welcomeText:
    'Les institutions publiques des pays membres et les institutions de l’OCI demandent ici des subventions de coopération technique et de renforcement des capacités : de l’appel au dernier paiement.',
  welcomeSteps: 'Les étapes',
  stepApply:
    'Votre institution décrit le projet dans un court formulaire préliminaire, avec au moins deux pays partenaires.',
  stepTransmit: 'Votre autorité responsable le signe et le point focal de votre pays le transmet.',
  stepAssess:
    'Les projets de la liste restreinte ajoutent leurs activités et un budget. La liste finale est publiée sur ce site.',
  stepPaid:
    'La subvention fait l’objet d’un contrat avec la Banque et est versée sur présentation des pièces justificatives.',
  openCalls: 'Appels actuellement ouverts',
  title: 'Mon espace',
  greeting: 'Bienvenue, {name}',
  proposalsTitle: 'Propositions de votre institution',
  proposalsNone: 'Votre institution n’a pas encore de proposition. Choisissez un appel ouvert pour en commencer une.',
  seeCalls: 'Voir les appels',
  deskTitle: 'Dans votre espace de point focal',
  deskNone: 'Aucune proposition n’attend dans votre espace.',
  keptTitle: 'Conservé sur cet appareil',
  keptText:
    '{count, plural, one {Une section contient des modifications que le serveur n’a pas encore. Ouvrez-la pour les envoyer.} other {# sections contiennent des modifications que le serveur n’a pas encore. Ouvrez-les pour les envoyer.}}',
  untitled: 'Proposition sans titre',
  nextContinue: 'Poursuivre la rédaction',
  nextLook: 'Consulter',
  nextTransmit: 'Lire et transmettre',
  nextAnswer: 'Répondre à la question',
  nextFinal: 'Remplir le formulaire final',
  nextRevise: 'Réviser',
} satisfies Record<keyof typeof englishHome, string>;
