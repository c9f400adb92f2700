import { useRef, useState } from 'preact/hooks';
import { called, useClient } from '../api.ts';
import { FileZone } from '../documents/file-zone.tsx';
import { fingerprint } from '../documents/fingerprint.ts';
import { sendFile } from '../documents/send-file.ts';
import { UploadProgress } from '../documents/upload-progress.tsx';
import type { Upload } from '../documents/use-uploads.ts';
import { useWords } from '../words.tsx';

const ACCEPTED = 'application/pdf,image/jpeg,image/png';

/** Takes the letter of an invited institution, which has no account: its link alone lets it send one. */
export const PartnerLetter = ({ token }: { readonly token: string }) => {
  const { words, say } = useWords();
  const client = useClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const chosen = useRef<File | undefined>(undefined);
  const send = async (file: File): Promise<void> => {
    chosen.current = file;
    const letter = { key: 0, name: file.name };
    setUploads([{ ...letter, step: 'hashing' }]);
    const body = { fileName: file.name, contentType: file.type, sizeBytes: file.size, sha256: await fingerprint(file) };
    const announced = await called(client.sendPartnerLetter({ params: { token }, body }));
    if (!announced.ok) return setUploads([{ ...letter, step: 'refused', failure: announced.failure }]);
    const outcome = await sendFile(announced.body.upload, file, (part) =>
      setUploads([{ ...letter, step: 'sending', part, attempt: 0 }]),
    );
    setUploads([{ ...letter, step: outcome === 'arrived' ? 'sent' : 'failed' }]);
  };
  return (
    <div class="field">
      <p class="field-label">{say(words.invitation.letter)}</p>
      <FileZone
        id="partner-letter"
        label={say(words.invitation.letterDrop)}
        accept={ACCEPTED}
        onFiles={([file]) => {
          if (file !== undefined) void send(file);
        }}
      />
      <UploadProgress
        uploads={uploads}
        onAgain={() => {
          if (chosen.current !== undefined) void send(chosen.current);
        }}
      />
    </div>
  );
};
