import { SESClient } from '@aws-sdk/client-ses';

/** The client of SES; its endpoint comes from AWS's own environment variables. */
export const createSesClient = (): SESClient => new SESClient({});
