import type { Client } from '#shared/contract/client.ts';

type Listed = Extract<Awaited<ReturnType<Client['listQuestions']>>, { readonly ok: true }>['body'];

/** A question as the API shows it. */
export type ShownQuestion = Listed['items'][number];
