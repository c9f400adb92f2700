/**
 * The characters of SWIFT's set X that a text has and the set has not, each once: only set X reaches the beneficiary's bank
 * unchanged, so the holder's name is asked for in the Latin spelling that stands on the account.
 */
export const outsideSetX = (text: string): readonly string[] => [
  ...new Set(text.replace(/[A-Za-z0-9/\-?:().,'+ ]/g, '')),
];
