import type { JsonObject } from './json.ts';
import { isObject, objectAt, parseObject, textAt, valueAt } from './json.ts';

/** What `<aws.…>` stands for in a template, besides paths into the event. */
export type Reserved = Readonly<Record<string, unknown>>;

/**
 * Fills the `InputTemplate` of a pipe or rule: `<$.path>` becomes the value at the path, `<name>` what is reserved under the name. Inside
 * quotes a value is put in as it is (it is not escaped, as it isn't in the cloud); outside as JSON. What leads nowhere becomes
 * empty text or null. Gives text when the result isn't JSON.
 */
export const fillInputTemplate = (template: string, event: unknown, reserved: Reserved): unknown => {
  let inQuotes = false;
  const filled = template.replaceAll(/\\.|"|<([^<>"]+)>/g, (whole, reference: string | undefined) => {
    if (whole === '"') inQuotes = !inQuotes;
    if (reference === undefined) return whole;
    const value = lookUp(reference.trim(), event, reserved);
    return inQuotes ? plain(value ?? '') : JSON.stringify(value ?? null);
  });
  return jsonOr(filled);
};

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const lookUp = (reference: string, event: unknown, reserved: Reserved): unknown => {
  if (reference === 'aws.pipes.event' || reference === 'aws.pipes.event.json' || reference === 'aws.events.event')
    return event;
  if (reference.startsWith('$')) return valueAt(event, reference.slice(1));
  return reserved[reference];
};

const jsonOr = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
};

/** What a target of a rule or schedule is given: its `Input`, the part at its `InputPath`, its transformed input, or the whole event. */
export const targetInput = (target: JsonObject, event: JsonObject): unknown => {
  const input = textAt(target, 'Input');
  if (input !== undefined) return parseObject(input) ?? input;
  const path = textAt(target, 'InputPath');
  if (path !== undefined) return path === '$' ? event : valueAt(event, path.slice(1));
  const transformer = target['InputTransformer'];
  if (!isObject(transformer)) return event;
  const values = Object.fromEntries(
    Object.entries(objectAt(transformer, 'InputPathsMap')).map(([name, from]) => [
      name,
      valueAt(event, String(from).slice(1)),
    ]),
  );
  return fillInputTemplate(textAt(transformer, 'InputTemplate') ?? '', event, values);
};
