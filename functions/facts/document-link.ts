import type { DocumentState } from '#shared/domain/document/state.ts';
import { problemOfRejection } from '#shared/runtime/problem-details.ts';
import { documentsBucket, objects } from '../parts/objects.ts';

/** How long a download address holds. */
const DOWNLOAD_SECONDS = 120;

type Named = Pick<DocumentState['file'], 'fileName' | 'contentType'>;

/**
 * A short-lived address of a clean document: to be kept under its name, or to be shown in a page. Refused with `documentHeldBack` while
 * the deployed scanner keeps it from everybody, so that nobody is sent to a page of S3's own words.
 */
export const linkTo = async (
  documentId: string,
  { fileName, contentType }: Named,
  isPreview = false,
): Promise<{ readonly url: string; readonly expiresSeconds: number }> => {
  const place = { bucket: documentsBucket(), key: `clean/${documentId}` };
  if (await objects().isHeldBack(place)) throw problemOfRejection({ kind: 'documentHeldBack' });
  const shownAs = isPreview ? contentType : undefined;
  const url = await objects().presignDownload({ ...place, fileName, shownAs, expiresInSeconds: DOWNLOAD_SECONDS });
  return { url, expiresSeconds: DOWNLOAD_SECONDS };
};
