import type { MailText } from '../../mail-text.ts';

/** Mails about people, their roles and their institutions. */
export const peopleMails = {
  personInvited: {
    subject: 'Your account for COMCEC Project Funding',
    text: 'You have been registered for COMCEC Project Funding. Your roles: {roles}.\n\nSign in with this e-mail address. Your first password comes in a mail of its own; at your first sign-in you choose your own and set up your second factor.',
    action: 'Sign in',
  },
  invitedAgain: {
    subject: 'A new first password for COMCEC Project Funding',
    text: 'A new first password for COMCEC Project Funding comes to you in a mail of its own. It takes the place of the one before and holds for seven days.\n\nSign in with this e-mail address; at your first sign-in you choose your own password and set up your second factor. If you have done so already, your password stays and none comes. If you have forgotten it, ask for another on the sign-in page.',
    action: 'Sign in',
  },
  addressCorrected: {
    subject: 'The e-mail address that you sign in with has changed',
    text: 'Your e-mail address in COMCEC Project Funding has been corrected. From now on sign in with this address, {address}; your password and your second factor stay as they are, and our mail comes here.\n\nIf you did not expect this, please answer this mail.',
    action: 'Sign in',
  },
  addressLeft: {
    subject: 'Your e-mail address in COMCEC Project Funding has been changed',
    text: '{formerAddress} is no longer the address by which {name} signs in to COMCEC Project Funding, and our mail no longer comes here. An administrator has entered another address.\n\nIf you are {name} and did not expect this, please answer this mail at once: somebody else could otherwise sign in as you.',
    action: 'Open COMCEC Project Funding',
  },
  rolesChanged: {
    subject: 'Your roles in COMCEC Project Funding have changed',
    text: 'Your roles are now: {roles}.\n\nYour first page shows what you can do with them. If you did not expect this, please answer this mail.',
    action: 'Open my first page',
  },
  rolesEnded: {
    subject: 'Your roles in COMCEC Project Funding have ended',
    text: 'You no longer hold a role in COMCEC Project Funding. You can still sign in and read the calls.\n\nIf you did not expect this, please answer this mail.',
    action: 'See the calls',
  },
  accessSuspended: {
    subject: 'Your access to COMCEC Project Funding is suspended',
    text: 'You can no longer sign in to COMCEC Project Funding. What you have done there is kept.\n\nIf you believe that this is a mistake, please answer this mail.',
    action: 'See the calls',
  },
  accessReinstated: {
    subject: 'You can sign in to COMCEC Project Funding again',
    text: 'Your access to COMCEC Project Funding is open again, with the roles that you had.',
    action: 'Sign in',
  },
  seatGiven: {
    subject: 'A seat in the working group: {area}',
    text: '{owner} has a seat in the working group “{area}” from {day} on. Your institution can propose projects in this area when a call is open.',
    action: 'See the calls',
  },
  seatEnded: {
    subject: 'The seat in the working group ends: {area}',
    text: 'The seat of {owner} in the working group “{area}” ends on {day}. After that day your institution can begin no proposal in this area.\n\nIf you believe that this is a mistake, please answer this mail.',
    action: 'See the calls',
  },
  institutionSuspended: {
    subject: 'Your institution is suspended in COMCEC Project Funding',
    text: '{owner} can begin nothing new in COMCEC Project Funding for now.\n\nReason: {reason}\n\nIf you believe that this is a mistake, please answer this mail.',
    action: 'See the calls',
  },
  institutionReinstated: {
    subject: 'Your institution can take part again',
    text: '{owner} is no longer suspended and can take part in COMCEC Project Funding as before.',
    action: 'See the calls',
  },
} satisfies Record<string, MailText>;
