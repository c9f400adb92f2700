import type { DocumentKind } from '#shared/domain/document/ids.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import type { Loaded, Unmoved } from '#shared/domain/kernel/repository.ts';
import type { ProposalRejection } from '#shared/domain/proposal/rejections.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { problemOfRejection } from '#shared/runtime/problem-details.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

type Means = Pick<Parts, 'repository'>;

/**
 * One paper of each compulsory kind that a form is signed with, as it stands by a consistent reading: the signature holds only while they do. The list
 * that the rules go by may be a moment behind, and a paper may be taken away between their look and the write. Refuses with `documentsNotClean`.
 */
export const countedPapers = async (
  { id, callId, stage }: Pick<ProposalState, 'id' | 'callId' | 'stage'>,
  { repository }: Means,
): Promise<readonly Unmoved[]> => {
  const call = (await repository.load(callKind, callId))?.state;
  const compulsory = (call?.configuration.documents[stage] ?? []).filter(({ required }) => required);
  if (compulsory.length === 0) return [];
  const lines = await allListed(repository, { index: 'family', key: `proposal#${id}#document` });
  // Those that the list takes for clean first: most often one reading does.
  const likely = lines.toSorted((one, other) => Number(other.status === 'clean') - Number(one.status === 'clean'));
  const ofKind = (kind: DocumentKind) => likely.filter(({ summary }) => summary['kind'] === kind);
  const found = await Promise.all(
    compulsory.map(async ({ kind }) => ({ kind, paper: await firstClean(ofKind(kind), { repository }) })),
  );
  const kinds = found.filter(({ paper }) => paper === undefined).map(({ kind }) => kind);
  const lacking: ProposalRejection = { kind: 'documentsNotClean', kinds };
  if (kinds.length > 0) throw problemOfRejection(lacking);
  return found.flatMap(({ paper }) =>
    paper === undefined ? [] : [{ aggregate: documentKind.name, id: paper.state.id, version: paper.version }],
  );
};

/** The first of these papers that counts, followed to its next version where it has one by now. */
const firstClean = async (
  lines: readonly { readonly id: string }[],
  { repository }: Means,
): Promise<Loaded<DocumentState> | undefined> => {
  for (const { id } of lines) {
    let paper = await repository.load(documentKind, id);
    while (paper?.state.supersededBy !== undefined)
      paper = await repository.load(documentKind, paper.state.supersededBy);
    if (paper?.state.status === 'clean') return paper;
  }
  return undefined;
};
