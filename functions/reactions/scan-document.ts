import { type Inspection, inspectDocument } from '#shared/adapters/inspect-document.ts';
import type { DocumentCommand } from '#shared/domain/document/commands.ts';
import { document } from '#shared/domain/document/decide.ts';
import { isDocumentId } from '#shared/domain/document/ids.ts';
import { usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import { execute, step } from '#shared/runtime/execute-command.ts';
import { type ArrivedObject, objectReaction } from '#shared/runtime/reaction-function.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { objects } from '../parts/objects.ts';
import { parts } from '../parts.ts';

const QUARANTINE = 'quarantine/';

type Verdict = Extract<DocumentCommand, { readonly type: 'recordVerdict' }>['verdict'];

/**
 * Looks at an uploaded object before anyone else can. A clean one is copied to where it can be downloaded before the verdict is
 * recorded, so that a document marked clean is always there; whatever the verdict, quarantine is emptied last. All steps can be repeated.
 */
const scanDocument = async ({ bucket, key, sizeBytes }: ArrivedObject): Promise<void> => {
  const id = key.startsWith(QUARANTINE) ? key.slice(QUARANTINE.length) : '';
  const state = isDocumentId(id) ? await arrived(id, sizeBytes) : undefined;
  if (state?.status === 'scanning') {
    const verdict = await examine(state, { bucket, key, sizeBytes });
    if (verdict === undefined) return;
    if (verdict.clean) await objects().copy({ bucket, key }, { bucket, key: `clean/${id}` });
    await give(id, { type: 'recordVerdict', verdict });
  }
  if (state !== undefined) await takePlace(id);
  await objects().remove({ bucket, key });
};

/** The document, noted as arrived; undefined when nobody has announced it. */
const arrived = async (id: string, sizeBytes: number): Promise<DocumentState | undefined> => {
  await give(id, { type: 'arrive', sizeBytes });
  return (await parts.repository.load(documentKind, id))?.state;
};

/** Once a next version is clean, the earlier one no longer counts. That it has moved on already is no fault. */
const takePlace = async (id: string): Promise<void> => {
  const state = (await parts.repository.load(documentKind, id))?.state;
  if (state?.status === 'clean' && state.replaces !== undefined)
    await give(state.replaces, { type: 'supersede', by: id });
};

/** Undefined when the object is gone: then an earlier delivery of the same notice has done it all. */
const examine = async (
  { file, kind }: DocumentState,
  { bucket, key, sizeBytes }: ArrivedObject,
): Promise<Verdict | undefined> => {
  if (sizeBytes > Math.max(file.sizeBytes, usualLimits(kind).maxBytes)) return { clean: false, because: 'sizeDiffers' };
  const bytes = await objects().read({ bucket, key }, Math.max(sizeBytes, file.sizeBytes));
  if (bytes === undefined) return undefined;
  if (bytes.length !== file.sizeBytes) return { clean: false, because: 'sizeDiffers' };
  if (parts.digest(bytes) !== file.sha256) return { clean: false, because: 'hashDiffers' };
  return verdictOf(await inspectDocument(bytes, file.contentType));
};

const verdictOf = (found: Inspection): Verdict =>
  found.kind === 'clean' ? { clean: true } : { clean: false, because: found.because };

/** A refusal means that the document has moved on already; anything but success or that is tried again. */
const give = async (id: string, command: DocumentCommand): Promise<void> => {
  const outcome = await execute(parts, {
    actor: { kind: 'system', name: 'scan-document' },
    steps: [
      step({
        kind: documentKind,
        decider: document,
        id,
        command,
        facts: { limits: { maxBytes: 0, contentTypes: [] }, caseIsOpen: false, caseIsOffices: false },
      }),
    ],
  });
  if (!['done', 'refused', 'notFound'].includes(outcome.kind)) throw new Error(`scan-document: ${outcome.kind}`);
};

export const handler = objectReaction('scan-document', parts, scanDocument);
