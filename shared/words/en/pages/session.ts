export const session = {
  expiredTitle: 'Please sign in again',
  expiredText: 'Your session has ended. What you typed is kept on this device and will be sent after you sign in.',
  signingIn: 'Signing you in…',
  noConnection: 'There is no connection now. Try again when it is back; what you typed stays on this device.',
  failedTitle: 'Signing in did not work',
  failedText: 'Try again. If it fails once more, write to the COMCEC Coordination Office.',
  unknownTitle: 'You are signed in, but not registered',
  unknownText:
    'Ask your institution or the COMCEC Coordination Office to register the e-mail address that you sign in with.',
} satisfies Record<string, string>;
