import type { Client } from '#shared/contract/client.ts';

/** The eligibility check as the API shows it. */
export type ShownCheck = Extract<Awaited<ReturnType<Client['getEligibility']>>, { readonly ok: true }>['body'];

/** What the data says to one question. */
export type Finding = ShownCheck['findings'][number];
