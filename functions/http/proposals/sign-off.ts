import { canonicalJson } from '#shared/domain/kernel/hash-chain.ts';
import { type FormSections, signedContent } from '#shared/domain/proposal/form.ts';
import { type ProposalState, proposalState } from '#shared/domain/proposal/state.ts';
import type { Done, More } from '#shared/runtime/execute-command.ts';
import { problemOfRejection } from '#shared/runtime/problem-details.ts';
import { countedPapers } from '../../facts/counted-papers.ts';
import { draftName, formFacts, loadForms } from '../../facts/proposal-form.ts';
import { snapshotKey } from '../../facts/snapshot-key.ts';
import { documentsBucket, objects } from '../../parts/objects.ts';
import type { Parts } from '../../parts.ts';

/**
 * Seals every section of a form in the write that signs it off, as it stood when the hash was taken: a save on its way at that moment either comes
 * first, and the signature is refused, or it is refused itself. So the form as everybody reads it later is the very one that was signed. The papers
 * that it cannot be signed without are held to in the same way. Before the write the form is kept exactly as signed, beside the case; of what is refused
 * nothing is kept, since nobody can delete it afterwards.
 */
export const sealForm = async (ready: readonly Done[], { drafts, digest, repository }: Parts): Promise<More> => {
  const signed = ready.filter(isSigned).map(({ state }) => proposalState.parse(state));
  const forms = await Promise.all(
    signed.map(async (state) => {
      const { stage } = state;
      const saved = (await loadForms(drafts, state))[stage];
      const { sections, contentHash } = formFacts(stage, saved, digest);
      if (contentHash !== state.frozen[stage]?.contentHash) throw problemOfRejection({ kind: 'formHasChanged' });
      const papers = await countedPapers(state, { repository });
      const seals = Object.entries(saved).map(([name, { version }]) => ({ section: draftName(stage, name), version }));
      return { state, sections, contentHash, seals, papers };
    }),
  );
  await Promise.all(forms.map(keepSnapshot));
  return { seals: forms.flatMap(({ seals }) => seals), unmoved: forms.flatMap(({ papers }) => papers) };
};

/** An institution without a focal point signs by transmitting; a focal point transmits what is sealed already. */
const isSigned = ({ events }: Done): boolean =>
  events.some(
    (event) =>
      event.type === 'SentToFocalPoint' ||
      event.type === 'RevisionSubmitted' ||
      (event.type === 'Transmitted' && 'signedOff' in event && event.signedOff !== undefined),
  );

type Signed = { readonly state: ProposalState; readonly sections: FormSections; readonly contentHash: string };

/** Canonical JSON under the proposal's id and the hash of its own content, so that writing it again changes nothing. */
const keepSnapshot = async ({ state, sections, contentHash }: Signed): Promise<void> => {
  const bytes = new TextEncoder().encode(canonicalJson(signedContent(state.stage, sections)));
  await objects().write(
    { bucket: documentsBucket(), key: snapshotKey(state.id, contentHash) },
    { bytes, contentType: 'application/json' },
  );
};
