import { createHmac, timingSafeEqual } from 'node:crypto';

type Unsubscriptions = {
  /** The person as a text that may stand in a path: the id, a dot, base64url of its HMAC-SHA256. Never runs out: a mail is kept for years. */
  readonly write: (personId: string) => string;
  /** The person again; undefined when the text is not one that was written with our secret. */
  readonly read: (token: string) => string | undefined;
};

const FORM = /^([0-9A-HJKMNP-TV-Z]{26})[.]([A-Za-z0-9_-]{43})$/;

/** Links that do nothing but turn news off; `secret` is that of the invitations, and the purpose keeps the two apart. */
export const createUnsubscriptions = (secret: string): Unsubscriptions => {
  const sign = (personId: string): string =>
    createHmac('sha256', secret).update(`unsubscribe.${personId}`).digest('base64url');
  return {
    write: (personId) => `${personId}.${sign(personId)}`,
    read: (token) => {
      const [, personId, signature] = FORM.exec(token) ?? [];
      if (personId === undefined || signature === undefined) return undefined;
      return timingSafeEqual(Buffer.from(sign(personId)), Buffer.from(signature)) ? personId : undefined;
    },
  };
};
