/** The places (from 0) at which a list names something that it has named before. */
export const repeatedPlaces = (names: readonly string[]): readonly number[] =>
  names.flatMap((name, place) => (names.indexOf(name) < place ? [place] : []));
