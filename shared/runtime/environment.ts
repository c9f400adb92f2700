import * as z from 'zod/mini';

/** Every variable that a function may be given; the stacks set each where its rights say so, and the local host sets the same. */
const variables = {
  TABLE_NAME: z.string().check(z.minLength(3)),
  DOCUMENTS_BUCKET: z.string().check(z.minLength(3)),
  BANK_BUCKET: z.string().check(z.minLength(3)),
  MAIL_FROM: z.string().check(z.includes('@')),
  MAIL_REPLY_TO: z.string().check(z.includes('@')),
  MAIL_CONFIGURATION: z.string().check(z.minLength(1)),
  SITE_URL: z.url(),
  API_URL: z.url(),
  USER_POOL_ID: z.string().check(z.minLength(3)),
  INVITATION_SECRET: z.string().check(z.minLength(32)),
} as const;

type Variables = { readonly [Name in keyof typeof variables]: string };

/**
 * One variable of the environment, checked. Throws Error with the variable's name when it is missing or not of its form: a function that
 * was deployed wrongly fails at once and says why.
 */
export const variable = (name: keyof Variables): string => {
  const read = z.safeParse(variables[name], process.env[name]);
  if (!read.success) throw new Error(`the environment variable ${name} is missing or not of its form`);
  return read.data;
};
