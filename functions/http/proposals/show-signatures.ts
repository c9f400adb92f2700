import { MAXIMUM_SNAPSHOT_BYTES } from '#shared/domain/proposal/form.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { nameOf } from '../../facts/person-name.ts';
import { type Signature, signaturesOf } from '../../facts/signatures.ts';
import { snapshotKey } from '../../facts/snapshot-key.ts';
import { documentsBucket, objects } from '../../parts/objects.ts';
import type { Parts } from '../../parts.ts';

type Means = Pick<Parts, 'repository'>;

const signaturesOn = async ({ id }: ProposalState, { repository }: Means): Promise<readonly Signature[]> =>
  signaturesOf(await repository.history(proposalKind.name, id));

/** Every version of the form that was signed off, with the names of those who acted. */
export const showSignatures = async (state: ProposalState, parts: Means) => {
  const named = async <Act extends { readonly by: string }>({ by, ...act }: Act) => ({
    ...act,
    name: await nameOf(by, parts),
  });
  const items = (await signaturesOn(state, parts)).map(async ({ signed, received, ended, ...version }) => ({
    ...version,
    signed: signed && (await named(signed)),
    received: received && (await named(received)),
    ended: ended && (await named(ended)),
  }));
  return { items: await Promise.all(items) };
};

/**
 * The bytes of a version exactly as it was signed off, so that their SHA-256 is its hash: the one asked for, else the last. `wrongState` when
 * nothing of that hash has been signed off on this proposal.
 */
export const readSnapshot = async (
  state: ProposalState,
  contentHash: string | undefined,
  parts: Means,
): Promise<Uint8Array> => {
  const signed = (await signaturesOn(state, parts)).map((each) => each.contentHash);
  const wanted = contentHash ?? signed.at(-1);
  if (wanted === undefined || !signed.includes(wanted)) throw problem('wrongState');
  const place = { bucket: documentsBucket(), key: snapshotKey(state.id, wanted) };
  const bytes = await objects().read(place, MAXIMUM_SNAPSHOT_BYTES);
  if (bytes === undefined) throw new Error(`the snapshot ${place.key} is not there`);
  return bytes;
};
