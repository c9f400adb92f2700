import type { InstitutionEvent } from '../../../domain/institution/events.ts';
import type { PersonEvent } from '../../../domain/person/events.ts';
import { lacks, names, nobody, type Telling } from '../mail-rule.ts';

/** Who is told of what happens to a person's place in the directory. */
export const personTellings: Readonly<Record<PersonEvent['type'], Telling>> = {
  Invited: [{ mail: 'personInvited', to: ['person'] }],
  InvitedAgain: [{ mail: 'invitedAgain', to: ['person'] }],
  SignInNoted: nobody('the person did it'),
  Amended: nobody('the corrected details stand where the person sees them'),
  AddressCorrected: [
    { mail: 'addressCorrected', to: ['person'] },
    { mail: 'addressLeft', to: ['former-address'] },
  ],
  RolesSet: [
    { mail: 'rolesChanged', to: ['person'], when: names('grants') },
    { mail: 'rolesEnded', to: ['person'], when: lacks('grants') },
  ],
  Suspended: [{ mail: 'accessSuspended', to: ['person'] }],
  Reinstated: [{ mail: 'accessReinstated', to: ['person'] }],
  SettingsChosen: nobody('the person did it'),
  NewsRefused: nobody('the person did it'),
  MailFaultRecorded: nobody('mail does not arrive there; the office sees it on its home page'),
  MailFaultCleared: nobody('the office did it'),
};

/** Who is told of what happens to an institution. */
export const institutionTellings: Readonly<Record<InstitutionEvent['type'], Telling>> = {
  Registered: nobody('it has no people yet'),
  Amended: nobody('only its names have been corrected'),
  MembershipGranted: [{ mail: 'seatGiven', to: ['owner'], weight: 'tells' }],
  MembershipEnded: [{ mail: 'seatEnded', to: ['owner'] }],
  Suspended: [{ mail: 'institutionSuspended', to: ['owner'] }],
  Reinstated: [{ mail: 'institutionReinstated', to: ['owner'], weight: 'tells' }],
};
