import { variable } from '#shared/runtime/environment.ts';

/** Where the web app is, without a slash at the end. */
export const siteUrl = (): string => variable('SITE_URL').replace(/\/$/, '');
