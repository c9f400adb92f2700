/** An exact ratio of two whole numbers in lowest terms, the denominator above zero. Totals and means are kept so: nothing is rounded. */
export type Fraction = { readonly numerator: number; readonly denominator: number };

/** Throws RangeError on a denominator of zero, and when a part is more than JavaScript holds exactly. */
export const fraction = (numerator: bigint | number, denominator: bigint | number = 1): Fraction => {
  const below = BigInt(denominator);
  if (below === 0n) throw new RangeError('a fraction has no denominator of zero');
  const sign = below < 0n ? -1n : 1n;
  const shared = commonDivisor(absolute(BigInt(numerator)), absolute(below));
  return { numerator: exact((sign * BigInt(numerator)) / shared), denominator: exact((sign * below) / shared) };
};

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

const commonDivisor = (left: bigint, right: bigint): bigint =>
  right === 0n ? left : commonDivisor(right, left % right);

const exact = (value: bigint): number => {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`not exact: ${value}`);
  return number;
};

/** The mean of whole numbers, exactly. Throws RangeError on none. */
export const meanOf = (values: readonly number[]): Fraction =>
  fraction(
    values.reduce((total, value) => total + BigInt(value), 0n),
    values.length,
  );

/** Below zero when left is the lesser, above when it is the greater, zero when they are the same. */
export const compareFractions = (left: Fraction, right: Fraction): number => {
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) - BigInt(right.numerator) * BigInt(left.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** For people to read: two decimal places, halves rounded away from zero. Never reckon with it. */
export const shownFraction = ({ numerator, denominator }: Fraction): string => {
  const hundredths = (absolute(BigInt(numerator)) * 200n + BigInt(denominator)) / (2n * BigInt(denominator));
  const sign = numerator < 0 && hundredths > 0n ? '-' : '';
  return `${sign}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
};
