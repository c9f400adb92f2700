import type { DocumentState } from '../../../domain/document/state.ts';

/** Why a file was not taken, and what to do about it. */
const refusals = {
  empty: 'The file is empty. Choose another.',
  malware: 'The file contains malware. Check your computer and use a clean copy.',
  typeNotAllowed: 'This type of file is not accepted. Save it as PDF, Word, Excel, PowerPoint, JPEG or PNG.',
  typeDiffers: 'The contents are of another type than the name says. Save the file again in the right format.',
  macros: 'The file can carry a program (macros). Save it without macros, or as PDF.',
  encrypted:
    'The file is locked with a password or protected against changes, so it cannot be checked. Remove the protection, or print it as a new PDF.',
  archive: 'The file is an archive, or other files are packed or attached inside it. Send the files one by one.',
  damaged: 'The file is damaged, cut off or built in a way that cannot be checked. Save it again, or as PDF.',
  activeContent:
    'The file can do something by itself when it is opened (a script, a start of programs, a link to live data). Print it as a new PDF.',
  fetchesContent:
    'The file fetches a template or pictures from elsewhere when it is opened, which would tell who reads it. Put them into the file, or save it as PDF.',
  polyglot: 'The file can be read as two different types at once. Save it anew, or print it as PDF.',
  bomb: 'The file unpacks to far more than its size. Save it again, or as PDF.',
  hashDiffers: 'Other bytes arrived than were announced. Send the file again.',
  sizeDiffers: 'The file arrived with another size than was announced. Send it again.',
} satisfies Record<NonNullable<DocumentState['rejectedBecause']>, string>;

export const papers = {
  drop: 'Choose files or drop them here',
  waiting: '{name} waits for its turn.',
  sendingAgain: 'The connection broke. Sending {name} again, try {attempt}',
  chooseFor: 'Choose or drop files: {kind}',
  limits: '{types}, up to {size}',
  required: 'Required',
  optional: 'Optional',
  there: 'There',
  lacking: 'Still needed',
  beingChecked: 'Being checked',
  several: 'Several files at once',
  severalText: 'Choose or drop files of different kinds here, then say of each what it is.',
  whatIs: 'What is {name}?',
  whatIsMissing: 'Say what this file is, or leave it out.',
  sendAll: '{count, plural, one {Send # file} other {Send # files}}',
  leaveOut: 'Leave out',
  wrongType: '{name} is not of a type that is taken here: {types}. Save it as one of these.',
  empty: '{name} is empty.',
  interrupted: 'The file has not arrived whole. Choose the same file again to go on. It is waited for until {moment}.',
  arrivedPart: '{percent} % is here already.',
  goOn: 'Choose the file again',
  notTheSame:
    '{name} is not the file that this entry waits for. Choose that one, or delete the entry and add the new file.',
  ready: '{name} has been checked and is ready.',
  already: '{name} is here already; it was not sent again.',
  unreadable: '{name} cannot be read any more; perhaps it was moved or changed. Choose it again.',
  timeLeft: '{percent} %, {minutes, plural, =0 {less than a minute} one {about # minute} other {about # minutes}} left',
  percentSent: '{percent} %',
  kept: '{name} could not be sent over this connection. The file is kept here: try again when the connection is better.',
  again: 'Try again',
  replace: 'New version',
  version: 'version {number}',
  history: '{count, plural, one {# earlier version} other {# earlier versions}}',
  earlier: 'Version {number}: {name}, {moment}',
  sealed: 'Sent off with the proposal; it stays as it is.',
  preview: 'Preview',
  openBeside: 'Open in a new tab, if nothing shows here',
  close: 'Close',
  refusals,
};
