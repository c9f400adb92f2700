import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWK } from 'jose';
import type { Configuration } from 'oidc-provider';
import { Provider } from 'oidc-provider';
import type { Listener } from './http-server.ts';
import { readBody } from './http-server.ts';
import type { IdentityStore } from './identity-store.ts';
import { listAt } from './json.ts';
import type { Template } from './read-template.ts';
import type { SignInPerson } from './sign-in-page.ts';
import { signInPage } from './sign-in-page.ts';
import { ACCESS_SECONDS, cognitoClaims } from './signing-key.ts';

type Settings = {
  readonly template: Template;
  readonly issuer: string;
  readonly key: JWK;
  readonly store: IdentityStore;
  readonly cookieSecret: string;
  readonly people: () => readonly SignInPerson[];
  /** Is told of everybody who signs in. */
  readonly signedIn: (personId: string) => void;
  readonly log: (line: string) => void;
};

/** What the access tokens are for. Named so that the provider makes them as signed tokens and not as references. */
const API = 'urn:cpf:api';
const SCOPES = 'openid email profile';
const WORKING_DAY_SECONDS = 12 * 3600;

/**
 * The OpenID provider that stands in for Cognito: the site's own client from the template, authorization code with PKCE, access tokens of
 * Cognito's shape, refresh tokens; and instead of passwords a page to choose a person from.
 */
export const identityListener = (settings: Settings): Listener => {
  const provider = new Provider(settings.issuer, configurationOf(settings));
  provider.on('server_error', (_context, error) => settings.log(`identity: ${error.stack ?? error.message}`));
  const answer = provider.callback();
  return async (request, response) => {
    if (request.url?.startsWith('/interaction/')) await chooseIdentity(provider, settings, request, response);
    else await answer(request, response);
  };
};

/** The id of the site's client, which the API's authorizer asks for. */
export const siteClientId = (template: Template): string => {
  const [client] = template.ofType('AWS::Cognito::UserPoolClient');
  if (client === undefined) throw new Error('the template has no user pool client');
  return client.ref;
};

const configurationOf = (settings: Settings): Configuration => {
  const [client] = settings.template.ofType('AWS::Cognito::UserPoolClient');
  const clientId = siteClientId(settings.template);
  return {
    adapter: settings.store.adapter,
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: listAt(client?.properties, 'CallbackURLs').map(String),
        post_logout_redirect_uris: listAt(client?.properties, 'LogoutURLs').map(String),
      },
    ],
    jwks: { keys: [settings.key] },
    cookies: { keys: [settings.cookieSecret] },
    scopes: SCOPES.split(' '),
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    issueRefreshToken: async () => true,
    ttl: {
      AccessToken: ACCESS_SECONDS,
      AuthorizationCode: 60,
      Grant: WORKING_DAY_SECONDS,
      IdToken: ACCESS_SECONDS,
      Interaction: 3600,
      RefreshToken: WORKING_DAY_SECONDS,
      Session: WORKING_DAY_SECONDS,
    },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: async () => ({
        sub: accountId,
        'cognito:username': accountId,
        name: settings.people().find((person) => person.personId === accountId)?.name ?? accountId,
      }),
    }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: grantEverything,
    formats: {
      customizers: {
        jwt: (_context, token, { payload }) => {
          const personId = 'accountId' in token ? token.accountId : '';
          Object.assign(payload, cognitoClaims(String(personId), clientId));
        },
      },
    },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: endSessionAtOnce },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPES,
          // The provider insists on an audience, which Cognito's access tokens lack: the client, so that the authorizer's check is the same.
          audience: clientId,
          accessTokenFormat: 'jwt',
          accessTokenTTL: ACCESS_SECONDS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
};

/** Nobody is asked for consent: the site is ours, as in Cognito. */
const grantEverything: NonNullable<Configuration['loadExistingGrant']> = async (context) => {
  const { client, session, provider } = context.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const kept = session.grantIdFor(client.clientId);
  const found = kept === undefined ? undefined : await provider.Grant.find(kept);
  if (found !== undefined) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(SCOPES);
  grant.addResourceScope(API, SCOPES);
  await grant.save();
  return grant;
};

/** Signing out asks nothing either. */
const endSessionAtOnce = (context: { body: unknown }, form: string): void => {
  context.body = `<!doctype html><title>Signing out</title><body>${form}<script>
    const form = document.getElementById('op.logoutForm');
    form.insertAdjacentHTML('beforeend', '<input type="hidden" name="logout" value="yes">');
    form.submit();
  </script></body>`;
};

const FORM_BYTES = 10_000;

const chooseIdentity = async (
  provider: Provider,
  settings: Settings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.method !== 'POST') {
    await provider.interactionDetails(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(signInPage(request.url ?? '', settings.people()));
    return;
  }
  const form = new URLSearchParams((await readBody(request, FORM_BYTES))?.toString('utf8'));
  const accountId = form.get('personId') ?? '';
  settings.signedIn(accountId);
  await provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
};
