import type { SendOutcome } from './send-with-patience.ts';

type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/**
 * Sends a file with the signed form, straight to the bucket. Tells how far it is from 0 to 1 (XMLHttpRequest, because `fetch` cannot).
 * A link on which nothing moves for half a minute counts as broken.
 */
export const sendFile = (form: UploadForm, file: File, onProgress: (part: number) => void): Promise<SendOutcome> =>
  new Promise((resolve) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
    body.append('file', file);
    const request = new XMLHttpRequest();
    let silence = setTimeout(() => request.abort(), SILENCE_MILLISECONDS);
    request.upload.addEventListener('progress', (event) => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), SILENCE_MILLISECONDS);
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('loadend', () => {
      clearTimeout(silence);
      resolve(request.status >= 200 && request.status < 300 ? 'arrived' : 'broken');
    });
    request.open('POST', form.url);
    request.send(body);
  });

const SILENCE_MILLISECONDS = 30_000;

/** Waits so long; without a connection until it is back, though never shorter. */
export const wait = async (milliseconds: number): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  if (navigator.onLine) return;
  await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
};
