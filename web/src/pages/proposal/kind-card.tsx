import { useState } from 'preact/hooks';
import type { DocumentKind } from '#shared/domain/document/ids.ts';
import type { DocumentLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { FileZone } from '../../documents/file-zone.tsx';
import { refusalOf, typesText } from '../../documents/taken-types.ts';
import { UploadProgress } from '../../documents/upload-progress.tsx';
import type { ToSend, useUploads } from '../../documents/use-uploads.ts';
import { formatSize } from '../../format.ts';
import { useWords } from '../../words.tsx';
import { DocumentRow } from './document-row.tsx';
import type { ListedDocument } from './listed-document.ts';

type KindCardProps = {
  readonly kind: DocumentKind;
  /** The level of its heading. */
  readonly heading: 'h2' | 'h3';
  /** Whether the call asks for it at this stage; undefined for papers that it does not name. */
  readonly asked: { readonly required: boolean } | undefined;
  readonly limits: DocumentLimits;
  readonly documents: readonly ListedDocument[];
  /** Left out for those who only read. */
  readonly uploads?: ReturnType<typeof useUploads> | undefined;
  readonly onDelete?: ((documentId: string) => Promise<void>) | undefined;
};

/** One kind of paper: whether it is asked for and there, what may be sent, what has been sent, and the place to choose or drop more. */
export const KindCard = ({ kind, heading: Heading, asked, limits, documents, uploads, onDelete }: KindCardProps) => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const [faults, setFaults] = useState<readonly string[]>([]);
  const current = documents.filter(({ status }) => status !== 'superseded');
  const earlierOf = (each: ListedDocument): readonly ListedDocument[] => {
    const before = documents.find(({ id }) => id === each.replaces);
    return before === undefined ? [] : [before, ...earlierOf(before)];
  };
  const accept = limits.contentTypes.join(',');
  const take = (files: readonly File[], more: Partial<ToSend> = {}): void => {
    setFaults(files.flatMap((file) => refusalOf(file, limits, spoken) ?? []));
    for (const file of files)
      if (refusalOf(file, limits, spoken) === undefined) uploads?.start({ kind, file, ...more });
  };
  return (
    <section class="card kind-card" aria-labelledby={`kind-${kind}`}>
      <div class="kind-head">
        <Heading id={`kind-${kind}`}>{say(words.documentKinds[kind])}</Heading>
        {asked !== undefined && <Standing isRequired={asked.required} documents={current} />}
      </div>
      {current.length > 0 && (
        <ul class="rows">
          {current.map((each) => (
            <DocumentRow
              key={each.id}
              document={each}
              earlier={earlierOf(each)}
              accept={accept}
              isOnItsWay={uploads?.sendingIds.includes(each.id) ?? false}
              onDelete={onDelete !== undefined && each.sealed !== true ? () => void onDelete(each.id) : undefined}
              onReplace={
                each.status === 'clean' && uploads !== undefined
                  ? (file) => take([file], { replaces: each.id })
                  : undefined
              }
              onGoOn={
                each.status === 'awaiting' && uploads !== undefined
                  ? (file) => take([file], { goesOn: each.id })
                  : undefined
              }
            />
          ))}
        </ul>
      )}
      {faults.map((fault) => (
        <p class="field-error" role="alert" key={fault}>
          {fault}
        </p>
      ))}
      {uploads !== undefined && (
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
      )}
      {uploads !== undefined && (
        <UploadProgress uploads={uploads.uploads.filter((each) => each.kind === kind)} onAgain={uploads.again} />
      )}
    </section>
  );
};

type StandingProps = { readonly isRequired: boolean; readonly documents: readonly ListedDocument[] };

/** Whether a paper that the call asks for is there. */
const Standing = ({ isRequired, documents }: StandingProps) => {
  const { words, say } = useWords();
  const asks = say(isRequired ? words.papers.required : words.papers.optional);
  if (documents.some(({ status }) => status === 'clean'))
    return <span class="tag tag-good">{`${asks} · ${say(words.papers.there)}`}</span>;
  if (documents.some(({ status }) => status === 'scanning'))
    return <span class="tag tag-active">{`${asks} · ${say(words.papers.beingChecked)}`}</span>;
  return isRequired ? (
    <span class="tag tag-care">{`${asks} · ${say(words.papers.lacking)}`}</span>
  ) : (
    <span class="tag tag-plain">{asks}</span>
  );
};
