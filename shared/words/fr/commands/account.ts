import type { AccountCommand } from '../../../domain/account/commands.ts';

export const accountCommands = {
  propose: 'Proposer un compte',
  recordCallBack: 'Enregistrer le contre-appel',
  approve: 'Approuver le compte',
  activate: 'Activer le compte',
  suspend: 'Suspendre le compte',
  supersede: 'Remplacer le compte',
  reject: 'Rejeter le compte',
} satisfies Record<AccountCommand['type'], string>;
