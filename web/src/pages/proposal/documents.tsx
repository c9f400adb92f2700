import type { DocumentKind } from '#shared/domain/document/ids.ts';
import { lackingKinds } from '#shared/domain/document/rules/lacking-kinds.ts';
import { type DocumentLimits, usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { useCaseUploads } from '../../documents/use-case-uploads.ts';
import { formatList } from '../../format.ts';
import { Failed, Loading } from '../../parts/failed.tsx';
import { Refusal } from '../../parts/fault.tsx';
import type { PageParams } from '../../routes.tsx';
import { holds, useMe } from '../../session/me.tsx';
import { useWords } from '../../words.tsx';
import { AddingCard } from './adding-card.tsx';
import { KindCard } from './kind-card.tsx';
import { ProposalPage, type ProposalTools } from './proposal-page.tsx';
import { SortFiles } from './sort-files.tsx';
import { useDocuments } from './use-documents.ts';

/** The papers of a proposal: what the call asks for and what of it is there, and the way to add more while it is a draft. */
export const DocumentsPage = ({ params }: { readonly params: PageParams }) => {
  const { words, say } = useWords();
  return (
    <ProposalPage proposalId={params['proposalId'] ?? ''} title={say(words.proposal.documentsTitle)} narrow>
      {(tools) => <Documents {...tools} />}
    </ProposalPage>
  );
};

const Documents = ({ proposal, call }: ProposalTools) => {
  const { language, words, say } = useWords();
  const me = useMe();
  const { loaded, reload, remove, failure } = useDocuments(proposal.id);
  const documents = loaded.state === 'ready' ? loaded.value : [];
  const uploads = useCaseUploads({ kind: 'proposal', id: proposal.id }, documents, () => void reload());
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  // The office's question can be answered with papers too, whoever of the owner's people brings them.
  const isOwners = me?.state === 'ready' && holds(me.value, 'editor', 'responsible-authority');
  const mayAdd = proposal.allowed.includes('retitle') || (proposal.status === 'clarification' && isOwners);
  const asked = call.configuration.documents[proposal.stage];
  const limitsOf = (kind: DocumentKind): DocumentLimits => call.configuration.documentLimits[kind] ?? usualLimits(kind);
  const offered = [...new Set<DocumentKind>([...asked.map(({ kind }) => kind), 'other'])];
  const kinds = [
    ...new Set([...(mayAdd ? offered : asked.map(({ kind }) => kind)), ...documents.map(({ kind }) => kind)]),
  ];
  const lacking = lackingKinds(asked, documents);
  return (
    <div class="stack">
      <p>{say(words.proposal.documentsText)}</p>
      {lacking.length > 0 && (
        <p class="notice notice-care">
          {say(words.proposal.documentsLacking, {
            kinds: formatList(
              lacking.map((kind) => say(words.documentKinds[kind])),
              language,
            ),
          })}
        </p>
      )}
      {kinds.length === 0 && (
        <div class="empty">
          <p>{say(words.proposal.documentsNone)}</p>
        </div>
      )}
      <Refusal failure={failure} />
      {kinds.map((kind) => {
        const shown = {
          kind,
          asked: asked.find((each) => each.kind === kind),
          documents: documents.filter((each) => each.kind === kind),
        };
        return mayAdd ? (
          <AddingCard key={kind} {...shown} limits={limitsOf(kind)} uploads={uploads} onDelete={remove} />
        ) : (
          <KindCard key={kind} {...shown} heading="h2" />
        );
      })}
      {mayAdd && offered.length > 1 && <SortFiles kinds={offered} limitsOf={limitsOf} send={uploads.start} />}
    </div>
  );
};
