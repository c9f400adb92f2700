import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity } from './activity.ts';
import type { CrossOriginRule } from './cross-origin.ts';
import { answerCrossOrigin } from './cross-origin.ts';
import type { Listener } from './http-server.ts';
import { readBody } from './http-server.ts';
import { isObject, listAt, numberAt, objectAt } from './json.ts';
import { readPostedForm } from './multipart-form.ts';
import type { ObjectEvent } from './object-events.ts';
import { checkPostPolicy } from './post-policy.ts';
import type { Template } from './read-template.ts';
import type { AccessKey, Refusal } from './signature.ts';
import { checkPresigned, refusal } from './signature.ts';

type Settings = {
  readonly template: Template;
  /** Address of the emulator that keeps the objects. */
  readonly emulator: string;
  readonly key: AccessKey;
  /** Ids of keys that others on this machine sign with, e.g. the simulated bank; taken on trust. */
  readonly trustedKeyIds: readonly string[];
  readonly now: () => Date;
  readonly activity: Activity;
  readonly onObject: (event: ObjectEvent) => Promise<void>;
};

/** The largest object taken here in one piece. S3 takes 5 GB; nothing of ours comes near. */
const OBJECT_BYTES = 256 * 1024 * 1024;

type Place = { readonly bucket: string; readonly key: string };

/**
 * S3 as browsers and functions see it: checks what the emulator behind it doesn't (signature and expiry of presigned requests, the policy of
 * an upload, its bytes' checksum, who may ask from which origin), passes the request on, and tells of every object that has arrived.
 */
export const doorwayListener = (settings: Settings): Listener => {
  const rules = crossOriginRules(settings.template);
  return async (request, response) => {
    const place = placeOf(request);
    if (answerCrossOrigin(request, response, rules.get(place.bucket) ?? [])) return;
    const body = await readBody(request, OBJECT_BYTES);
    if (body === undefined)
      return refuse(response, refusal(400, 'EntityTooLarge', 'Your proposed upload is too large'));
    const isForm = request.method === 'POST' && /^multipart\/form-data/i.test(request.headers['content-type'] ?? '');
    await settings.activity.during(() =>
      isForm
        ? takeForm(settings, request, response, place.bucket, body)
        : passOn(settings, request, response, place, body),
    );
  };
};

const placeOf = (request: IncomingMessage): Place => {
  const [bucket = '', ...key] = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1).split('/');
  return { bucket, key: decodeURIComponent(key.join('/')) };
};

/** Takes a browser's form once its policy holds, and keeps the file as a plain object with the form's type, checksum and metadata. */
const takeForm = async (
  settings: Settings,
  request: IncomingMessage,
  response: ServerResponse,
  bucket: string,
  body: Buffer,
): Promise<void> => {
  const form = readPostedForm(request.headers['content-type'], body);
  if (form === undefined) {
    return refuse(response, refusal(400, 'MalformedPOSTRequest', 'The body is not well-formed multipart/form-data.'));
  }
  const refused = checkPostPolicy(form, bucket, settings.key, settings.now());
  if (refused !== undefined) return refuse(response, refused);
  const key = (form.fields.get('key') ?? '').replaceAll(FILE_NAME, form.fileName);
  const kept = [...form.fields].filter(([name]) =>
    /^(content-(type|disposition|encoding)|cache-control|x-amz-meta-|x-amz-checksum-)/.test(name),
  );
  const stored = await fetch(`${settings.emulator}/${bucket}/${encodeKey(key)}`, {
    method: 'PUT',
    headers: Object.fromEntries(kept),
    body: new Uint8Array(form.file),
  });
  if (!stored.ok) return copyAnswer(stored, response);
  await tell(settings, { bucket, key }, 'Post');
  const wanted = Number(form.fields.get('success_action_status') ?? '204');
  response.statusCode = [200, 201, 204].includes(wanted) ? wanted : 204;
  response.setHeader('etag', stored.headers.get('etag') ?? '');
  response.end();
};

/** S3 puts the uploaded file's own name in the place of this. */
const FILE_NAME = '$' + '{filename}';

const encodeKey = (key: string): string => key.split('/').map(encodeURIComponent).join('/');

const passOn = async (
  settings: Settings,
  request: IncomingMessage,
  response: ServerResponse,
  place: Place,
  body: Buffer,
): Promise<void> => {
  const refused = checkAllowed(request, settings) ?? (await checkAbsent(request, settings));
  if (refused !== undefined) return refuse(response, refused);
  const method = request.method ?? 'GET';
  const answer = await fetch(`${settings.emulator}${request.url}`, {
    method,
    headers: forwarded(request),
    ...(body.length === 0 || method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) }),
  });
  const way = answer.ok ? wayOf(request, place) : undefined;
  if (way !== undefined) await tell(settings, place, way);
  await copyAnswer(answer, response, overrides(request));
};

