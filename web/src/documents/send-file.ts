type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/**
 * Sends a file with the signed form, straight to the bucket. Tells how far it is from 0 to 1 (XMLHttpRequest, because `fetch` cannot).
 * Gives whether the bucket took it; no connection is the same as a refusal, the person tries again.
 */
export const sendFile = (form: UploadForm, file: File, onProgress: (part: number) => void): Promise<boolean> =>
  new Promise((resolve) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
    body.append('file', file);
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('loadend', () => resolve(request.status >= 200 && request.status < 300));
    request.open('POST', form.url);
    request.send(body);
  });
