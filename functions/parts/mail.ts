import { createSesClient } from '#shared/adapters/ses-client.ts';
import { createSesMail } from '#shared/adapters/ses-mail.ts';
import { variable } from '#shared/runtime/environment.ts';
import { once } from './once.ts';

/** SES, for the function that sends mail. */
export const mail = once(() => createSesMail(createSesClient(), variable('MAIL_FROM')));

/** Where the API is, for links that a mail service follows by itself. */
export const apiUrl = (): string => variable('API_URL').replace(/\/$/, '');
