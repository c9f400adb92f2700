import type { validation as englishValidation } from '../../en/pages/validation.ts';

/** What a field says when its value cannot be taken, by the code of the fault. */
export const validation = {
  missing: 'À remplir : {field}',
  tooLong: '{field} : texte trop long, {maximum, plural, one {# caractère} other {# caractères}} au plus',
  tooLarge: '{field} : au plus {maximum}',
  tooManyRows: '{maximum, plural, one {# ligne} other {# lignes}} au plus',
  unreadable: '{field} : impossible d’enregistrer cette saisie',
  not_multiple_of: '{field} : un nombre entier est attendu',
  notMoney: '{field} : saisissez un nombre, par exemple {example}',
  notEmail: 'Saisissez une adresse électronique telle que name@ministry.gov',
} satisfies Record<keyof typeof englishValidation, string>;
