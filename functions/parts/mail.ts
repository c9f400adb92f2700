import { createSesClient } from '#shared/adapters/ses-client.ts';
import { createSesMail } from '#shared/adapters/ses-mail.ts';
import { variable } from '#shared/runtime/environment.ts';
import { once } from './once.ts';
import { siteUrl } from './site.ts';
import { unsubscriptions } from './unsubscriptions.ts';

/** SES, for the functions that send mail. */
export const mail = once(() =>
  createSesMail(createSesClient(), {
    from: variable('MAIL_FROM'),
    replyTo: variable('MAIL_REPLY_TO'),
    configuration: variable('MAIL_CONFIGURATION'),
  }),
);

const apiUrl = (): string => variable('API_URL').replace(/\/$/, '');

/**
 * Where somebody turns news off without signing in: the address that a mail service asks by itself (RFC 8058), and the page that a person
 * opens. On the page's address the token stands behind the #, where no server's log sees it.
 */
export const stopNewsUrls = (personId: string): { readonly oneClick: string; readonly page: string } => {
  const token = unsubscriptions().write(personId);
  return { oneClick: `${apiUrl()}/unsubscribe/${token}`, page: `${siteUrl()}/no-more-news#${token}` };
};
