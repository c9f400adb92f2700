/** A piece of a text, and whether the other text lacks it there. */
export type Piece = { readonly text: string; readonly differs: boolean };

/** Texts of more words than this are not compared: it would take longer than people wait. Three thousand characters have about five hundred. */
const MOST_WORDS = 1_500;

/** A text in pieces, by what of it does not stand in the other text in the same order: words are compared, and spaces go with the word before. */
export const piecesOf = (text: string, other: string): readonly Piece[] => {
  const [own, others] = [wordsOf(text), wordsOf(other)];
  if (own.length > MOST_WORDS || others.length > MOST_WORDS) return [{ text, differs: text !== other }];
  const shared = inBoth(own, others);
  const pieces: { text: string; differs: boolean }[] = [];
  for (const [index, word] of own.entries()) {
    const differs = !shared.has(index);
    const last = pieces.at(-1);
    if (last?.differs === differs) last.text += word;
    else pieces.push({ text: word, differs });
  }
  return pieces;
};

const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? [];

/** The places of those words that stand in the other text too, in the longest common order. */
const inBoth = (own: readonly string[], others: readonly string[]): ReadonlySet<number> => {
  const width = others.length + 1;
  const longest = new Uint16Array((own.length + 1) * width);
  const at = (index: number, place: number): number => longest[index * width + place] ?? 0;
  for (let index = own.length - 1; index >= 0; index -= 1)
    for (let place = others.length - 1; place >= 0; place -= 1)
      longest[index * width + place] = isSameWord(own[index], others[place])
        ? at(index + 1, place + 1) + 1
        : Math.max(at(index + 1, place), at(index, place + 1));
  const shared = new Set<number>();
  let [index, place] = [0, 0];
  while (index < own.length && place < others.length)
    if (isSameWord(own[index], others[place])) {
      shared.add(index);
      index += 1;
      place += 1;
    } else if (at(index + 1, place) >= at(index, place + 1)) index += 1;
    else place += 1;
  return shared;
};

const isSameWord = (left = '', right = ''): boolean => left.trim() === right.trim();
