/** What of a proposal tells whether it repeats another. */
export type Likened = {
  readonly ownerInstitutionId: string;
  readonly title: string;
  readonly theme: string;
  /** The titles of its activities. */
  readonly activities: readonly string[];
};

/** How like two proposals are. `percent` is over title, theme and activities, `titlePercent` over the titles alone. */
export type Likeness = {
  readonly percent: number;
  readonly titlePercent: number;
  readonly sameOwner: boolean;
  readonly sameTitle: boolean;
};

/** From this likeness on a proposal is shown as a possible double, when its call sets no other ([default] of this scheme). */
export const LIKENESS_PERCENT = 60;

/** A text without case, accents, signs and doubled blanks, so that spelling alone makes no difference; in any script. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** All runs of three signs in a text, its beginning and end counted as blanks. Empty for a text that says nothing. */
const trigrams = (text: string): ReadonlySet<string> => {
  const plain = plainText(text);
  const signs = plain === '' ? [] : [...` ${plain} `];
  return new Set(signs.slice(2).map((_, index) => signs.slice(index, index + 3).join('')));
};

/**
 * The part of all trigrams of two texts that both have (Jaccard), in whole per cent: 100 for texts that differ in spelling only, 0 for texts
 * that share nothing, and 0 when either says nothing.
 */
export const likenessOfTexts = (left: string, right: string): number => {
  const [one, other] = [trigrams(left), trigrams(right)];
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((each) => other.has(each)).length;
  return Math.round((100 * shared) / (one.size + other.size - shared));
};

/** Compares two proposals; the same either way round. */
export const likeness = (left: Likened, right: Likened): Likeness => ({
  percent: likenessOfTexts(whole(left), whole(right)),
  titlePercent: likenessOfTexts(left.title, right.title),
  sameOwner: left.ownerInstitutionId === right.ownerInstitutionId,
  sameTitle: plainText(left.title) !== '' && plainText(left.title) === plainText(right.title),
});

/** Sorted, so that the order of activities makes no difference. */
const whole = ({ title, theme, activities }: Likened): string => [title, theme, ...[...activities].sort()].join(' | ');

/**
 * Whether a likeness is worth a look: the same title, or as a whole like enough, or the same owner's with a title like enough. A suspicion
 * for a person, never a reason to refuse anything by itself.
 */
export const isSuspicious = (found: Likeness, thresholdPercent: number): boolean =>
  found.sameTitle || found.percent >= thresholdPercent || (found.sameOwner && found.titlePercent >= thresholdPercent);
