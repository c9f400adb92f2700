/** Any JSON object whose members are yet to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member as an object; an empty one when it is missing or something else. */
export const objectAt = (value: unknown, member: string): JsonObject => {
  const found = isObject(value) ? value[member] : undefined;
  return isObject(found) ? found : {};
};

/** The member as a list; an empty one when it is missing or something else. */
export const listAt = (value: unknown, member: string): readonly unknown[] => {
  const found: unknown = isObject(value) ? value[member] : undefined;
  return Array.isArray(found) ? found : [];
};

/** The member as text; undefined when it is missing or something else. Numbers are written out. */
export const textAt = (value: unknown, member: string): string | undefined => {
  const found = isObject(value) ? value[member] : undefined;
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' ? found : undefined;
};

/** The member as a number (CloudFormation also writes numbers as text); undefined when it is neither. */
export const numberAt = (value: unknown, member: string): number | undefined => {
  const text = textAt(value, member);
  if (text === undefined || text === '' || Number.isNaN(Number(text))) return undefined;
  return Number(text);
};

/** Reads JSON text as an object; undefined when it is not JSON or not an object. */
export const parseObject = (text: string): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Follows a path of members and list positions (`a.b[0].c`) into a value; undefined where it leads nowhere. */
export const valueAt = (value: unknown, path: string): unknown => {
  let here: unknown = value;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (Array.isArray(here)) here = here[Number(step)];
    else if (isObject(here)) here = here[step];
    else return undefined;
  }
  return here;
};

/** Why something failed, in words, whatever was thrown. */
export const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
