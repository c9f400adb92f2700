/** The ids of what is said of a field beside its label, in their order; undefined when nothing is. */
export const describedBy = (id: string, said: Readonly<Record<string, string | undefined>>): string | undefined => {
  const ids = Object.entries(said).flatMap(([name, text]) => (text === undefined ? [] : [`${id}-${name}`]));
  return ids.length === 0 ? undefined : ids.join(' ');
};
