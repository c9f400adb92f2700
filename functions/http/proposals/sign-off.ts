import { canonicalJson } from '#shared/domain/kernel/hash-chain.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import type { ProposalCommand } from '#shared/domain/proposal/commands.ts';
import { rolesOnProposal } from '#shared/domain/proposal/decide.ts';
import { signedContent } from '#shared/domain/proposal/form.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { formFacts, loadForms } from '../../facts/proposal-form.ts';
import { snapshotKey } from '../../facts/snapshot-key.ts';
import { documentsBucket, objects } from '../../parts/objects.ts';
import type { Parts } from '../../parts.ts';

/** The commands by which a responsible authority signs. */
type Signing = Extract<ProposalCommand, { readonly type: 'sendToFocalPoint' | 'transmit' | 'submitRevision' }>;

/**
 * A command that signs the form off. Before it is decided the form is kept exactly as signed, beside the case: canonical JSON under the
 * proposal's id and the hash of its own content, so that writing it again changes nothing. Only what hashes to what the person read is
 * kept; anything else the decision itself refuses.
 */
export const signedBy =
  <Command extends Signing>(actor: Actor, command: Command, parts: Parts) =>
  async (state: ProposalState | undefined): Promise<Command> => {
    const signs = state !== undefined && rolesOnProposal(actor, state).includes('responsible-authority');
    if (signs && command.contentHash !== undefined) await keepSnapshot(state, command.contentHash, parts);
    return command;
  };

const keepSnapshot = async (state: ProposalState, contentHash: string, { drafts, digest }: Parts): Promise<void> => {
  const form = formFacts(state.stage, (await loadForms(drafts, state))[state.stage], digest);
  if (form.contentHash !== contentHash) return;
  const bytes = new TextEncoder().encode(canonicalJson(signedContent(state.stage, form.sections)));
  await objects().write(
    { bucket: documentsBucket(), key: snapshotKey(state.id, contentHash) },
    { bytes, contentType: 'application/json' },
  );
};
