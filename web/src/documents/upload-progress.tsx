import { failureText } from '../failure-text.ts';
import { useWords } from '../words.tsx';
import type { Upload } from './use-uploads.ts';

type UploadProgressProps = { readonly uploads: readonly Upload[]; readonly onAgain: (key: number) => void };

/** How far each upload is, said aloud at each step and shown as a bar while it runs; a broken one can be tried again. */
export const UploadProgress = ({ uploads, onAgain }: UploadProgressProps) => (
  <div role="status">
    {uploads.length > 0 && (
      <ul class="uploads">
        {uploads.map((upload) => (
          <OneUpload key={upload.key} upload={upload} onAgain={onAgain} />
        ))}
      </ul>
    )}
  </div>
);

type OneUploadProps = { readonly upload: Upload; readonly onAgain: (key: number) => void };

const OneUpload = ({ upload, onAgain }: OneUploadProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const { name } = upload;
  const percent = upload.step === 'sending' ? Math.round(upload.part * 100) : 0;
  const texts = {
    waiting: () => say(words.papers.waiting, { name }),
    hashing: () => say(words.proposal.documentHashing, { name }),
    sending: () =>
      upload.step === 'sending' && upload.attempt > 0
        ? say(words.papers.sendingAgain, { name, percent, attempt: upload.attempt + 1 })
        : say(words.proposal.documentUploading, { name, percent }),
    sent: () => say(words.proposal.documentUploaded, { name }),
    failed: () => say(words.papers.kept, { name }),
    refused: () => (upload.step === 'refused' ? `${name}: ${failureText(upload.failure, spoken)}` : ''),
  };
  const isBad = upload.step === 'failed' || upload.step === 'refused';
  return (
    <li class={isBad ? 'notice notice-bad' : 'notice'}>
      <p>{texts[upload.step]()}</p>
      {upload.step === 'sending' && <progress max={100} value={percent} aria-label={name} />}
      {upload.step === 'failed' && (
        <button type="button" class="button button-second button-small" onClick={() => onAgain(upload.key)}>
          {say(words.papers.again)}
          <span class="unseen"> {name}</span>
        </button>
      )}
    </li>
  );
};