/** Headers that belong to one hop, or that the next hop makes anew. */
const HOP_HEADERS: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'expect',
  'keep-alive',
]);

const forwarded = (request: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (!HOP_HEADERS.has(name) && value !== undefined) headers.set(name, String(value));
  }
  headers.set('accept-encoding', 'identity');
  return headers;
};

/** A request is signed in its header by the one key there is (functions), or presigned in its query (browsers), or refused. */
const checkAllowed = (request: IncomingMessage, settings: Settings): Refusal | undefined => {
  const keyId = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1];
  if (keyId !== undefined && [settings.key.id, ...settings.trustedKeyIds].includes(keyId)) return undefined;
  const url = request.url ?? '/';
  if (!url.includes('X-Amz-Signature=')) return refusal(403, 'AccessDenied', 'Access Denied');
  return checkPresigned(
    { method: request.method ?? 'GET', url, headers: request.headers },
    settings.key,
    settings.now(),
  );
};

/** `If-None-Match: *` on a write: only when there is nothing yet. */
const checkAbsent = async (request: IncomingMessage, settings: Settings): Promise<Refusal | undefined> => {
  if (request.method !== 'PUT' || request.headers['if-none-match'] !== '*') return undefined;
  const there = await fetch(`${settings.emulator}${new URL(request.url ?? '/', 'http://localhost').pathname}`, {
    method: 'HEAD',
  });
  return there.ok
    ? refusal(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold')
    : undefined;
};

const wayOf = (request: IncomingMessage, place: Place): ObjectEvent['way'] | undefined => {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  if (place.key === '') return undefined;
  if (request.method === 'POST' && query.has('uploadId')) return 'CompleteMultipartUpload';
  const isPart = query.has('partNumber') || query.has('tagging') || query.has('retention') || query.has('legal-hold');
  if (request.method !== 'PUT' || isPart) return undefined;
  return request.headers['x-amz-copy-source'] === undefined ? 'Put' : 'Copy';
};

const tell = async (settings: Settings, place: Place, way: ObjectEvent['way']): Promise<void> => {
  const head = await fetch(`${settings.emulator}/${place.bucket}/${encodeKey(place.key)}`, { method: 'HEAD' });
  const sizeBytes = Number(head.headers.get('content-length') ?? '0');
  await settings.onObject({ ...place, sizeBytes, eTag: head.headers.get('etag') ?? '', way, at: settings.now() });
};

/** `response-content-type` and its kin in a query, which the emulator leaves aside. */
const overrides = (request: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new URL(request.url ?? '/', 'http://localhost').searchParams]
      .filter(([name]) => /^response-(content-(type|disposition|language|encoding)|cache-control|expires)$/.test(name))
      .map(([name, value]) => [name.slice('response-'.length), value]),
  );

const copyAnswer = async (
  answer: Response,
  response: ServerResponse,
  changed: Readonly<Record<string, string>> = {},
): Promise<void> => {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) {
    if (!HOP_HEADERS.has(name) || name === 'content-length') response.setHeader(name, value);
  }
  for (const [name, value] of Object.entries(changed)) response.setHeader(name, value);
  response.end(Buffer.from(await answer.arrayBuffer()));
};

const refuse = (response: ServerResponse, { status, code, message }: Refusal): void => {
  response.statusCode = status;
  response.setHeader('content-type', 'application/xml');
  const words = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${words}</Message></Error>`,
  );
};

const crossOriginRules = (template: Template): ReadonlyMap<string, readonly CrossOriginRule[]> =>
  new Map(
    template.ofType('AWS::S3::Bucket').map((bucket) => [
      bucket.name,
      listAt(objectAt(bucket.properties, 'CorsConfiguration'), 'CorsRules')
        .filter(isObject)
        .map((rule) => ({
          origins: listAt(rule, 'AllowedOrigins').map(String),
          methods: listAt(rule, 'AllowedMethods').map(String),
          allowHeaders: listAt(rule, 'AllowedHeaders').map(String),
          exposeHeaders: listAt(rule, 'ExposedHeaders').map(String),
          maxAgeSeconds: numberAt(rule, 'MaxAge'),
          credentials: false,
        })),
    ]),
  );
