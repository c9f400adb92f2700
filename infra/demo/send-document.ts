import { createHash } from 'node:crypto';
import type { CallInput, Client } from '#shared/contract/client.ts';
import type { documentRoutes } from '#shared/contract/routes/documents.ts';
import { done, expectSame } from './answers.ts';
import { pdfOf } from './pdf.ts';

type Announced = CallInput<typeof documentRoutes.requestUpload>['body'];

/** A paper of the demo: a PDF that says so many lines. */
export type Paper = {
  readonly owner: Announced['owner'];
  readonly kind: Announced['kind'];
  readonly fileName: string;
  readonly title: string;
  readonly lines: readonly string[];
};

/** Announces a paper and sends its bytes with the form that it gets, as a browser does. Gives the document's id; it is not yet looked at. */
export const sendDocument = async (client: Client, { owner, kind, fileName, title, lines }: Paper): Promise<string> => {
  const bytes = pdfOf(title, lines);
  const contentType = 'application/pdf';
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const announced = { owner, kind, fileName, contentType, sizeBytes: bytes.length, sha256 };
  const { id, upload } = await done(client.requestUpload({ body: announced }));
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.set(name, value);
  form.set('file', new Blob([bytes], { type: contentType }), fileName);
  const response = await fetch(upload.url, { method: 'POST', body: form });
  if (!response.ok) throw new Error(`the upload answered ${response.status}: ${await response.text()}`);
  return id;
};

/** Makes sure that the documents have been looked at and found clean. Throws on the first that has not. */
export const expectClean = async (client: Client, documentIds: readonly string[]): Promise<void> => {
  for (const documentId of documentIds) {
    const { status, fileName } = await done(client.getDocument({ params: { documentId } }));
    expectSame(fileName, status, 'clean');
  }
};
