import type { ActivityCommand } from '#shared/domain/activity/commands.ts';
import type { ActivityFacts } from '#shared/domain/activity/decide.ts';
import type { ActivityState } from '#shared/domain/activity/state.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import type { Parts } from '../parts.ts';

/** How the grant stands, and which of the documents that the command names are not the owner's or not found clean. */
export const activityFacts = async (
  state: ActivityState | undefined,
  command: ActivityCommand | undefined,
  { repository }: Pick<Parts, 'repository'>,
): Promise<ActivityFacts> => {
  const grant = state === undefined ? undefined : await repository.load(grantKind, state.grantId);
  const isReady = async (id: string): Promise<boolean> => {
    const document = await repository.load(documentKind, id);
    return document?.state.status === 'clean' && document.state.institutionId === state?.ownerInstitutionId;
  };
  const named = documentsOf(command);
  const ready = await Promise.all(named.map(isReady));
  return {
    grantStatus: grant?.state.status ?? 'none',
    unreadyDocuments: named.filter((_, index) => ready[index] !== true),
  };
};

const documentsOf = (command: ActivityCommand | undefined): readonly string[] => {
  if (command?.type === 'notify') return [command.agendaDocumentId];
  if (command?.type === 'submitEvidence') return [...new Set(command.evidence.map(({ documentId }) => documentId))];
  return [];
};
