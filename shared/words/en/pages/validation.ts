/** What a field says when its value cannot be taken, by the code of the fault. */
export const validation = {
  missing: 'Enter {field}',
  choose: 'Choose {field}',
  too_small: '{field} is too short or too small',
  too_big: '{field} is too long or too large',
  invalid_type: 'Enter {field}',
  invalid_format: '{field} is not in the right form',
  invalid_value: 'Choose one of the answers given for {field}',
  not_multiple_of: '{field} must be a whole number',
  unrecognized_keys: 'Something was sent that this form does not know',
  invalid_union: '{field} is not in the right form',
  invalid_key: '{field} is not in the right form',
  invalid_element: '{field} is not in the right form',
  custom: '{field} is not in the right form',
  notMoney: 'Enter {field} as a number, for example {example}',
  notEmail: 'Enter an e-mail address such as name@ministry.gov',
  other: '{field} cannot be taken as it is',
} satisfies Record<string, string>;
