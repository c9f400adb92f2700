import { useState } from 'preact/hooks';
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/domain/document/ids.ts';
import { type DocumentLimits, usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { FileZone } from '../../documents/file-zone.tsx';
import { UploadProgress } from '../../documents/upload-progress.tsx';
import { useUploads } from '../../documents/use-uploads.ts';
import { formatSize } from '../../format.ts';
import { SelectField } from '../../parts/field.tsx';
import type { PageParams } from '../../routes.tsx';
import { useWords } from '../../words.tsx';
import { DocumentList } from './document-list.tsx';
import type { ListedDocument } from './listed-document.ts';
import { ProposalPage, type ProposalTools } from './proposal-page.tsx';

/** The papers of a proposal: what is there, and the way to add more while it is a draft. */
export const DocumentsPage = ({ params }: { readonly params: PageParams }) => {
  const { words, say } = useWords();
  return (
    <ProposalPage proposalId={params['proposalId'] ?? ''} title={say(words.proposal.documentsTitle)} narrow>
      {(tools) => <Documents {...tools} />}
    </ProposalPage>
  );
};

const Documents = ({ proposal, call }: ProposalTools) => {
  const [sentCount, setSentCount] = useState(0);
  const [replacing, setReplacing] = useState<ListedDocument>();
  // The office's question can be answered with papers too.
  const mayAdd = proposal.allowed.includes('retitle') || proposal.allowed.includes('answerClarification');
  const replace = (each: ListedDocument): void => {
    setReplacing(each);
    document.getElementById('add-document')?.focus();
  };
  const asked = call.configuration.documents[proposal.stage];
  return (
    <div class="stack">
      <DocumentList
        proposalId={proposal.id}
        freshness={sentCount}
        mayDelete={mayAdd}
        asked={asked}
        onReplace={mayAdd ? replace : undefined}
      />
      {mayAdd && (
        <AddDocument
          proposalId={proposal.id}
          ownLimits={call.configuration.documentLimits}
          kinds={asked.length === 0 ? DOCUMENT_KINDS : [...asked.map((each) => each.kind), 'other']}
          replacing={replacing}
          onReplaced={() => setReplacing(undefined)}
          onSent={() => setSentCount((count) => count + 1)}
        />
      )}
    </div>
  );
};

type AddProps = {
  readonly proposalId: string;
  readonly kinds: readonly DocumentKind[];
  /** What the call sets for single kinds in place of the usual limits. */
  readonly ownLimits: Readonly<Partial<Record<DocumentKind, DocumentLimits>>>;
  /** The document that the next file is to be a newer version of. */
  readonly replacing: ListedDocument | undefined;
  readonly onReplaced: () => void;
  readonly onSent: () => void;
};

const AddDocument = ({ proposalId, kinds, ownLimits, replacing, onReplaced, onSent }: AddProps) => {
  const { language, words, say } = useWords();
  const [chosen, setChosen] = useState<DocumentKind>(kinds[0] ?? 'other');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const { uploads, start, again } = useUploads({ kind: 'proposal', id: proposalId }, onSent);
  const kind = replacing?.kind ?? chosen;
  const limits = ownLimits[kind] ?? usualLimits(kind);
  const size = formatSize(limits.maxBytes, language);
  const take = (files: readonly File[]): void => {
    const isTooLarge = (file: File): boolean => file.size > limits.maxBytes;
    setFaults(files.filter(isTooLarge).map(({ name }) => say(words.proposal.documentTooLarge, { name, size })));
    // Several files cannot all be the next version of one.
    const sound = files.filter((file) => !isTooLarge(file));
    for (const file of replacing === undefined ? sound : sound.slice(0, 1))
      start({ kind, file, replaces: replacing?.id });
    if (replacing !== undefined) onReplaced();
  };
  return (
    <section class="card" id="add-document" tabIndex={-1}>
      {replacing === undefined ? (
        <SelectField
          id="document-kind"
          label={say(words.proposal.documentKind)}
          value={kind}
          onValue={(value) => setChosen(kinds.find((each) => each === value) ?? chosen)}
          choices={[...new Set(kinds)].map((each) => ({ value: each, label: say(words.documentKinds[each]) }))}
        />
      ) : (
        <p class="notice">
          {say(words.papers.replacing, { name: replacing.fileName })}{' '}
          <button type="button" class="button button-quiet" onClick={onReplaced}>
            {say(words.frame.cancel)}
          </button>
        </p>
      )}
      <p class="field-hint">{say(words.proposal.documentsText, { size })}</p>
      {faults.map((fault) => (
        <p class="field-error" role="alert" key={fault}>
          {fault}
        </p>
      ))}
      <FileZone
        id="document-file"
        label={say(words.papers.drop)}
        accept={limits.contentTypes.join(',')}
        onFiles={take}
      />
      <UploadProgress uploads={uploads} onAgain={again} />
    </section>
  );
};
