import { useRef, useState } from 'preact/hooks';
import { safeFileName } from '#shared/domain/document/rules/file-name.ts';
import { usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { called, useClient } from '../api.ts';
import { FileZone } from '../documents/file-zone.tsx';
import { fingerprint } from '../documents/fingerprint.ts';
import { sendFile, wait } from '../documents/send-file.ts';
import { sendWithPatience } from '../documents/send-with-patience.ts';
import { refusalOf, typeOf, typesText } from '../documents/taken-types.ts';
import { UploadProgress } from '../documents/upload-progress.tsx';
import type { Upload } from '../documents/use-uploads.ts';
import { formatSize } from '../format.ts';
import { useWords } from '../words.tsx';

const LIMITS = usualLimits('partnerConsent');

/**
 * Takes the letter of an invited institution, which has no account: its link alone lets it send one. It goes whole, again and again while its
 * form holds; a later try announces it anew.
 */
export const PartnerLetter = ({ token }: { readonly token: string }) => {
  const spoken = useWords();
  const { words, say, language } = spoken;
  const client = useClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [fault, setFault] = useState<string>();
  const chosen = useRef<File | undefined>(undefined);
  const send = async (file: File): Promise<void> => {
    chosen.current = file;
    const letter = { key: 0, name: file.name, sizeBytes: file.size };
    setUploads([{ ...letter, step: 'hashing' }]);
    const sha256 = await fingerprint(file).catch(() => undefined);
    if (sha256 === undefined) return setUploads([{ ...letter, step: 'unreadable' }]);
    const contentType = typeOf(file);
    const body = { fileName: safeFileName(file.name, contentType), contentType, sizeBytes: file.size, sha256 };
    const announced = await called(client.sendPartnerLetter({ params: { token }, body }));
    if (!announced.ok) {
      const isOffline = announced.failure.kind === 'offline';
      return setUploads([
        { ...letter, ...(isOffline ? { step: 'failed' } : { step: 'refused', failure: announced.failure }) },
      ]);
    }
    const { upload } = announced.body;
    const sending = { ...letter, step: 'sending', startedAt: Date.now(), startedBytes: 0 } as const;
    let failed = 0;
    const hasArrived = await sendWithPatience(upload, {
      send: (form) => sendFile(form, file, (sentBytes) => setUploads([{ ...sending, sentBytes, failed }])),
      renew: async () => upload,
      wait,
      onTry: (number) => {
        failed = number;
        setUploads([{ ...sending, sentBytes: 0, failed }]);
      },
    });
    setUploads([hasArrived ? { ...letter, step: 'sent' } : { ...letter, step: 'failed' }]);
  };
  const take = (file: File | undefined): void => {
    const refusal = file === undefined ? undefined : refusalOf(file, LIMITS, spoken);
    setFault(refusal);
    if (file !== undefined && refusal === undefined) void send(file);
  };
  return (
    <div class="field">
      <p class="field-label">{say(words.invitation.letter)}</p>
      {fault !== undefined && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      <FileZone
        id="partner-letter"
        label={say(words.invitation.letterDrop)}
        hint={say(words.papers.limits, {
          types: typesText(LIMITS, spoken),
          size: formatSize(LIMITS.maxBytes, language),
        })}
        accept={LIMITS.contentTypes.join(',')}
        onFiles={([file]) => take(file)}
      />
      <UploadProgress uploads={uploads} onAgain={() => take(chosen.current)} />
    </div>
  );
};
