import { useState } from 'preact/hooks';
import type { DocumentKind } from '#shared/domain/document/ids.ts';
import type { DocumentLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { FileButton } from '../../documents/file-button.tsx';
import { FileZone } from '../../documents/file-zone.tsx';
import { Interrupted } from '../../documents/interrupted.tsx';
import { refusalOf, typesText } from '../../documents/taken-types.ts';
import { UploadProgress } from '../../documents/upload-progress.tsx';
import type { ToSend, useUploads } from '../../documents/use-uploads.ts';
import { formatSize } from '../../format.ts';
import { useWords } from '../../words.tsx';
import { KindCard } from './kind-card.tsx';
import type { ListedDocument } from './listed-document.ts';

type AddingCardProps = {
  readonly kind: DocumentKind;
  readonly asked: { readonly required: boolean } | undefined;
  readonly limits: DocumentLimits;
  readonly documents: readonly ListedDocument[];
  readonly uploads: ReturnType<typeof useUploads>;
  readonly onDelete: (documentId: string) => Promise<void>;
};

/** One kind of paper for those who send it: what may be sent, the place to choose or drop it, how far it is, and its next versions. */
export const AddingCard = ({ kind, asked, limits, documents, uploads, onDelete }: AddingCardProps) => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const [faults, setFaults] = useState<readonly string[]>([]);
  const accept = limits.contentTypes.join(',');
  const take = (files: readonly File[], more: Partial<ToSend> = {}): void => {
    setFaults(files.flatMap((file) => refusalOf(file, limits, spoken) ?? []));
    for (const file of files) if (refusalOf(file, limits, spoken) === undefined) uploads.start({ kind, file, ...more });
  };
  // A letter that a partner is sending is the partner's to go on with.
  const isInterrupted = ({ id, status, partner }: ListedDocument): boolean =>
    status === 'awaiting' && partner === undefined && !uploads.sendingIds.includes(id);
  return (
    <KindCard
      kind={kind}
      heading="h2"
      asked={asked}
      documents={documents}
      noteOf={(each) => isInterrupted(each) && <Interrupted document={each} door={uploads.door} />}
      actionsOf={(each) => (
        <>
          {isInterrupted(each) && (
            <FileButton
              id={`go-on-${each.id}`}
              label={say(words.papers.goOn)}
              about={each.fileName}
              accept={accept}
              isMain
              onFile={(file) => take([file], { goesOn: each.id })}
            />
          )}
          {each.status === 'clean' && each.partner === undefined && (
            <FileButton
              id={`replace-${each.id}`}
              label={say(words.papers.replace)}
              about={each.fileName}
              accept={accept}
              onFile={(file) => take([file], { replaces: each.id })}
            />
          )}
          {each.sealed !== true && !uploads.sendingIds.includes(each.id) && (
            <button type="button" class="button button-quiet button-small" onClick={() => void onDelete(each.id)}>
              {say(words.proposal.documentDelete)}
              <span class="unseen"> {each.fileName}</span>
            </button>
          )}
        </>
      )}
    >
      {faults.map((fault) => (
        <p class="field-error" role="alert" key={fault}>
          {fault}
        </p>
      ))}
      <FileZone
        id={`file-${kind}`}
        label={say(words.papers.chooseFor, { kind: say(words.documentKinds[kind]) })}
        hint={say(words.papers.limits, {
          types: typesText(limits, spoken),
          size: formatSize(limits.maxBytes, language),
        })}
        accept={accept}
        onFiles={take}
      />
      <UploadProgress uploads={uploads.uploads.filter((each) => each.kind === kind)} onAgain={uploads.again} />
    </KindCard>
  );
};
