import type { DocumentState } from '../../../domain/document/state.ts';

/** Why a file was not taken, and what to do about it. */
const refusals = {
  empty: 'The file is empty. Choose another.',
  malware: 'The file contains malware. Check your computer and use a clean copy.',
  typeNotAllowed: 'This type of file is not accepted. Use PDF, Word, Excel, JPEG or PNG.',
  typeDiffers: 'The contents are of another type than the name says. Save the file again in the right format.',
  macros: 'The file can carry a program (macros). Save it without macros, or as PDF.',
  encrypted: 'The file is locked with a password, so it cannot be checked. Remove the password.',
  archive: 'The file is an archive, or there is one inside it. Send the files one by one.',
  damaged: 'The file is damaged or cut off. Save it again.',
  polyglot: 'The file can be read as two different types at once. Save it anew, or print it as PDF.',
  bomb: 'The file unpacks to far more than its size. Save it again, or as PDF.',
  hashDiffers: 'Other bytes arrived than were announced. Send the file again.',
  sizeDiffers: 'The file arrived with another size than was announced. Send it again.',
} satisfies Record<NonNullable<DocumentState['rejectedBecause']>, string>;

export const papers = {
  drop: 'Choose files or drop them here',
  waiting: '{name} waits for its turn.',
  sendingAgain: 'The connection broke. Sending {name} again, try {attempt}: {percent} %',
  kept: '{name} could not be sent over this connection. The file is kept here: try again when the connection is better.',
  again: 'Try again',
  replace: 'New version',
  replacing: 'The next file becomes the new version of {name}.',
  version: 'version {number}',
  history: '{count, plural, one {# earlier version} other {# earlier versions}}',
  earlier: 'Version {number}: {name}, {moment}',
  sealed: 'Sent off with the proposal; it stays as it is.',
  preview: 'Preview',
  openBeside: 'Open in a new tab, if nothing shows here',
  close: 'Close',
  refusals,
};
