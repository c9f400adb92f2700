import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { called, type Failure, useClient } from '../../api.ts';
import { Preview } from '../../documents/preview.tsx';
import { formatMoment, formatSize } from '../../format.ts';
import { Refusal } from '../../parts/fault.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { statusText } from '../../status-text.ts';
import { useWords } from '../../words.tsx';
import type { ListedDocument } from './listed-document.ts';

type DocumentRowProps = {
  readonly document: ListedDocument;
  /** Its earlier versions, the latest first. */
  readonly earlier: readonly ListedDocument[];
  /** What is said of it besides. */
  readonly note?: ComponentChildren;
  /** What can be done with it besides reading it. */
  readonly children?: ComponentChildren;
};

/** What browsers show in a page; everything else is only downloaded. */
const PREVIEWED = ['application/pdf', 'image/jpeg', 'image/png'];

/** One paper: what it is, how far its check is or why it was refused, its earlier versions, and what can be done with it. */
export const DocumentRow = ({ document: paper, earlier, note, children }: DocumentRowProps) => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const client = useClient();
  const [failure, setFailure] = useState<Failure>();
  const download = async (documentId: string): Promise<void> => {
    const answer = await called(client.downloadDocument({ params: { documentId } }));
    if (answer.ok) location.assign(answer.body.url);
    else setFailure(answer.failure);
  };
  return (
    <li>
      <div class="row-main">
        <p class="row-title">
          <bdi>{paper.fileName}</bdi>
        </p>
        <p class="quiet">
          {formatSize(paper.sizeBytes, language)}
          {paper.versionNumber !== undefined && paper.versionNumber > 1 && (
            <> · {say(words.papers.version, { number: paper.versionNumber })}</>
          )}
        </p>
        {paper.partner !== undefined && (
          <p class="quiet">{say(words.papers.fromPartner, { institution: paper.partner.institutionName })}</p>
        )}
        {paper.rejectedBecause !== undefined && (
          <p class="field-error">{say(words.papers.refusals[paper.rejectedBecause])}</p>
        )}
        {note}
        {paper.sealed === true && <p class="quiet">{say(words.papers.sealed)}</p>}
        <Refusal failure={failure} />
        {earlier.length > 0 && (
          <details>
            <summary>{say(words.papers.history, { count: earlier.length })}</summary>
            <ul>
              {earlier.map((each) => (
                <li key={each.id}>
                  <button type="button" class="button button-quiet" onClick={() => void download(each.id)}>
                    {say(words.papers.earlier, {
                      number: each.versionNumber ?? 1,
                      name: each.fileName,
                      moment: formatMoment(each.createdAt, language),
                    })}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <StatusTag status={paper.status} label={statusText('document', paper.status, spoken)} />
      <div class="row-actions">
        {paper.status === 'clean' && PREVIEWED.includes(paper.contentType) && <Preview document={paper} />}
        {paper.status === 'clean' && (
          <button type="button" class="button button-second button-small" onClick={() => void download(paper.id)}>
            {say(words.proposal.documentDownload)}
            <span class="unseen"> {paper.fileName}</span>
          </button>
        )}
        {children}
      </div>
    </li>
  );
};
