import type { PersonCommand } from '../../../domain/person/commands.ts';

export const personCommands = {
  invite: 'Inviter la personne',
  amend: 'Corriger les données',
  inviteAgain: 'Renvoyer le premier mot de passe',
  noteSignIn: 'Noter que la personne s’est connectée',
  correctAddress: 'Corriger l’adresse électronique',
  setRoles: 'Modifier les rôles',
  suspend: 'Suspendre la personne',
  reinstate: 'Rétablir la personne',
  chooseSettings: 'Choisir la langue et les courriels',
  refuseNews: 'Refuser les actualités',
  recordMailFault: 'Signaler un échec de courriel',
  clearMailFault: 'Signaler que les courriels arrivent de nouveau',
} satisfies Record<PersonCommand['type'], string>;
