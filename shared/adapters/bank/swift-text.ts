/**
 * SWIFT's character set X: what every bank on the way can carry in an identifier (payments that leave the country travel through FINplus).
 * Source: SWIFT «Character sets», set x.
 */
const SET_X = /^[a-zA-Z0-9/\-?:().,'+ ]*$/;

/** Letters that have one plain spelling that their own countries' banks use. Arabic and Cyrillic have none and are never guessed at. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ə: 'a',
  Ə: 'A',
  '’': "'",
  '‘': "'",
  '“': "'",
  '”': "'",
  '"': "'",
  '–': '-',
  '—': '-',
  '&': '+',
  ';': ',',
  _: '-',
  '#': ' ',
  '@': '(at)',
};

export const isSwiftText = (text: string): boolean => SET_X.test(text);

/** An identifier that a bank will take: set X, 1 to 35 characters, no slash at either end and no two in a row. */
export const isSwiftReference = (text: string): boolean =>
  text.length >= 1 && text.length <= 35 && isSwiftText(text) && !/^\/|\/$|\/\//.test(text);

/**
 * The text in set X: accents taken off (ç → c, İ → I, ğ → g), typographic marks made plain. Undefined when a letter remains that has no
 * such spelling, because a name in another script must come from its owner, as the account has it, never from a guess.
 */
export const toSwiftText = (text: string): string | undefined => {
  const spelt = [...text].map((letter) => SPELLINGS[letter] ?? letter).join('');
  const plain = spelt
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return isSwiftText(plain) ? plain : undefined;
};
