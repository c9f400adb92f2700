/** The most months that are counted: a project ends within the year of its call, and a plan that errs reaches little further. */
const MOST = 18;

/** Every month from one to the other, both included and given as `YYYY-MM`; a year and a half at most, and none when the second comes before the first. */
export const monthsBetween = (from: string, to: string): readonly string[] => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const all = Array.from({ length: MOST }, (_, index) => {
    const ordinal = year * 12 + (month - 1) + index;
    return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
  });
  return all.filter((each) => each <= to);
};
