import { createSesClient } from '#shared/adapters/ses-client.ts';
import { createSesMail } from '#shared/adapters/ses-mail.ts';
import { variable } from '#shared/runtime/environment.ts';
import { once } from './once.ts';

/** SES, for the functions that send mail. */
export const mail = once(() =>
  createSesMail(createSesClient(), {
    from: variable('MAIL_FROM'),
    replyTo: variable('MAIL_REPLY_TO'),
    configuration: variable('MAIL_CONFIGURATION'),
  }),
);

/** Where the web app is, without a slash at the end. */
export const siteUrl = (): string => variable('SITE_URL').replace(/\/$/, '');

/** Where the API is, for links that a mail service follows by itself. */
export const apiUrl = (): string => variable('API_URL').replace(/\/$/, '');
