/** At most so many characters of a text, by code points so that none is cut in two; summaries in indexes must stay small. */
export const shortened = (text: string, characters: number): string => {
  const points = [...text];
  return points.length <= characters ? text : `${points.slice(0, characters - 1).join('')}…`;
};
