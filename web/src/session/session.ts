import type { SiteConfig } from '../site-config.ts';

/**
 * Whether somebody is signed in. `expired` keeps the page and its drafts, and asks to sign in again. `person` is the name by which the
 * provider knows them: what lies on this device lies under it.
 */
export type Session =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'person'; readonly token: string; readonly expiresAt: number; readonly person: string }
  | { readonly kind: 'expired'; readonly person: string };

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
  const user: unknown = JSON.parse(storedText(`oidc.user:${config.issuer}:${config.clientId}`) ?? 'null');
  const [token, expiresAt, person] = [
    memberOf(user, 'access_token'),
    memberOf(user, 'expires_at'),
    memberOf(memberOf(user, 'profile'), 'sub'),
  ];
  if (typeof token !== 'string' || typeof expiresAt !== 'number' || typeof person !== 'string')
    return { kind: 'anyone' };
  return expiresAt * 1000 <= Date.now() ? { kind: 'expired', person } : { kind: 'person', token, expiresAt, person };
};

/** A browser that may keep nothing at all is nobody's: the public pages can still be read. */
const storedText = (name: string): string | null => {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
};

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;

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
    if (session.kind === 'person') change({ kind: 'expired', person: session.person });
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
