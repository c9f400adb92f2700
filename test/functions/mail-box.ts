import { type RunningSes, startSes } from '../emulators/ses.ts';

/** A box for all mail that the functions send from now on. */
export const openMailBox = async (): Promise<RunningSes> => {
  const ses = await startSes();
  process.env['AWS_ENDPOINT_URL_SES'] = ses.endpoint;
  return ses;
};
