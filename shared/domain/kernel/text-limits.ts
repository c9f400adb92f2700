/** The most characters of a text that a button sends: `answer` for what the parties of a case say to each other, `reason` for what the office puts beside its own step. */
export const TEXT_LIMITS = { answer: 3000, reason: 1000 } as const;
