import { createRemoteJWKSet, jwtVerify } from 'jose';
import { isObject, listAt, objectAt, textAt } from './json.ts';
import type { LocalResource } from './read-template.ts';

/** The claims of a good token as an HTTP API's JWT authorizer hands them on: every value as text. */
type Claims = Readonly<Record<string, string>>;

/** Checks the `Authorization` header; undefined when the token is missing, expired, of another issuer or for another client. */
export type VerifyToken = (authorization: string | undefined) => Promise<Claims | undefined>;

/**
 * A JWT authorizer as API Gateway runs it, from its own properties: RS256 by the issuer's published keys, `iss` and times, then `aud` or
 * (as in Cognito's access tokens) `client_id` among the audience. Keys come from the local issuer, whose tokens have Cognito's shape.
 */
export const tokenVerifier = (authorizer: LocalResource, issuer: string): VerifyToken => {
  const audience = listAt(objectAt(authorizer.properties, 'JwtConfiguration'), 'Audience').map(String);
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
  return async (authorization) => {
    const token = /^(?:Bearer )?(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, algorithms: ['RS256'] });
      const audiences = [payload.aud ?? textAt(payload, 'client_id') ?? ''].flat();
      if (!audiences.some((each) => audience.includes(each))) return undefined;
      return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, claimText(value)]));
    } catch {
      return undefined;
    }
  };
};

const claimText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.join(' ')}]`;
  return isObject(value) ? JSON.stringify(value) : String(value);
};
