import { useState } from 'preact/hooks';
import { called, useClient } from '../api.ts';
import { FileZone } from '../documents/file-zone.tsx';
import { fingerprint } from '../documents/fingerprint.ts';
import { sendFile } from '../documents/send-file.ts';
import { UploadProgress } from '../documents/upload-progress.tsx';
import type { Upload } from '../documents/use-upload.ts';
import { useWords } from '../words.tsx';

const ACCEPTED = 'application/pdf,image/jpeg,image/png';

/** Takes the letter of an invited institution, which has no account: its link alone lets it send one. */
export const PartnerLetter = ({ token }: { readonly token: string }) => {
  const { words, say } = useWords();
  const client = useClient();
  const [upload, setUpload] = useState<Upload>();
  const send = async (file: File): Promise<void> => {
    const { name } = file;
    setUpload({ step: 'hashing', name });
    const body = { fileName: name, contentType: file.type, sizeBytes: file.size, sha256: await fingerprint(file) };
    const announced = await called(client.sendPartnerLetter({ params: { token }, body }));
    if (!announced.ok) return setUpload({ step: 'refused', name, failure: announced.failure });
    const hasArrived = await sendFile(announced.body.upload, file, (part) =>
      setUpload({ step: 'sending', name, part }),
    );
    setUpload({ step: hasArrived ? 'sent' : 'failed', name });
  };
  return (
    <div class="field">
      <p class="field-label">{say(words.invitation.letter)}</p>
      <FileZone
        id="partner-letter"
        label={say(words.invitation.letterDrop)}
        accept={ACCEPTED}
        onFile={(file) => void send(file)}
      />
      <UploadProgress upload={upload} />
    </div>
  );
};
