import { useEffect } from 'preact/hooks';
import { usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { called, useClient } from '../api.ts';
import { FileZone } from '../documents/file-zone.tsx';
import { UploadProgress } from '../documents/upload-progress.tsx';
import { useUploads } from '../documents/use-uploads.ts';
import { formatSize } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { StatusTag } from '../parts/status-tag.tsx';
import { statusText } from '../status-text.ts';
import { useOffice } from './office-words.tsx';

type GuidelinesProps = { readonly callId: string; readonly isDraft: boolean; readonly mayChange: boolean };

/** How often the page looks whether the check of an upload is done. */
const LOOK_AGAIN_MILLISECONDS = 2_000;

/** The guideline files of a call: what is there, and while it is a draft the way to add and remove them. */
export const Guidelines = ({ callId, isDraft, mayChange }: GuidelinesProps) => {
  const speech = useOffice();
  const { office, words, say, language } = speech;
  const client = useClient();
  const { loaded, reload } = useLoaded(`guidelines ${callId}`, () =>
    called(client.listDocuments({ query: { ownerKind: 'call', ownerId: callId } })),
  );
  const { uploads, start, again } = useUploads({ kind: 'call', id: callId }, () => void reload());
  const items = loaded.state === 'ready' ? loaded.value.items : [];
  const isChecking = items.some((each) => each.status === 'awaiting' || each.status === 'scanning');
  useEffect(() => {
    if (!isChecking) return;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isChecking, reload]);
  const download = async (documentId: string): Promise<void> => {
    const answer = await called(client.downloadDocument({ params: { documentId } }));
    if (answer.ok) location.assign(answer.body.url);
  };
  const remove = async (documentId: string): Promise<void> => {
    await called(client.deleteDocument({ params: { documentId } }));
    await reload();
  };
  return (
    <section>
      <h2>{say(office.calls.guidelines)}</h2>
      <p>{say(isDraft ? office.calls.guidelinesText : office.calls.guidelinesFixed)}</p>
      {items.length === 0 && <p class="quiet">{say(office.calls.guidelinesNone)}</p>}
      {items.length > 0 && (
        <ul class="rows">
          {items.map((each) => (
            <li key={each.id}>
              <div class="row-main">
                <p class="row-title">
                  <bdi>{each.fileName}</bdi>
                </p>
                <p class="quiet">{formatSize(each.sizeBytes, language)}</p>
              </div>
              <StatusTag status={each.status} label={statusText('document', each.status, speech)} />
              {each.status === 'clean' && (
                <button type="button" class="button button-second button-small" onClick={() => void download(each.id)}>
                  {say(words.proposal.documentDownload)}
                  <span class="unseen"> {each.fileName}</span>
                </button>
              )}
              {mayChange && (
                <button type="button" class="button button-quiet" onClick={() => void remove(each.id)}>
                  {say(words.proposal.documentDelete)}
                  <span class="unseen"> {each.fileName}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <>
          <FileZone
            id="guideline-file"
            label={say(words.papers.drop)}
            accept={usualLimits('guidelines').contentTypes.join(',')}
            onFiles={(files) => {
              for (const file of files) start({ kind: 'guidelines', file });
            }}
          />
          <UploadProgress uploads={uploads} onAgain={again} />
        </>
      )}
    </section>
  );
};
