import type { autosave as englishAutosave } from '../../en/pages/autosave.ts';

/** What the live region says about a draft. */
export const autosave = {
  saved: 'Toutes les modifications sont enregistrées',
  saving: 'Enregistrement…',
  kept: 'Conservé sur cet appareil ; l’envoi se fera dès le retour de la connexion',
  signedOut: 'Conservé sur cet appareil ; connectez-vous pour l’envoyer',
  conflict: 'Quelqu’un d’autre a modifié cette section',
  refused: 'Non enregistré : corrigez ce qui est signalé',
  look: 'Voir de quoi il s’agit',
  atRisk:
    'Non enregistré : cet appareil ne peut pas le conserver non plus. Laissez cette page ouverte jusqu’à l’enregistrement',
  unsentTitle: 'Écrit sur cet appareil et jamais envoyé',
  unsentText:
    'Le formulaire ne pouvait plus être modifié au moment d’enregistrer ce texte. Il ne fait pas partie de la proposition. Copiez ce dont vous avez encore besoin.',
  unsentRemove: 'L’effacer de cet appareil',
  typedText: 'Ce que vous aviez saisi ici vous est rendu. Rien n’a encore été envoyé.',
  conflictTitle: 'Deux versions de cette section',
  conflictText:
    'Quelqu’un d’autre a enregistré cette section pendant que vous écriviez. Choisissez la version à conserver ; l’autre ne sera pas enregistrée.',
  keepMine: 'Conserver la mienne',
  takeTheirs: 'Prendre l’autre',
  theirs: 'Version enregistrée',
} satisfies Record<keyof typeof englishAutosave, string>;
