import type { Country } from '../kernel/country.ts';
import type { InstitutionId, PersonId } from '../kernel/ids.ts';
import type { Language } from '../kernel/language.ts';
import type { MailFault, MailSettings, PersonState } from './state.ts';

export type PersonCommand =
  | {
      readonly type: 'invite';
      readonly personId: PersonId;
      readonly name: string;
      readonly email: string;
      readonly language: Language;
      readonly institutionId?: InstitutionId | undefined;
      readonly country?: Country | undefined;
      readonly grants: PersonState['grants'];
    }
  /** The address stays: it is what the person signs in with, and has a command of its own. */
  | {
      readonly type: 'amend';
      readonly name: string;
      readonly language: Language;
      readonly institutionId?: InstitutionId | undefined;
      readonly country?: Country | undefined;
    }
  /** Sends the first password again: it runs out, and mail gets lost. */
  | { readonly type: 'inviteAgain' }
  /** The sign-in service has no first password to send: the person has chosen one of their own. */
  | { readonly type: 'noteSignIn' }
  | { readonly type: 'correctAddress'; readonly email: string }
  | { readonly type: 'setRoles'; readonly grants: PersonState['grants'] }
  | { readonly type: 'suspend'; readonly reason: string }
  | { readonly type: 'reinstate' }
  | { readonly type: 'chooseSettings'; readonly language: Language; readonly mails: MailSettings }
  /** By the link in a mail: no more news. */
  | { readonly type: 'refuseNews' }
  | ({ readonly type: 'recordMailFault' } & Readonly<Omit<MailFault, 'at'>>)
  /** The address works again, or has been put right. */
  | { readonly type: 'clearMailFault' };
