/** What differs from stage to stage; the deployment writes it beside the site as `/config.json`. */
export type SiteConfig = {
  /** Where the API answers; may be on another origin. */
  readonly apiUrl: string;
  /** The OpenID provider. */
  readonly issuer: string;
  readonly clientId: string;
  /** What to ask the provider for; left out, `openid email profile`. */
  readonly scope?: string | undefined;
};

const NEEDED = ['apiUrl', 'issuer', 'clientId'] as const;

/** Looked at by hand: a schema would bring its whole library into the first load. */
const isSiteConfig = (value: unknown): value is SiteConfig => {
  if (typeof value !== 'object' || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return NEEDED.every((name) => typeof members.get(name) === 'string');
};

/** Reads `/config.json`. Throws when the site has been deployed without one. */
export const loadSiteConfig = async (): Promise<SiteConfig> => {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  const config: unknown = await response.json();
  if (!isSiteConfig(config)) throw new Error('config.json does not say where the API and the provider are');
  return config;
};
