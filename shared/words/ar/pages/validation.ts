import type { validation as englishValidation } from '../../en/pages/validation.ts';

/** What a field says when its value cannot be taken, by the code of the fault. */
export const validation = {
  missing: 'يُرجى إدخال: {field}',
  not_multiple_of: '{field}: يجب أن يكون عدداً صحيحاً',
  notMoney: '{field}: يُرجى إدخال رقم، مثل {example}',
  notEmail: 'يُرجى إدخال عنوان بريد إلكتروني مثل name@ministry.gov',
} satisfies Record<keyof typeof englishValidation, string>;
