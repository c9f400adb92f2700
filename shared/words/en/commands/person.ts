import type { PersonCommand } from '../../../domain/person/commands.ts';

export const personCommands = {
  invite: 'Invite the person',
  amend: 'Correct the details',
  inviteAgain: 'Send the first password again',
  noteSignIn: 'Note that they have signed in',
  correctAddress: 'Correct the e-mail address',
  setRoles: 'Change the roles',
  suspend: 'Suspend the person',
  reinstate: 'Reinstate the person',
  chooseSettings: 'Choose language and mail',
  refuseNews: 'Turn news off',
  recordMailFault: 'Note that mail fails',
  clearMailFault: 'Note that mail arrives again',
} satisfies Record<PersonCommand['type'], string>;
