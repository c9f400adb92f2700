import type { validation as englishValidation } from '../../en/pages/validation.ts';

/** What a field says when its value cannot be taken, by the code of the fault. */
export const validation = {
  missing: 'Doldurun: {field}',
  tooLong: '{field} çok uzun: en fazla {maximum, plural, one {# karakter} other {# karakter}}',
  tooLarge: '{field} en fazla {maximum} olabilir',
  tooManyRows: 'En fazla {maximum, plural, one {# satır} other {# satır}}',
  unreadable: '{field} bu hâliyle kaydedilemez',
  not_multiple_of: '{field}: tam sayı olmalıdır',
  notMoney: '{field}: bir sayı girin, örneğin {example}',
  notEmail: 'name@ministry.gov gibi bir e-posta adresi girin',
} satisfies Record<keyof typeof englishValidation, string>;
