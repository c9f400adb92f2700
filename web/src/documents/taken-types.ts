import type { DocumentLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { formatList, formatSize } from '../format.ts';
import type { Words } from '../words.tsx';
import { typeOf } from './file-type.ts';

/** What people call the types that documents can have; names of products and formats, the same in all languages. */
const NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (docx)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (xlsx)',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint (pptx)',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'text/csv': 'CSV',
  'text/plain': 'TXT',
};

/** The types of some limits as people read them. */
export const typesText = ({ contentTypes }: DocumentLimits, { language }: Words): string =>
  formatList(
    // Each isolated, so that a list of Latin names still runs from right to left in Arabic.
    contentTypes.map((type) => `\u2068${NAMES[type] ?? type}\u2069`),
    language,
  );

/** Why a file need not even be read: its type or size is not taken. Undefined when nothing stands against sending it. */
export const refusalOf = (file: File, limits: DocumentLimits, speech: Words): string | undefined => {
  const { words, say, language } = speech;
  const { name, size } = file;
  if (size === 0) return say(words.papers.empty, { name });
  if (!limits.contentTypes.includes(typeOf(file)))
    return say(words.papers.wrongType, { name, types: typesText(limits, speech) });
  if (size <= limits.maxBytes) return undefined;
  return say(words.proposal.documentTooLarge, { name, size: formatSize(limits.maxBytes, language) });
};
