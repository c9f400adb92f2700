import { documentRoutes } from '#shared/contract/routes/documents.ts';
import { documentPage } from '#shared/contract/schemas/document.ts';
import { document } from '#shared/domain/document/decide.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/domain/document/ids.ts';
import { OWNERS } from '#shared/domain/document/machine.ts';
import { isOneOfAKind } from '#shared/domain/document/rules/one-of-a-kind.ts';
import { papersRefusal } from '#shared/domain/document/rules/owners-papers.ts';
import { mayReadDocument } from '#shared/domain/document/rules/who-reads.ts';
import { type DocumentState, documentState } from '#shared/domain/document/state.ts';
import { isInstitutionId } from '#shared/domain/kernel/ids.ts';
import { type Actor, rolesOnCase } from '#shared/domain/kernel/roles.ts';
import { cases } from '#shared/runtime/cases.ts';
import type { Done, More } from '#shared/runtime/execute-command.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem, problemOfRejection } from '#shared/runtime/problem-details.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { allListed } from '../facts/all-listed.ts';
import { seesDocument, withheldPapers } from '../facts/document-access.ts';
import { documentFacts, isSealed, showDocument } from '../facts/document-facts.ts';
import { linkTo } from '../facts/document-link.ts';
import { owningCase } from '../facts/document-owner.ts';
import { pieceForm, piecesThere, stillAwaited, wholeForm } from '../facts/upload-forms.ts';
import { parts } from '../parts.ts';

const documents = cases(parts, { kind: documentKind, decider: document, facts: documentFacts, show: showDocument });

/** Of a kind that a case has one of, the one that counts now: a new file is its next version. */
const presentOne = async (owner: DocumentState['owner'], kind: DocumentKind): Promise<string | undefined> => {
  if (!isOneOfAKind(kind)) return undefined;
  const lines = await allListed(parts.repository, { index: 'family', key: `${owner.kind}#${owner.id}#document` });
  return lines.findLast(({ status, summary }) => status === 'clean' && summary['kind'] === kind)?.id;
};

/** What a browser can show in the page without running anything of it. */
const PREVIEWED = ['application/pdf', 'image/jpeg', 'image/png'];

/** The document, when this actor may see it; whatever else they ask of it comes after. */
const seen = async (actor: Actor, documentId: string): Promise<DocumentState> => {
  const state = await documents.stateOf({ actor }, documentId);
  const isWithheld = await withheldPapers(actor, state, parts);
  if (!(await seesDocument(actor, state, parts)) || isWithheld(state.createdAt)) throw problem('notFound');
  return state;
};

/** A document whose bytes are still to come, for those who put such papers in; wrongState once they have arrived. */
const awaited = async (actor: Actor, documentId: string): Promise<DocumentState> => {
  const state = await seen(actor, documentId);
  const roles = rolesOnCase(actor, { institutionId: state.institutionId });
  if (!OWNERS.some((role) => roles.includes(role)))
    throw problem('forbidden', { because: 'notPermitted', facts: { needs: OWNERS } });
  const refusal = papersRefusal(actor, state.institutionId, state.owner.kind === 'call');
  if (refusal !== undefined) throw problemOfRejection(refusal);
  return stillAwaited(state, parts);
};

/** A paper goes only as long as its case stands as it was read: not while the case is being sent off with it. */
const whileCaseStands = async (ready: readonly Done[]): Promise<More> => {
  const owners = await Promise.all(ready.map(({ state }) => owningCase(documentState.parse(state).owner, parts)));
  return { unmoved: owners.flatMap((owner) => owner?.stands ?? []) };
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
    return { ...made, upload: await wholeForm(made) };
  },
  renewUpload: async (request) => {
    const { id } = await awaited(request.actor, request.params.documentId);
    const shown = await documents.read(request, id);
    return { ...shown, upload: await wholeForm(shown) };
  },
  listPieces: async (request) => {
    const { id, file } = await awaited(request.actor, request.params.documentId);
    return piecesThere({ id, ...file });
  },
  offerPiece: async (request) => {
    const { id, file } = await awaited(request.actor, request.params.documentId);
    return { upload: await pieceForm({ id, ...file }, request.body) };
  },
  listDocuments: async ({ query, actor }) => {
    const owner = { kind: query.ownerKind, id: query.ownerId };
    const owning = await caseOf(owner);
    const { institutionId, country, area } = owning;
    const scope = { owner, institutionId, country, area };
    if (!(await seesDocument(actor, { ...scope, kind: 'other' }, parts))) throw problem('notFound');
    const isWithheld = await withheldPapers(actor, { ...scope, kind: 'other' }, parts);
    const page = await listPage(
      parts.repository,
      { index: 'family', key: `${owner.kind}#${owner.id}#document`, limit: query.limit, cursor: query.cursor },
      documentPage,
      ({ status, summary }) => {
        const kind = DOCUMENT_KINDS.find((each) => each === summary['kind']);
        const isTheirs = kind !== undefined && mayReadDocument(actor, { ...scope, kind });
        return isTheirs && status !== 'deleted' && !isWithheld(String(summary['createdAt']));
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
  deleteDocument: (request) =>
    documents.give(request, request.params.documentId, { type: 'delete' }, { more: whileCaseStands }),
});
