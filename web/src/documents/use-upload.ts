import { useState } from 'preact/hooks';
import type { DocumentKind } from '#shared/domain/document/ids.ts';
import type { DocumentOwner } from '#shared/domain/document/state.ts';
import { called, type Failure, useClient } from '../api.ts';
import { fingerprint } from './fingerprint.ts';
import { sendFile } from './send-file.ts';

export type Upload =
  | { readonly step: 'hashing'; readonly name: string }
  | { readonly step: 'sending'; readonly name: string; readonly part: number }
  | { readonly step: 'sent'; readonly name: string }
  | { readonly step: 'failed'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly failure: Failure };

/** Sends one file after the other for a case: fingerprint, announce, send; the page shows the step. */
export const useUpload = (owner: DocumentOwner, onSent: () => void) => {
  const client = useClient();
  const [upload, setUpload] = useState<Upload>();
  const start = async (kind: DocumentKind, file: File): Promise<void> => {
    const name = file.name;
    setUpload({ step: 'hashing', name });
    const announced = await called(
      client.requestUpload({
        body: {
          owner,
          kind,
          fileName: name,
          contentType: file.type === '' ? 'application/octet-stream' : file.type,
          sizeBytes: file.size,
          sha256: await fingerprint(file),
        },
      }),
    );
    if (!announced.ok) return setUpload({ step: 'refused', name, failure: announced.failure });
    setUpload({ step: 'sending', name, part: 0 });
    const hasArrived = await sendFile(announced.body.upload, file, (part) =>
      setUpload({ step: 'sending', name, part }),
    );
    setUpload({ step: hasArrived ? 'sent' : 'failed', name });
    if (hasArrived) onSent();
  };
  return { upload, start };
};
