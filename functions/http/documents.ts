import { documentRoutes } from '#shared/contract/routes/documents.ts';
import { documentPage } from '#shared/contract/schemas/document.ts';
import { document } from '#shared/domain/document/decide.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/domain/document/ids.ts';
import { OWNERS } from '#shared/domain/document/machine.ts';
import { isOneOfAKind } from '#shared/domain/document/rules/one-of-a-kind.ts';
import { PIECE_BYTES, piecesOf } from '#shared/domain/document/rules/pieces.ts';
import { mayReadDocument } from '#shared/domain/document/rules/who-reads.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import { isInstitutionId } from '#shared/domain/kernel/ids.ts';
import { type Actor, rolesOnCase } from '#shared/domain/kernel/roles.ts';
import { cases } from '#shared/runtime/cases.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { allListed } from '../facts/all-listed.ts';
import { seesDocument } from '../facts/document-access.ts';
import { linkTo } from '../facts/document-link.ts';
import { limitsIn, owningCase } from '../facts/document-owner.ts';
import { arrivedPieces, pieceKey, QUARANTINE } from '../facts/document-pieces.ts';
import { documentsBucket, objects } from '../parts/objects.ts';
import { parts } from '../parts.ts';

/** How long an upload form holds. */
const UPLOAD_SECONDS = 900;

const documents = cases(parts, {
  kind: documentKind,
  decider: document,
  facts: async (state, command) => {
    const about = state ?? (command?.type === 'request' ? command : undefined);
    if (about === undefined) throw problem('fault');
    const owner = await owningCase(about.owner, parts);
    const replaces = command?.type === 'request' ? command.replaces : undefined;
    return {
      limits: await limitsIn(owner, about.kind, parts),
      caseIsOpen: owner?.isOpen ?? false,
      caseIsOffices: about.owner.kind === 'call',
      isSealed: state !== undefined && isSealed(state.createdAt, owner),
      replaced: replaces === undefined ? undefined : (await parts.repository.load(documentKind, replaces))?.state,
    };
  },
  show: ({ owner, kind, file, createdAt, rejectedBecause, replaces, versionNumber, supersededBy }) => ({
    owner,
    kind,
    ...file,
    createdAt,
    rejectedBecause,
    replaces,
    versionNumber,
    supersededBy,
  }),
});

const isSealed = (createdAt: string, owner: { readonly sealedUpTo: string | undefined } | undefined): boolean =>
  owner?.sealedUpTo !== undefined && createdAt <= owner.sealedUpTo;

/** Of a kind that a case has one of, the one that counts now: a new file is its next version. */
const presentOne = async (owner: DocumentState['owner'], kind: DocumentKind): Promise<string | undefined> => {
  if (!isOneOfAKind(kind)) return undefined;
  const lines = await allListed(parts.repository, { index: 'family', key: `${owner.kind}#${owner.id}#document` });
  return lines.findLast(({ status, summary }) => status === 'clean' && summary['kind'] === kind)?.id;
};

/** The form for a document's bytes; it holds for a quarter of an hour and can be asked for anew. */
const withForm = async <Shown extends { id: string; contentType: string; sha256: string; sizeBytes: number }>(
  shown: Shown,
) => {
  const upload = await objects().presignUpload({
    bucket: documentsBucket(),
    key: `${QUARANTINE}${shown.id}`,
    contentType: shown.contentType,
    sha256: shown.sha256,
    largestBytes: shown.sizeBytes,
    expiresInSeconds: UPLOAD_SECONDS,
  });
  return { ...shown, upload: { url: upload.url, fields: { ...upload.fields } } };
};

const PAST_THE_LAST = { pointer: '/number', code: 'tooBig', detail: 'The file has fewer pieces.' };

/** What a browser can show in the page without running anything of it. */
const PREVIEWED = ['application/pdf', 'image/jpeg', 'image/png'];

/** The document, when this actor may see it; whatever else they ask of it comes after. */
const seen = async (actor: Actor, documentId: string): Promise<DocumentState> => {
  const state = await documents.stateOf({ actor }, documentId);
  if (!(await seesDocument(actor, state, parts))) throw problem('notFound');
  return state;
};

