import type { CallCommand } from '../../../domain/call/commands.ts';

export const callCommands = {
  create: 'Draft a call',
  edit: 'Change the settings',
  publish: 'Publish the call',
  open: 'Open the call',
  close: 'Close the call',
  extend: 'Put the closing time off',
  startReview: 'Start the preliminary review',
  publishShortList: 'Publish the short-list',
  openFinalStage: 'Open the final stage',
  closeFinalStage: 'Close the final stage',
  startFinalReview: 'Start the final review',
  publishFinalList: 'Publish the final list',
  startContracting: 'Start contracting',
  startImplementation: 'Start implementation',
  closeOut: 'Close the call for good',
  cancel: 'Cancel the call',
} satisfies Record<CallCommand['type'], string>;
