import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { JWK } from 'jose';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { isObject, parseObject } from './json.ts';

const isKey = (value: unknown): value is JWK => isObject(value) && value['kty'] === 'RSA';

/** The identity provider's RSA key, made once and kept in a file that only its owner may read; in memory when no file is given. */
export const openSigningKey = async (file: string | undefined): Promise<JWK> => {
  const kept = file !== undefined && existsSync(file) ? parseObject(readFileSync(file, 'utf8')) : undefined;
  if (isKey(kept)) return kept;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const made = { ...(await exportJWK(privateKey)), kid: 'local', alg: 'RS256', use: 'sig' };
  if (file !== undefined) writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
};

/** The claims that Cognito's access tokens have beyond the standard's; the user name of a person is their person id. */
export const cognitoClaims = (personId: string, clientId: string): Readonly<Record<string, string>> => ({
  client_id: clientId,
  token_use: 'access',
  scope: 'openid',
  username: personId,
});

/** Seconds for which an access token holds; the template's user pool client says the same. */
export const ACCESS_SECONDS = 3600;

/** An access token for a person, as if they had signed in. For the demo and for tests. */
export const mintToken = async (
  key: JWK,
  issuer: string,
  clientId: string,
  personId: string,
  seconds = ACCESS_SECONDS,
): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT(cognitoClaims(personId, clientId))
    .setProtectedHeader({ alg: 'RS256', kid: 'local' })
    .setIssuer(issuer)
    .setSubject(personId)
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .setJti(crypto.randomUUID())
    .sign(await importJWK(key, 'RS256'));
};
