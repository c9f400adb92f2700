const OPENERS = /[\u2066-\u2068]/;
const CLOSER = '\u2069';

/**
 * Text as it may be set: line ends and all control characters become spaces, those among them that turn the direction of what follows and
 * the private ones. Isolates stay as long as each that is opened is closed: a sentence of the catalogue has such, a name might have half of one.
 */
export const withoutControls = (text: string): string => {
  const plain = text.replace(/[\s\p{Cc}\p{Co}\u202a-\u202e]+/gu, ' ');
  return isBalanced(plain) ? plain : plain.replace(/[\u2066-\u2069]/g, '');
};

/**
 * The same as a unit of its own, in the direction of its first letter: whatever runs the other way inside does not reorder what stands
 * around it, nor the reverse. Units side by side run as their document does, text without letters from left to right.
 */
export const isolated = (text: string, documentRunsFromTheRight = false): string => {
  const plain = withoutControls(text);
  const outside = plain.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '');
  const fromTheRight = runsFromTheRight(outside) ?? (outside !== plain && documentRunsFromTheRight);
  return `${fromTheRight ? '\u2067' : '\u2066'}${plain}${CLOSER}`;
};

/** Lets a run without spaces be broken after so many characters, by a space of no width, where it would leave its column. */
export const breakable = (text: string, longest: number): string =>
  text.replace(new RegExp(`[^\\s\u200b]{${longest}}(?=[^\\s\u200b])`, 'gu'), '$&\u200b');

/** Whether text runs from right to left by its first letter; undefined when it has none. */
export const runsFromTheRight = (text: string): boolean | undefined => {
  const first = /\p{L}/u.exec(text)?.[0];
  return first === undefined ? undefined : /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/u.test(first);
};

const isBalanced = (text: string): boolean => {
  let open = 0;
  for (const character of text) {
    if (OPENERS.test(character)) open += 1;
    else if (character === CLOSER) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
};
