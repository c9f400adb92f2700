/** What a field says when its value cannot be taken, by the code of the fault. */
export const validation = {
  missing: 'Enter {field}',
  tooLong: '{field} is too long: at most {maximum, plural, one {# character} other {# characters}}',
  tooLarge: '{field} is at most {maximum}',
  tooManyRows: 'At most {maximum, plural, one {# row} other {# rows}}',
  unreadable: '{field} cannot be saved like this',
  not_multiple_of: '{field} must be a whole number',
  notMoney: 'Enter {field} as a number, for example {example}',
  notEmail: 'Enter an e-mail address such as name@ministry.gov',
} satisfies Record<string, string>;
