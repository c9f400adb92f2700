import type { MailFacts } from '#shared/adapters/mail/mail-values.ts';
import type { Language } from '#shared/domain/kernel/language.ts';
import type { CaseKind, RecordedEvent } from '#shared/domain/kernel/repository.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import type { Parts } from '../../parts.ts';

/** Somebody without an account, e.g. a partner's contact. */
export type Outsider = {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  /** Where the link leads this reader, when it is another place than for others. */
  readonly path?: string | undefined;
};

/** What a mail about an event is about: the case as far as recipients and words are concerned. */
export type MailSubject = {
  /** Where the mail's link leads, as a path of the site. */
  readonly path: string;
  readonly facts: MailFacts;
  /** Who may open the case: nobody else hears of it. Left out where the mail leads to no case, or is about its reader alone. */
  readonly isOpenTo?: ((actor: Actor) => boolean) | undefined;
  /** The call itself, when the mail is about one. */
  readonly callId?: string | undefined;
  readonly institutionId?: string | undefined;
  readonly country?: string | undefined;
  readonly area?: string | undefined;
  readonly personId?: string | undefined;
  /** The person is told even though they are shut out: that is what the mail says. */
  readonly tellsShutOut?: true | undefined;
  readonly partner?: Outsider | undefined;
  /** The person at the address that they had before. */
  readonly atFormerAddress?: Outsider | undefined;
  /** Where the link leads focal points who may not open the case itself, but have it on its way to them. */
  readonly deskPath?: string | undefined;
};

export type Needs = Pick<Parts, 'repository'>;

/** An event as far as mails go by it. */
export type MailedEvent = Pick<RecordedEvent, 'aggregate' | 'aggregateId' | 'type' | 'at' | 'event'>;

/** What a mail about an event of one kind of case is about; undefined when the case is not there any more. */
export type SubjectOf = (event: MailedEvent, parts: Needs) => Promise<MailSubject | undefined>;

/** The first page, where everybody finds their work. */
export const HOME = '/';

/** Makes the subject of one kind out of the case itself. */
export const subjectOf =
  <State>(
    kind: CaseKind<State>,
    { mayRead }: { readonly mayRead: (actor: Actor, state: State) => boolean },
    make: (
      state: State,
      event: MailedEvent,
      parts: Needs,
    ) => Promise<Omit<MailSubject, 'isOpenTo'> | undefined> | Omit<MailSubject, 'isOpenTo'>,
  ): SubjectOf =>
  async (event, parts) => {
    const state = (await parts.repository.load(kind, event.aggregateId))?.state;
    const subject = state === undefined ? undefined : await make(state, event, parts);
    return state === undefined || subject === undefined
      ? undefined
      : { isOpenTo: (actor) => mayRead(actor, state), ...subject };
  };
