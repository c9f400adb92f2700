import type { SiteConfig } from '../site-config.ts';

/** Whether somebody is signed in. `expired` keeps the page and its drafts, and asks to sign in again. */
export type Session =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'person'; readonly token: string; readonly expiresAt: number }
  | { readonly kind: 'expired' };

/** The one session of this page: what it is now, and who wants to know when it changes. */
export type SessionKeeper = {
  readonly now: () => Session;
  readonly token: () => string | undefined;
  readonly expire: () => void;
  readonly watch: (listener: () => void) => () => void;
  readonly signIn: (returnTo: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Takes the provider's answer out of the address; gives the path to go on with. */
  readonly takeAnswer: () => Promise<string>;
};

/** Where `oidc-client-ts` keeps the signed-in user; read here so that its code need not be there before the first page is. */
const storedUser = (config: SiteConfig): Session => {
  const text = sessionStorage.getItem(`oidc.user:${config.issuer}:${config.clientId}`);
  if (text === null) return { kind: 'anyone' };
  const user: unknown = JSON.parse(text);
  if (typeof user !== 'object' || user === null || !('access_token' in user) || !('expires_at' in user))
    return { kind: 'anyone' };
  const { access_token: token, expires_at: expiresAt } = user;
  if (typeof token !== 'string' || typeof expiresAt !== 'number') return { kind: 'anyone' };
  return expiresAt * 1000 <= Date.now() ? { kind: 'expired' } : { kind: 'person', token, expiresAt };
};

/**
 * Keeps the session. The OpenID client (code + PKCE) is loaded when somebody signs in, answers, or is signed in already and needs the
 * token renewed; visitors never load it.
 */
export const keepSession = (config: SiteConfig): SessionKeeper => {
  let session = storedUser(config);
  const listeners = new Set<() => void>();
  const change = (next: Session): void => {
    session = next;
    for (const listener of listeners) listener();
  };
  const expire = (): void => {
    if (session.kind === 'person') change({ kind: 'expired' });
  };
  const refresh = (): void => change(storedUser(config));
  const provider = async () => (await import('./open-id.ts')).openId(config, { renewed: refresh, expired: expire });
  if (session.kind === 'person') setTimeout(() => void provider(), 3_000);
  return {
    now: () => session,
    token: () => (session.kind === 'person' ? session.token : undefined),
    expire,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signIn: async (returnTo) => (await provider()).signIn(returnTo),
    signOut: async () => {
      const { signOut } = await provider();
      await signOut();
    },
    takeAnswer: async () => {
      const returnTo = await (await provider()).takeAnswer();
      refresh();
      return returnTo;
    },
  };
};
