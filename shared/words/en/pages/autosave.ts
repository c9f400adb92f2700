/** What the live region says about a draft. */
export const autosave = {
  saved: 'All changes saved',
  saving: 'Saving…',
  kept: 'Kept on this device; it will be sent when the connection is back',
  signedOut: 'Kept on this device; sign in to send it',
  conflict: 'Somebody else has changed this section',
  refused: 'Not saved: correct what is marked',
  look: 'See what it is',
  atRisk: 'Not saved: this device cannot keep it either. Leave this page open until it is saved',
  unsentTitle: 'Written on this device and never sent',
  unsentText:
    'The form could no longer be changed when this was to be saved. It is no part of the proposal. Copy what you still need.',
  unsentRemove: 'Remove it from this device',
  typedText: 'What you typed here earlier is given back. It has not been sent yet.',
  conflictTitle: 'Two versions of this section',
  conflictText:
    'Somebody else saved this section while you were writing. Choose which version to keep; the other one is not saved.',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  theirs: 'Saved version',
} satisfies Record<string, string>;
