import { failureText } from '../failure-text.ts';
import { useWords } from '../words.tsx';
import type { Upload } from './upload.ts';

type UploadProgressProps = { readonly uploads: readonly Upload[]; readonly onAgain: (key: number) => void };

/** How far each upload is: each step is said aloud, while percent and time go on as a bar alone; a broken one can be tried again. */
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

const BAD: readonly Upload['step'][] = ['failed', 'refused', 'unreadable', 'notTheSame', 'rejected'];

const OneUpload = ({ upload, onAgain }: OneUploadProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const { name } = upload;
  const texts = {
    waiting: () => say(words.papers.waiting, { name }),
    hashing: () => say(words.proposal.documentHashing, { name }),
    sending: () =>
      upload.step === 'sending' && upload.failed > 0
        ? say(words.papers.sendingAgain, { name, attempt: upload.failed + 1 })
        : say(words.proposal.documentUploading, { name }),
    sent: () => say(words.proposal.documentUploaded, { name }),
    failed: () => say(words.papers.kept, { name }),
    unreadable: () => say(words.papers.unreadable, { name }),
    already: () => say(words.papers.already, { name }),
    notTheSame: () => say(words.papers.notTheSame, { name }),
    ready: () => say(words.papers.ready, { name }),
    rejected: () => (upload.step === 'rejected' ? say(words.papers.refusals[upload.because]) : ''),
    refused: () => (upload.step === 'refused' ? failureText(upload.failure, spoken) : ''),
  };
  return (
    <li class={BAD.includes(upload.step) ? 'notice notice-bad' : 'notice'}>
      <p>
        {(upload.step === 'rejected' || upload.step === 'refused') && (
          <>
            <bdi>{name}</bdi>:{' '}
          </>
        )}
        {texts[upload.step]()}
      </p>
      {upload.step === 'sending' && <Bar upload={upload} />}
      {upload.step === 'failed' && (
        <button type="button" class="button button-second button-small" onClick={() => onAgain(upload.key)}>
          {say(words.papers.again)}
          <span class="unseen"> {name}</span>
        </button>
      )}
    </li>
  );
};

type Sending = Extract<Upload, { readonly step: 'sending' }>;

/** Before so long a guess at the time that is left would only jump. */
const GUESS_AFTER_MILLISECONDS = 10_000;

const Bar = ({ upload: { name, sizeBytes, sentBytes, startedAt, startedBytes } }: { readonly upload: Sending }) => {
  const { words, say } = useWords();
  const percent = Math.floor((100 * sentBytes) / sizeBytes);
  const passed = Date.now() - startedAt;
  const speed = (sentBytes - startedBytes) / passed;
  const canGuess = passed > GUESS_AFTER_MILLISECONDS && speed > 0;
  const minutes = canGuess ? Math.round((sizeBytes - sentBytes) / speed / 60_000) : 0;
  return (
    <>
      <progress max={100} value={percent} aria-label={name} />
      <p class="quiet" aria-hidden="true">
        {say(canGuess ? words.papers.timeLeft : words.papers.percentSent, { percent, minutes })}
      </p>
    </>
  );
};
