import type { validation as englishValidation } from '../../en/pages/validation.ts';

/** What a field says when its value cannot be taken, by the code of the fault. */
export const validation = {
  missing: 'يُرجى إدخال: {field}',
  tooLong:
    '{field}: النص أطول من اللازم، والحد الأقصى {maximum, plural, zero {# حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفاً} other {# حرف}}',
  tooLarge: '{field}: الحد الأقصى {maximum}',
  tooManyRows:
    'الحد الأقصى {maximum, plural, zero {# سطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطراً} other {# سطر}}',
  unreadable: '{field}: لا يمكن الحفظ على هذا النحو',
  not_multiple_of: '{field}: يجب أن يكون عدداً صحيحاً',
  notMoney: '{field}: يُرجى إدخال رقم، مثل {example}',
  notEmail: 'يُرجى إدخال عنوان بريد إلكتروني مثل name@ministry.gov',
} satisfies Record<keyof typeof englishValidation, string>;
