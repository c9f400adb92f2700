import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The one pair of keys on this machine: functions sign with it, the doorway checks against it. */
export type AccessKey = { readonly id: string; readonly secret: string };

/** Why S3 refuses a request, in its own words. */
export type Refusal = { readonly status: number; readonly code: string; readonly message: string };

export const refusal = (status: number, code: string, message: string): Refusal => ({ status, code, message });

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The signature of a text by AWS Signature Version 4 for a scope `date/region/service`. */
export const sign = (secret: string, scope: string, text: string): string => {
  const [date = '', region = '', service = ''] = scope.split('/');
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, date), region), service), 'aws4_request');
  return hmac(key, text).toString('hex');
};

export const isSameSignature = (left: string, right: string): boolean =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));

/** The moment of an `X-Amz-Date` (`20261123T160000Z`); undefined when it isn't one. */
const momentOf = (amzDate: string): Date | undefined => {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(amzDate);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};

/** Percent-encoding as Signature Version 4 wants it (RFC 3986, upper-case). */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A presigned request: method, path and query as they came, and the headers that were signed. */
export type PresignedRequest = { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders };

/**
 * Checks a presigned URL: right key, signature over exactly this method, path, query and headers, and not expired at `now`. Undefined when
 * all is well.
 */
export const checkPresigned = (request: PresignedRequest, key: AccessKey, now: Date): Refusal | undefined => {
  const url = new URL(request.url, 'http://localhost');
  const query = url.searchParams;
  const [id, ...scope] = (query.get('X-Amz-Credential') ?? '').split('/');
  if (id !== key.id)
    return refusal(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.');
  const signedAt = momentOf(query.get('X-Amz-Date') ?? '');
  const seconds = Number(query.get('X-Amz-Expires') ?? Number.NaN);
  if (signedAt === undefined || !(seconds > 0 && seconds <= 604_800)) {
    return refusal(
      400,
      'AuthorizationQueryParametersError',
      'X-Amz-Date and X-Amz-Expires must be given and well-formed.',
    );
  }
  const signedHeaders = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  const canonical = [
    request.method,
    url.pathname,
    [...query]
      .filter(([name]) => name !== 'X-Amz-Signature')
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .sort()
      .join('&'),
    ...signedHeaders.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}`),
    '',
    signedHeaders.join(';'),
    query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
  ].join('\n');
  const digest = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', query.get('X-Amz-Date'), scope.join('/'), digest].join('\n');
  if (!isSameSignature(sign(key.secret, scope.join('/'), text), query.get('X-Amz-Signature') ?? '')) {
    return refusal(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
    );
  }
  if (now.getTime() > signedAt.getTime() + seconds * 1000) return refusal(403, 'AccessDenied', 'Request has expired');
  return undefined;
};
