import * as z from 'zod/mini';

const siteConfig = z.object({
  /** Where the API answers; may be on another origin. */
  apiUrl: z.string(),
  /** The OpenID provider. */
  issuer: z.string(),
  clientId: z.string(),
  /** What to ask the provider for; left out, `openid email profile`. */
  scope: z.optional(z.string()),
});

/** What differs from stage to stage; the deployment writes it beside the site as `/config.json`. */
export type SiteConfig = z.infer<typeof siteConfig>;

/** Reads `/config.json`. Throws when the site has been deployed without one. */
export const loadSiteConfig = async (): Promise<SiteConfig> => {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  return siteConfig.parse(await response.json());
};
