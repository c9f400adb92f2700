const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The types that the examination of uploads knows how to look into, by the names of their answers. */
export const FILE_TYPES = [
  ['pdf', 'application/pdf'],
  ['word', WORD],
  ['sheet', SHEET],
  ['slides', SLIDES],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
] as const;
