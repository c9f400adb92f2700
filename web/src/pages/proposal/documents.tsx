import { useState } from 'preact/hooks';
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/domain/document/ids.ts';
import { usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { FileZone } from '../../documents/file-zone.tsx';
import { UploadProgress } from '../../documents/upload-progress.tsx';
import { useUpload } from '../../documents/use-upload.ts';
import { formatSize } from '../../format.ts';
import { SelectField } from '../../parts/field.tsx';
import type { PageParams } from '../../routes.tsx';
import { useWords } from '../../words.tsx';
import { DocumentList } from './document-list.tsx';
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
  const mayAdd = proposal.allowed.includes('retitle');
  const asked = call.configuration.documents[proposal.stage];
  return (
    <div class="stack">
      <DocumentList proposalId={proposal.id} freshness={sentCount} mayDelete={mayAdd} asked={asked} />
      {mayAdd && (
        <AddDocument
          proposalId={proposal.id}
          kinds={asked.length === 0 ? DOCUMENT_KINDS : [...asked.map((each) => each.kind), 'other']}
          onSent={() => setSentCount((count) => count + 1)}
        />
      )}
    </div>
  );
};

type AddProps = {
  readonly proposalId: string;
  readonly kinds: readonly DocumentKind[];
  readonly onSent: () => void;
};

const AddDocument = ({ proposalId, kinds, onSent }: AddProps) => {
  const { language, words, say } = useWords();
  const [kind, setKind] = useState<DocumentKind>(kinds[0] ?? 'other');
  const [fault, setFault] = useState<string>();
  const { upload, start } = useUpload({ kind: 'proposal', id: proposalId }, onSent);
  const limits = usualLimits(kind);
  const size = formatSize(limits.maxBytes, language);
  const take = (file: File): void => {
    const isTooLarge = file.size > limits.maxBytes;
    setFault(isTooLarge ? say(words.proposal.documentTooLarge, { name: file.name, size }) : undefined);
    if (!isTooLarge) void start(kind, file);
  };
  return (
    <section class="card">
      <SelectField
        id="document-kind"
        label={say(words.proposal.documentKind)}
        value={kind}
        onValue={(value) => setKind(kinds.find((each) => each === value) ?? kind)}
        choices={[...new Set(kinds)].map((each) => ({ value: each, label: say(words.documentKinds[each]) }))}
      />
      <p class="field-hint">{say(words.proposal.documentsText, { size })}</p>
      {fault !== undefined && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      <FileZone
        id="document-file"
        label={say(words.proposal.documentDrop)}
        accept={limits.contentTypes.join(',')}
        onFile={take}
      />
      <UploadProgress upload={upload} />
    </section>
  );
};
