import type { SendOutcome, UploadForm } from './send-with-patience.ts';

/**
 * Sends a file, or a piece of one, with the signed form straight to the bucket. Tells how far it is in bytes (XMLHttpRequest, because
 * `fetch` cannot). A link on which nothing moves for half a minute counts as broken.
 */
export const sendFile = (form: UploadForm, file: Blob, onProgress: (sentBytes: number) => void): Promise<SendOutcome> =>
  new Promise((resolve) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
    body.append('file', file);
    const request = new XMLHttpRequest();
    let silence = setTimeout(() => request.abort(), SILENCE_MILLISECONDS);
    request.upload.addEventListener('progress', (event) => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), SILENCE_MILLISECONDS);
      // The form around the file counts along, so the end of it can be above the file's own.
      onProgress(Math.min(event.loaded, file.size));
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
