import * as z from 'zod/mini';
import type { Operation } from '../operation.ts';
import { meReply, settingsBody, unsubscribeParams, unsubscribeReply } from '../schemas/directory.ts';

/** Who I am, how mail comes to me, and the way out of news by a mail's link. */
export const meRoutes = {
  getMe: {
    method: 'GET',
    path: '/me',
    resource: 'directory',
    summary: 'Say who I am and what I may do.',
    who: 'signed-in',
    reply: meReply,
  },
  saveSettings: {
    method: 'PUT',
    path: '/me/settings',
    resource: 'directory',
    summary: 'Choose your language and how mail comes to you.',
    who: 'signed-in',
    body: settingsBody,
    reply: meReply,
  },
  unsubscribe: {
    method: 'POST',
    path: '/unsubscribe/{token}',
    resource: 'directory',
    summary: 'Turn news off by the link of a mail, in one click (RFC 8058).',
    who: 'invited',
    params: unsubscribeParams,
    reply: unsubscribeReply,
  },
  showUnsubscribe: {
    method: 'GET',
    path: '/unsubscribe/{token}',
    resource: 'directory',
    summary: 'Lead whoever opens the link of a mail in a browser to the page that turns news off.',
    who: 'invited',
    params: unsubscribeParams,
    reply: z.string(),
    replyType: 'text/html',
  },
} as const satisfies Record<string, Operation>;
