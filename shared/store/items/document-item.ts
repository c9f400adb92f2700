import { awaitedUntil } from '../../domain/document/rules/awaited-until.ts';
import { type DocumentState, documentState } from '../../domain/document/state.ts';
import type { CaseKind } from '../../domain/kernel/repository.ts';

/** Documents: those of one case together, in the order in which they were announced, and those whose file is awaited in the queue `due`. */
export const documentKind: CaseKind<DocumentState> = {
  name: 'document',
  parse: (value) => documentState.parse(value),
  indexes: (state) => ({
    family: { key: `${state.owner.kind}#${state.owner.id}#document`, sort: `${state.createdAt}#${state.id}` },
    queue:
      state.status === 'awaiting'
        ? { key: 'due', sort: `${awaitedUntil(state.createdAt)}#document#${state.id}` }
        : undefined,
  }),
  summary: ({ kind, partner, file, createdAt, rejectedBecause, replaces, versionNumber, supersededBy }) => ({
    kind,
    partner,
    fileName: file.fileName,
    contentType: file.contentType,
    sizeBytes: file.sizeBytes,
    sha256: file.sha256,
    createdAt,
    rejectedBecause,
    replaces,
    versionNumber,
    supersededBy,
  }),
};
