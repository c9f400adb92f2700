/** Every sentence of a catalogue with the path that leads to it. */
export const sentencesOf = (catalogue: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([name, member]) =>
    sentencesOf(member, path === '' ? name : `${path}.${name}`),
  );
};

type Compiled = string | readonly unknown[];

/** The names of the places in a compiled sentence, at any depth, sorted. */
export const placesOf = (compiled: Compiled): readonly string[] => [...new Set(placesIn(compiled))].sort();

const placesIn = (node: unknown): readonly string[] => {
  if (!Array.isArray(node)) return [];
  return node.flatMap((member: unknown) => {
    if (!Array.isArray(member)) return [];
    const [name, , options]: readonly unknown[] = member;
    const own = typeof name === 'string' ? [name] : [];
    const inner = typeof options === 'object' && options !== null ? Object.values(options).flatMap(optionPlaces) : [];
    return [...own, ...inner];
  });
};

const optionPlaces = (option: unknown): readonly string[] => (Array.isArray(option) ? placesIn(option) : []);
