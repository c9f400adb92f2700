import { useState } from 'preact/hooks';
import { usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { allPages } from '../all-pages.ts';
import { called, type Failure, useClient } from '../api.ts';
import { FileZone } from '../documents/file-zone.tsx';
import { Interrupted } from '../documents/interrupted.tsx';
import { refusalOf, typesText } from '../documents/taken-types.ts';
import { UploadProgress } from '../documents/upload-progress.tsx';
import { useCaseUploads } from '../documents/use-case-uploads.ts';
import { useLooksAgain } from '../documents/use-looks-again.ts';
import { formatSize } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { Refusal } from '../parts/fault.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { statusText } from '../status-text.ts';
import { useOffice } from './office-words.tsx';

type GuidelinesProps = { readonly callId: string; readonly isDraft: boolean; readonly mayChange: boolean };

const LIMITS = usualLimits('guidelines');

/** The guideline files of a call: what is there, and while it is a draft the way to add and remove them. */
export const Guidelines = ({ callId, isDraft, mayChange }: GuidelinesProps) => {
  const speech = useOffice();
  const { office, words, say, language } = speech;
  const client = useClient();
  const { loaded, reload } = useLoaded(`guidelines ${callId}`, () =>
    allPages((cursor) =>
      called(client.listDocuments({ query: { ownerKind: 'call', ownerId: callId, limit: 100, cursor } })),
    ),
  );
  const items = loaded.state === 'ready' ? loaded.value : [];
  const { uploads, start, again, door } = useCaseUploads({ kind: 'call', id: callId }, items, () => void reload());
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const take = (files: readonly File[]): void => {
    setFaults(files.flatMap((file) => refusalOf(file, LIMITS, speech) ?? []));
    for (const file of files) if (refusalOf(file, LIMITS, speech) === undefined) start({ kind: 'guidelines', file });
  };
  useLooksAgain(
    items.some((each) => each.status === 'awaiting' || each.status === 'scanning'),
    reload,
  );
  const download = async (documentId: string): Promise<void> => {
    const answer = await called(client.downloadDocument({ params: { documentId } }));
    if (answer.ok) location.assign(answer.body.url);
    else setFailure(answer.failure);
  };
  const remove = async (documentId: string): Promise<void> => {
    const answer = await called(client.deleteDocument({ params: { documentId } }));
    setFailure(answer.ok ? undefined : answer.failure);
    await reload();
  };
  return (
    <section>
      <h2>{say(office.calls.guidelines)}</h2>
      <p>{say(isDraft ? office.calls.guidelinesText : office.calls.guidelinesFixed)}</p>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      <Refusal failure={failure} />
      {loaded.state === 'ready' && items.length === 0 && <p class="quiet">{say(office.calls.guidelinesNone)}</p>}
      {items.length > 0 && (
        <ul class="rows">
          {items.map((each) => (
            <li key={each.id}>
              <div class="row-main">
                <p class="row-title">
                  <bdi>{each.fileName}</bdi>
                </p>
                <p class="quiet">{formatSize(each.sizeBytes, language)}</p>
                {each.rejectedBecause !== undefined && (
                  <p class="field-error">{say(words.papers.refusals[each.rejectedBecause])}</p>
                )}
                {mayChange && each.status === 'awaiting' && <Interrupted document={each} door={door} />}
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
          {faults.map((fault) => (
            <p class="field-error" role="alert" key={fault}>
              {fault}
            </p>
          ))}
          <FileZone
            id="guideline-file"
            label={say(words.papers.drop)}
            hint={say(words.papers.limits, {
              types: typesText(LIMITS, speech),
              size: formatSize(LIMITS.maxBytes, language),
            })}
            accept={LIMITS.contentTypes.join(',')}
            onFiles={take}
          />
          <UploadProgress uploads={uploads} onAgain={again} />
        </>
      )}
    </section>
  );
};