/** A document whose bytes are still to come, for those who may send them; wrongState once they have arrived. */
const awaited = async (actor: Actor, documentId: string): Promise<DocumentState> => {
  const state = await seen(actor, documentId);
  const { status, institutionId } = state;
  const roles = rolesOnCase(actor, { institutionId });
  // The same people who may announce a document; a coordinator's are the guidelines of calls.
  if (!OWNERS.some((role) => roles.includes(role)))
    throw problem('forbidden', { because: 'notPermitted', facts: { needs: OWNERS } });
  if (status !== 'awaiting')
    throw problem('wrongState', { because: 'wrongState', facts: { status, possibleIn: ['awaiting'] } });
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
    const { owner, kind, replaces, ...file } = request.body;
    const { institutionId, country, area } = await caseOf(owner);
    if (!mayReadDocument(request.actor, { owner, kind, institutionId, country, area })) throw problem('notFound');
    const documentId = request.newId(0);
    const made = await documents.make(request, {
      type: 'request',
      documentId,
      owner,
      kind,
      file,
      replaces: replaces ?? (await presentOne(owner, kind)),
      institutionId,
      country,
      area,
    });
    return withForm(made);
  },
  renewUpload: async (request) => {
    const { id } = await awaited(request.actor, request.params.documentId);
    return withForm(await documents.read(request, id));
  },
  listPieces: async (request) => {
    const { id, file } = await awaited(request.actor, request.params.documentId);
    const arrived = await arrivedPieces(id, file.sizeBytes, { bucket: documentsBucket(), objects: objects() });
    const count = piecesOf(file.sizeBytes).length;
    return { pieceBytes: PIECE_BYTES, count, arrived: arrived.map(({ number }) => number) };
  },
  offerPiece: async (request) => {
    const { id, file } = await awaited(request.actor, request.params.documentId);
    const piece = piecesOf(file.sizeBytes).find(({ number }) => number === request.body.number);
    if (piece === undefined) throw problem('invalid', {}, [PAST_THE_LAST]);
    const sizeBytes = piece.end - piece.start;
    const upload = await objects().presignUpload({
      bucket: documentsBucket(),
      key: pieceKey(id, piece.number),
      contentType: 'application/octet-stream',
      sha256: request.body.sha256,
      smallestBytes: sizeBytes,
      largestBytes: sizeBytes,
      expiresInSeconds: UPLOAD_SECONDS,
    });
    return { upload: { url: upload.url, fields: { ...upload.fields } } };
  },
  listDocuments: async ({ query, actor }) => {
    const owner = { kind: query.ownerKind, id: query.ownerId };
    const owning = await caseOf(owner);
    const { institutionId, country, area } = owning;
    const scope = { owner, institutionId, country, area };
    if (!(await seesDocument(actor, { ...scope, kind: 'other' }, parts))) throw problem('notFound');
    const page = await listPage(
      parts.repository,
      { index: 'family', key: `${owner.kind}#${owner.id}#document`, limit: query.limit, cursor: query.cursor },
      documentPage,
      ({ status, summary }) => {
        const kind = DOCUMENT_KINDS.find((each) => each === summary['kind']);
        return kind !== undefined && status !== 'deleted' && mayReadDocument(actor, { ...scope, kind });
      },
    );
    return { ...page, items: page.items.map((each) => ({ ...each, sealed: isSealed(each.createdAt, owning) })) };
  },
  getDocument: async (request) => {
    const { id } = await seen(request.actor, request.params.documentId);
    return documents.read(request, id);
  },
  downloadDocument: async (request) => {
    const { id, status, file } = await seen(request.actor, request.params.documentId);
    if (status !== 'clean' && status !== 'superseded')
      throw problem('wrongState', { because: 'wrongState', facts: { status, possibleIn: ['clean', 'superseded'] } });
    const isPreview = request.query.as === 'preview';
    if (isPreview && !PREVIEWED.includes(file.contentType)) throw problem('unsupportedType');
    return linkTo(id, file, isPreview);
  },
  deleteDocument: (request) => documents.give(request, request.params.documentId, { type: 'delete' }),
});
