import { createHash } from 'node:crypto';
import { isObject, listAt, parseObject, textAt } from './json.ts';
import type { PostedForm } from './multipart-form.ts';
import type { AccessKey, Refusal } from './signature.ts';
import { isSameSignature, refusal, sign } from './signature.ts';

/** Fields that need no condition in the policy. */
const FREE_FIELDS: ReadonlySet<string> = new Set(['x-amz-signature', 'policy', 'file']);

/**
 * Checks a browser's upload against the policy that was signed for it, as S3 does: signature, expiry (at `now`), every condition, no field
 * beyond the conditions, and the SHA-256 of the bytes that came. Undefined when all is well.
 */
export const checkPostPolicy = (form: PostedForm, bucket: string, key: AccessKey, now: Date): Refusal | undefined => {
  const encoded = form.fields.get('policy');
  const policy = encoded === undefined ? undefined : parseObject(Buffer.from(encoded, 'base64').toString('utf8'));
  if (encoded === undefined || policy === undefined) {
    return refusal(403, 'AccessDenied', 'Invalid according to Policy: a signed policy document is missing.');
  }
  const expiry = Date.parse(textAt(policy, 'expiration') ?? '');
  return (
    checkSignature(form, encoded, key) ??
    (Number.isNaN(expiry) || now.getTime() > expiry
      ? refusal(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.')
      : undefined) ??
    checkConditions(form, bucket, listAt(policy, 'conditions')) ??
    checkDigest(form)
  );
};

const checkSignature = (form: PostedForm, encoded: string, key: AccessKey): Refusal | undefined => {
  const [id, ...scope] = (form.fields.get('x-amz-credential') ?? '').split('/');
  if (id !== key.id)
    return refusal(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.');
  const expected = sign(key.secret, scope.join('/'), encoded);
  if (isSameSignature(expected, form.fields.get('x-amz-signature') ?? '')) return undefined;
  return refusal(
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided.',
  );
};

const checkConditions = (form: PostedForm, bucket: string, conditions: readonly unknown[]): Refusal | undefined => {
  const values = new Map([...form.fields, ['bucket', bucket] as const]);
  const covered = new Set(['bucket', ...FREE_FIELDS]);
  for (const condition of conditions) {
    const refused = checkCondition(condition, values, covered, form.file.length);
    if (refused !== undefined) return refused;
  }
  const extra = [...form.fields.keys()].find((name) => !covered.has(name) && !name.startsWith('x-ignore-'));
  if (extra === undefined) return undefined;
  return refusal(403, 'AccessDenied', `Invalid according to Policy: Extra input fields: ${extra}`);
};

const checkCondition = (
  condition: unknown,
  values: ReadonlyMap<string, string>,
  covered: Set<string>,
  sizeBytes: number,
): Refusal | undefined => {
  const [kind, first, second] = inThreeParts(condition);
  if (kind === 'content-length-range') {
    if (sizeBytes < Number(first))
      return refusal(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
    if (sizeBytes > Number(second))
      return refusal(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
    return undefined;
  }
  const name = String(first).replace(/^\$/, '').toLowerCase();
  covered.add(name);
  const value = values.get(name) ?? '';
  const holds = kind === 'starts-with' ? value.startsWith(String(second)) : kind === 'eq' && value === String(second);
  return holds
    ? undefined
    : refusal(
        403,
        'AccessDenied',
        `Invalid according to Policy: Policy Condition failed: ${JSON.stringify(condition)}`,
      );
};

/** `{"key": "x"}` means the same as `["eq", "$key", "x"]`. */
const inThreeParts = (condition: unknown): readonly unknown[] => {
  if (Array.isArray(condition)) return [String(condition[0]).toLowerCase(), condition[1], condition[2]];
  const [name, value] = Object.entries(isObject(condition) ? condition : {})[0] ?? [];
  return ['eq', `$${name}`, value];
};

const checkDigest = (form: PostedForm): Refusal | undefined => {
  const given = form.fields.get('x-amz-checksum-sha256');
  if (given === undefined || createHash('sha256').update(form.file).digest('base64') === given) return undefined;
  return refusal(400, 'BadDigest', 'The SHA256 you specified did not match the calculated checksum.');
};
