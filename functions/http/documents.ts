import { documentRoutes } from '#shared/contract/routes/documents.ts';
import { documentPage } from '#shared/contract/schemas/document.ts';
import { document } from '#shared/domain/document/decide.ts';
import { DOCUMENT_KINDS } from '#shared/domain/document/ids.ts';
import { mayReadDocument } from '#shared/domain/document/rules/who-reads.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import { isInstitutionId } from '#shared/domain/kernel/ids.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { cases } from '#shared/runtime/cases.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { seesDocument } from '../facts/document-access.ts';
import { limitsIn, owningCase } from '../facts/document-owner.ts';
import { documentsBucket, objects } from '../parts/objects.ts';
import { parts } from '../parts.ts';

/** How long an upload form and a download address hold. */
const UPLOAD_SECONDS = 900;
const DOWNLOAD_SECONDS = 120;

const documents = cases(parts, {
  kind: documentKind,
  decider: document,
  facts: async (state, command) => {
    const about = state ?? (command?.type === 'request' ? command : undefined);
    if (about === undefined) throw problem('fault');
    const owner = await owningCase(about.owner, parts);
    return {
      limits: await limitsIn(owner, about.kind, parts),
      caseIsOpen: owner?.isOpen ?? false,
      caseIsOffices: about.owner.kind === 'call',
    };
  },
  show: ({ owner, kind, file, createdAt, rejectedBecause }) => ({ owner, kind, ...file, createdAt, rejectedBecause }),
});

/** The document, when this actor may see it; whatever else they ask of it comes after. */
const seen = async (actor: Actor, documentId: string): Promise<DocumentState> => {
  const state = await documents.stateOf({ actor }, documentId);
  if (!(await seesDocument(actor, state, parts))) throw problem('notFound');
  return state;
};

/** The case that papers are to belong to. That it is another institution's is as good as that it isn't there. */
const caseOf = async (owner: DocumentState['owner']) => {
  const found = await owningCase(owner, parts);
  if (found === undefined) throw problem('notFound');
  const { institutionId } = found;
  if (institutionId !== undefined && !isInstitutionId(institutionId)) throw problem('fault');
  return { ...found, institutionId };
};

export const handler = httpFunction(documentRoutes, parts, {
  requestUpload: async (request) => {
    const { owner, kind, ...file } = request.body;
    const { institutionId, country, area } = await caseOf(owner);
    if (!mayReadDocument(request.actor, { owner, kind, institutionId, country, area })) throw problem('notFound');
    const documentId = request.newId(0);
    const made = await documents.make(request, {
      type: 'request',
      documentId,
      owner,
      kind,
      file,
      institutionId,
      country,
      area,
    });
    const upload = await objects().presignUpload({
      bucket: documentsBucket(),
      key: `quarantine/${made.id}`,
      contentType: made.contentType,
      sha256: made.sha256,
      largestBytes: made.sizeBytes,
      expiresInSeconds: UPLOAD_SECONDS,
    });
    return { ...made, upload: { url: upload.url, fields: { ...upload.fields } } };
  },
  listDocuments: async ({ query, actor }) => {
    const owner = { kind: query.ownerKind, id: query.ownerId };
    const { institutionId, country, area } = await caseOf(owner);
    const scope = { owner, institutionId, country, area };
    if (!(await seesDocument(actor, { ...scope, kind: 'other' }, parts))) throw problem('notFound');
    return listPage(
      parts.repository,
      { index: 'family', key: `${owner.kind}#${owner.id}#document`, limit: query.limit, cursor: query.cursor },
      documentPage,
      ({ status, summary }) => {
        const kind = DOCUMENT_KINDS.find((each) => each === summary['kind']);
        return kind !== undefined && status !== 'deleted' && mayReadDocument(actor, { ...scope, kind });
      },
    );
  },
  getDocument: async (request) => {
    const { id } = await seen(request.actor, request.params.documentId);
    return documents.read(request, id);
  },
  downloadDocument: async (request) => {
    const { id, status, file } = await seen(request.actor, request.params.documentId);
    if (status !== 'clean')
      throw problem('wrongState', { because: 'wrongState', facts: { status, possibleIn: ['clean'] } });
    const url = await objects().presignDownload({
      bucket: documentsBucket(),
      key: `clean/${id}`,
      fileName: file.fileName,
      expiresInSeconds: DOWNLOAD_SECONDS,
    });
    return { url, expiresSeconds: DOWNLOAD_SECONDS };
  },
  deleteDocument: (request) => documents.give(request, request.params.documentId, { type: 'delete' }),
});
