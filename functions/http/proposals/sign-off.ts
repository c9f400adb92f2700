import { canonicalJson } from '#shared/domain/kernel/hash-chain.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import type { ProposalCommand } from '#shared/domain/proposal/commands.ts';
import { rolesOnProposal } from '#shared/domain/proposal/decide.ts';
import { signedContent } from '#shared/domain/proposal/form.ts';
import { type ProposalState, proposalState } from '#shared/domain/proposal/state.ts';
import type { Done, More } from '#shared/runtime/execute-command.ts';
import { problemOfRejection } from '#shared/runtime/problem-details.ts';
import { countedPapers } from '../../facts/counted-papers.ts';
import { draftName, formFacts, loadForms } from '../../facts/proposal-form.ts';
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

/**
 * Seals every section of a form in the write that signs it off, as it stood when the hash was taken: a save on its way at that moment either comes
 * first, and the signature is refused, or it is refused itself. So the form as everybody reads it later is the very one that was signed. The papers
 * that it cannot be signed without are held to in the same way.
 */
export const sealForm = async (ready: readonly Done[], { drafts, digest, repository }: Parts): Promise<More> => {
  const signed = ready.filter(isSigned).map(({ state }) => proposalState.parse(state));
  const sections = await Promise.all(
    signed.map(async (state) => {
      const { stage } = state;
      const form = (await loadForms(drafts, state))[stage];
      if (formFacts(stage, form, digest).contentHash !== state.frozen[stage]?.contentHash)
        throw problemOfRejection({ kind: 'formHasChanged' });
      return Object.entries(form).map(([name, { version }]) => ({ section: draftName(stage, name), version }));
    }),
  );
  const papers = await Promise.all(signed.map((state) => countedPapers(state, { repository })));
  return { seals: sections.flat(), unmoved: papers.flat() };
};

/** An institution without a focal point signs by transmitting; a focal point transmits what is sealed already. */
const isSigned = ({ events }: Done): boolean =>
  events.some(
    (event) =>
      event.type === 'SentToFocalPoint' ||
      event.type === 'RevisionSubmitted' ||
      (event.type === 'Transmitted' && 'signedOff' in event && event.signedOff !== undefined),
  );

const keepSnapshot = async (state: ProposalState, contentHash: string, { drafts, digest }: Parts): Promise<void> => {
  const form = formFacts(state.stage, (await loadForms(drafts, state))[state.stage], digest);
  if (form.contentHash !== contentHash) return;
  const bytes = new TextEncoder().encode(canonicalJson(signedContent(state.stage, form.sections)));
  await objects().write(
    { bucket: documentsBucket(), key: snapshotKey(state.id, contentHash) },
    { bytes, contentType: 'application/json' },
  );
};
