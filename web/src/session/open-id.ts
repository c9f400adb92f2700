import { UserManager } from 'oidc-client-ts';
import type { SiteConfig } from '../site-config.ts';

type Listeners = { readonly renewed: () => void; readonly expired: () => void };

type OpenId = {
  readonly signIn: (returnTo: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly takeAnswer: () => Promise<string>;
};

let made: OpenId | undefined;

/** The OpenID client of this page, made once: authorization code with PKCE, the token renewed silently before it runs out. */
export const openId = (config: SiteConfig, listeners: Listeners): OpenId => {
  made ??= make(config, listeners);
  return made;
};

const make = (config: SiteConfig, listeners: Listeners): OpenId => {
  const manager = new UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: config.scope ?? 'openid email profile',
    automaticSilentRenew: true,
  });
  manager.events.addUserLoaded(listeners.renewed);
  manager.events.addAccessTokenExpired(listeners.expired);
  void manager.getUser();
  return {
    signIn: (returnTo) => manager.signinRedirect({ state: { returnTo } }),
    signOut: async () => {
      const user = await manager.getUser();
      await manager.removeUser();
      const ends = await manager.metadataService.getEndSessionEndpoint().catch(() => undefined);
      if (ends === undefined) location.assign('/');
      else await manager.signoutRedirect(user?.id_token === undefined ? {} : { id_token_hint: user.id_token });
    },
    takeAnswer: async () => {
      const user = await manager.signinRedirectCallback();
      return returnPath(user.state);
    },
  };
};

/** Only paths of our own; an address that somebody put there leads home. */
const returnPath = (state: unknown): string => {
  if (typeof state !== 'object' || state === null || !('returnTo' in state)) return '/';
  const { returnTo } = state;
  return typeof returnTo === 'string' && /^\/(?!\/)/.test(returnTo) ? returnTo : '/';
};
