import type { Country } from '../kernel/country.ts';
import type { InstitutionId, PersonId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/language.ts';
import type { MailFault, MailSettings, PersonState } from './state.ts';

/** What can happen to a person's place in the directory. */
export type PersonEvent =
  | {
      readonly type: 'Invited';
      readonly personId: PersonId;
      readonly name: string;
      readonly email: string;
      readonly language: Language;
      readonly institutionId?: InstitutionId | undefined;
      readonly country?: Country | undefined;
      readonly grants: PersonState['grants'];
      /** Left out of invitations from before this was kept. */
      readonly at?: Instant | undefined;
    }
  | { readonly type: 'InvitedAgain'; readonly personId: PersonId; readonly email: string; readonly at: Instant }
  | { readonly type: 'SignInNoted' }
  | {
      readonly type: 'Amended';
      readonly name: string;
      readonly language: Language;
      readonly institutionId?: InstitutionId | undefined;
      readonly country?: Country | undefined;
    }
  /** `before` is the address that they had till then. */
  | { readonly type: 'AddressCorrected'; readonly email: string; readonly before: string }
  | { readonly type: 'RolesSet'; readonly grants: PersonState['grants'] }
  | { readonly type: 'Suspended'; readonly reason: string }
  | { readonly type: 'Reinstated' }
  | { readonly type: 'SettingsChosen'; readonly language: Language; readonly mails: MailSettings }
  | { readonly type: 'NewsRefused' }
  | ({ readonly type: 'MailFaultRecorded' } & Readonly<MailFault>)
  | { readonly type: 'MailFaultCleared' };
