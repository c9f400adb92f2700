import { createHash, randomBytes } from 'node:crypto';

export type Tokens = { readonly access_token: string; readonly refresh_token: string; readonly id_token: string };

/** What a browser does between the site's «sign in» and the tokens: code + PKCE, cookies kept, one person chosen on the page. */
export const signIn = async (issuer: string, clientId: string, site: string, personId: string): Promise<Tokens> => {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: `${site}/signed-in`,
    response_type: 'code',
    scope: 'openid',
    state: 'here',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const cookies = new Map<string, string>();
  const visit = async (url: string, body?: URLSearchParams): Promise<string> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(url, issuer), {
      redirect: 'manual',
      headers: { cookie },
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response.headers.get('location') ?? (await response.text());
  };
  const interaction = await visit(`/auth?${query.toString()}`);
  const page = await visit(interaction);
  if (!page.includes('Sign in as')) throw new Error(`not the page to choose a person from: ${page.slice(0, 300)}`);
  const resumed = await visit(interaction, new URLSearchParams({ personId }));
  const back = new URL(await visit(resumed));
  return exchange(issuer, {
    client_id: clientId,
    grant_type: 'authorization_code',
    code: back.searchParams.get('code') ?? '',
    redirect_uri: `${site}/signed-in`,
    code_verifier: verifier,
  });
};

const isTokens = (value: unknown): value is Tokens =>
  typeof value === 'object' && value !== null && 'access_token' in value && 'refresh_token' in value;

/** Trades a code or a refresh token for tokens. Throws with what the provider says when it refuses. */
export const exchange = async (issuer: string, form: Readonly<Record<string, string>>): Promise<Tokens> => {
  const response = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(form) });
  const reply: unknown = await response.json();
  if (!isTokens(reply)) throw new Error(`no tokens: ${JSON.stringify(reply)}`);
  return reply;
};
