import * as z from 'zod/mini';
import { fileDescription } from '#shared/domain/document/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { linkTo } from './document-link.ts';

const listedFile = z.pick(fileDescription, { fileName: true, contentType: true, sizeBytes: true });

type Guideline = z.infer<typeof listedFile> & { readonly id: string };

/** The files of a call that were found clean, in the order in which they were put in. */
export const listGuidelines = async (callId: string, repository: Parts['repository']): Promise<Guideline[]> => {
  const lines = await allListed(repository, { index: 'family', key: `call#${callId}#document` });
  return lines
    .filter(({ status }) => status === 'clean')
    .map(({ id, summary }) => ({ ...z.parse(listedFile, summary), id }));
};

/** A short-lived address of a guideline file, for everybody once the call is published; notFound otherwise. */
export const guidelinesOf = async (
  { callId, documentId }: { readonly callId: string; readonly documentId: string },
  { repository }: Pick<Parts, 'repository'>,
): Promise<{ readonly url: string; readonly expiresSeconds: number }> => {
  const [call, document] = await Promise.all([
    repository.load(callKind, callId),
    repository.load(documentKind, documentId),
  ]);
  const isTheirs = document?.state.owner.kind === 'call' && document.state.owner.id === callId;
  if (call?.state.publishedAt === undefined || !isTheirs || document.state.status !== 'clean')
    throw problem('notFound');
  return linkTo(documentId, document.state.file);
};
