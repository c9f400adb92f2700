import { failureText } from '../failure-text.ts';
import { useWords } from '../words.tsx';
import type { Upload } from './use-upload.ts';

/** How far an upload is, said aloud at each step and shown as a bar while it runs. */
export const UploadProgress = ({ upload }: { readonly upload: Upload | undefined }) => {
  const spoken = useWords();
  const { words, say } = spoken;
  if (upload === undefined) return <div role="status" />;
  const { name } = upload;
  const percent = upload.step === 'sending' ? Math.round(upload.part * 100) : 0;
  const texts = {
    hashing: () => say(words.proposal.documentHashing, { name }),
    sending: () => say(words.proposal.documentUploading, { name, percent }),
    sent: () => say(words.proposal.documentUploaded, { name }),
    failed: () => say(words.proposal.documentFailed, { name }),
    refused: () => (upload.step === 'refused' ? failureText(upload.failure, spoken) : ''),
  };
  const isBad = upload.step === 'failed' || upload.step === 'refused';
  return (
    <div class={isBad ? 'notice notice-bad' : 'notice'} role="status">
      <p>{texts[upload.step]()}</p>
      {upload.step === 'sending' && <progress max={100} value={percent} aria-label={name} />}
    </div>
  );
};
