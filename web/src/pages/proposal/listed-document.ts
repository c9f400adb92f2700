import type { Client } from '#shared/contract/client.ts';

type Listed = Extract<Awaited<ReturnType<Client['listDocuments']>>, { readonly ok: true }>['body'];

/** A document as its list shows it. */
export type ListedDocument = Listed['items'][number];
