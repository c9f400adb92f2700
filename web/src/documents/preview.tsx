import { useState } from 'preact/hooks';
import { called, type Failure, useClient } from '../api.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Loading } from '../parts/failed.tsx';
import { Refusal } from '../parts/fault.tsx';
import { useWords } from '../words.tsx';

type PreviewProps = {
  readonly document: { readonly id: string; readonly fileName: string; readonly contentType: string };
};

/**
 * A paper shown in the page from its short-lived address: a picture as such, a PDF in a frame that may run nothing and reach nothing. Some
 * browsers show no PDF in such a frame, so the same address can also be opened beside the page.
 */
export const Preview = ({ document: paper }: PreviewProps) => {
  const { words, say } = useWords();
  const client = useClient();
  const [isOpen, setIsOpen] = useState(false);
  const [url, setUrl] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const open = async (): Promise<void> => {
    setUrl(undefined);
    setFailure(undefined);
    setIsOpen(true);
    const answer = await called(
      client.downloadDocument({ params: { documentId: paper.id }, query: { as: 'preview' } }),
    );
    if (answer.ok) setUrl(answer.body.url);
    else setFailure(answer.failure);
  };
  return (
    <>
      <button type="button" class="button button-second button-small" onClick={() => void open()}>
        {say(words.papers.preview)}
        <span class="unseen"> {paper.fileName}</span>
      </button>
      <Dialog title={paper.fileName} open={isOpen} onClose={() => setIsOpen(false)}>
        <Refusal failure={failure} />
        {failure === undefined && url === undefined && <Loading />}
        {/* Without `sandbox`, in which browsers show no PDF: the frame is the bucket's own origin, its bytes were examined to be a PDF, and the
            site's policy lets frames come from nowhere else. */}
        {url !== undefined && paper.contentType === 'application/pdf' && (
          <iframe class="preview" src={url} title={paper.fileName} referrerpolicy="no-referrer" />
        )}
        {url !== undefined && paper.contentType !== 'application/pdf' && (
          <img class="preview-picture" src={url} alt={paper.fileName} referrerpolicy="no-referrer" />
        )}
        <div class="actions">
          {url !== undefined && (
            <a class="button button-second" href={url} target="_blank" rel="noreferrer">
              {say(words.papers.openBeside)}
            </a>
          )}
          <button type="button" class="button button-quiet" onClick={() => setIsOpen(false)}>
            {say(words.papers.close)}
          </button>
        </div>
      </Dialog>
    </>
  );
};
