/** What a person is told when a request fails, by the problem's name. The contract's own union is held against this one by a test. */
export const problems = {
  malformed: 'We could not read what was sent. Reload the page and try again.',
  unauthenticated: 'Sign in to go on. What you typed is kept on this device.',
  forbidden: 'Your role does not allow this. Ask your institution or the COMCEC Coordination Office who can do it.',
  notFound: 'There is nothing here, or it is not yours to see.',
  wrongState: 'This is not possible in the present state. Reload the page to see what is possible now.',
  taken: 'This is already there. Use the existing one, or choose another name.',
  callClosed: 'The call has closed, so nothing more can be sent for it.',
  staleVersion: 'Somebody else has changed this since you opened it. Look at their version before you save yours.',
  versionMissing: 'We cannot tell which version you changed. Reload the page and try again.',
  tooLarge: 'This is too large. Make it smaller and try again.',
  unsupportedType: 'We do not take files of this type. Use PDF, Word, Excel, PowerPoint, JPEG or PNG.',
  invalid: 'Something is missing or wrong. Correct the fields that are marked.',
  ruleBroken: 'A rule of the call does not allow this.',
  keyReused: 'This was sent once already with other contents. Reload the page and try again.',
  tooMany: 'Too many requests came at once. Wait a moment and try again.',
  fault: 'Something went wrong on our side. Nothing you typed is lost; try again in a few minutes.',
} satisfies Record<string, string>;
