import type { IncomingMessage, ServerResponse } from 'node:http';

/** A cross-origin rule of an API or a bucket, from the template. */
export type CrossOriginRule = {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  /** Headers a page may send; `*` for any. */
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly maxAgeSeconds: number | undefined;
  readonly credentials: boolean;
};

const fits = (patterns: readonly string[], value: string): boolean =>
  patterns.some((pattern) => {
    const [start = '', ...rest] = pattern.toLowerCase().split('*');
    const text = value.toLowerCase();
    if (rest.length === 0) return text === start;
    return text.startsWith(start) && text.endsWith(rest.join('*'));
  });

/**
 * Sets the cross-origin headers that the first fitting rule grants. True when the request was a preflight, which is then answered whole:
 * 204 when granted, 403 when no rule grants it.
 */
export const answerCrossOrigin = (
  request: IncomingMessage,
  response: ServerResponse,
  rules: readonly CrossOriginRule[],
): boolean => {
  const { origin } = request.headers;
  const wantedMethod = request.headers['access-control-request-method'];
  const isPreflight = request.method === 'OPTIONS' && origin !== undefined && wantedMethod !== undefined;
  if (origin === undefined) return false;
  const method = isPreflight ? wantedMethod : (request.method ?? '');
  const wantedHeaders = (request.headers['access-control-request-headers'] ?? '').split(',').map((name) => name.trim());
  const rule = rules.find(
    (each) =>
      fits(each.origins, origin) &&
      (fits(each.methods, method) || request.method === 'HEAD') &&
      wantedHeaders.every((name) => name === '' || fits(each.allowHeaders, name)),
  );
  if (rule !== undefined) grant(response, rule, origin, isPreflight);
  if (!isPreflight) return false;
  response.statusCode = rule === undefined ? 403 : 204;
  response.end();
  return true;
};

const grant = (response: ServerResponse, rule: CrossOriginRule, origin: string, isPreflight: boolean): void => {
  response.setHeader('access-control-allow-origin', rule.origins.includes('*') && !rule.credentials ? '*' : origin);
  response.appendHeader('vary', 'Origin');
  if (rule.credentials) response.setHeader('access-control-allow-credentials', 'true');
  if (rule.exposeHeaders.length > 0) response.setHeader('access-control-expose-headers', rule.exposeHeaders.join(','));
  if (!isPreflight) return;
  response.setHeader('access-control-allow-methods', rule.methods.join(','));
  response.setHeader('access-control-allow-headers', rule.allowHeaders.join(','));
  if (rule.maxAgeSeconds !== undefined) response.setHeader('access-control-max-age', String(rule.maxAgeSeconds));
};
