/** Every sentence of a catalogue with the path that leads to it. */
export const sentencesOf = (catalogue: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([name, member]) =>
    sentencesOf(member, path === '' ? name : `${path}.${name}`),
  );
};

/** A place in a compiled sentence: the value's name, how icu-minify marks its kind, and what a choice or a count lets choose among. */
type Place = { readonly name: string; readonly kind: unknown; readonly options: readonly string[] };

/** icu-minify's marks of the kinds that tests ask about. */
export const SELECT = 1;
export const PLURAL = 2;

/** The places of a compiled sentence, at any depth. */
export const placesIn = (message: unknown): readonly Place[] =>
  Array.isArray(message) ? message.flatMap((node: unknown) => (Array.isArray(node) ? placesAt(node) : [])) : [];

const placesAt = ([name, kind, options]: readonly unknown[]): readonly Place[] => {
  if (typeof name !== 'string') return [];
  if (typeof options !== 'object' || options === null) return [{ name, kind, options: [] }];
  return [{ name, kind, options: Object.keys(options) }, ...Object.values(options).flatMap(placesIn)];
};

/** The names of the places in a compiled sentence, at any depth, each once, sorted. */
export const placesOf = (message: unknown): readonly string[] =>
  [...new Set(placesIn(message).map(({ name }) => name))].sort();

/** What a compiled sentence says around its places, piece by piece, at any depth. */
export const textsIn = (message: unknown): readonly string[] => {
  if (typeof message === 'string') return [message];
  if (!Array.isArray(message)) return [];
  return message.flatMap((node: unknown) => {
    if (!Array.isArray(node)) return typeof node === 'string' ? [node] : [];
    const [, , options]: readonly unknown[] = node;
    return typeof options === 'object' && options !== null ? Object.values(options).flatMap(textsIn) : [];
  });
};
