import type { JsonObject } from './json.ts';
import { isObject, textAt } from './json.ts';

/** What the intrinsic functions of one stack's template may ask for. */
export type Lookups = {
  readonly ref: (logicalId: string) => unknown;
  readonly attribute: (logicalId: string, attribute: string) => unknown;
  readonly imported: (exportName: string) => unknown;
  readonly condition: (name: string) => boolean;
  readonly mapping: (map: string, top: string, second: string) => unknown;
  /** The value behind a dynamic reference such as `secretsmanager:<arn>:SecretString:key`. */
  readonly dynamic: (reference: string) => string;
  /** Puts local addresses in the place of the cloud's. */
  readonly localise: (text: string) => string;
};

/** `AWS::NoValue`: the property that has it is left out. */
export const NO_VALUE = Symbol('AWS::NoValue');

/**
 * Resolves CloudFormation's intrinsic functions in a value, as a deployment would, to this machine's names. Throws an error that names the
 * function when it meets one it doesn't know, so that a new construct can't be half understood.
 */
export const resolveValue = (value: unknown, lookups: Lookups): unknown => {
  if (typeof value === 'string') return resolveText(value, lookups);
  if (Array.isArray(value)) {
    return value.map((item: unknown) => resolveValue(item, lookups)).filter((item) => item !== NO_VALUE);
  }
  if (!isObject(value)) return value;
  const [key, ...others] = Object.keys(value);
  if (others.length === 0 && key !== undefined && (key === 'Ref' || key.startsWith('Fn::'))) {
    return resolveFunction(key, value[key], lookups);
  }
  const members = Object.entries(value).map(([name, item]) => [name, resolveValue(item, lookups)] as const);
  return Object.fromEntries(members.filter(([, item]) => item !== NO_VALUE));
};

const resolveText = (text: string, lookups: Lookups): string =>
  lookups.localise(
    text.replaceAll(/\{\{resolve:([^}]+)\}\}/g, (_whole, reference: string) => lookups.dynamic(reference)),
  );

const FUNCTIONS: Readonly<Record<string, (argument: unknown, lookups: Lookups) => unknown>> = {
  Ref: (argument, lookups) => lookups.ref(String(argument)),
  'Fn::GetAtt': (argument, lookups) => {
    const [logicalId = '', ...attribute] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
    return lookups.attribute(logicalId, attribute.join('.'));
  },
  'Fn::Join': (argument, lookups) => {
    const [separator, items] = resolvedList(argument, lookups);
    return resolveText((Array.isArray(items) ? items : []).map(String).join(String(separator)), lookups);
  },
  'Fn::Sub': (argument, lookups) => substitute(argument, lookups),
  'Fn::Select': (argument, lookups) => {
    const [index, items] = resolvedList(argument, lookups);
    return Array.isArray(items) ? items[Number(index)] : undefined;
  },
  'Fn::Split': (argument, lookups) => {
    const [separator, text] = resolvedList(argument, lookups);
    return String(text).split(String(separator));
  },
  'Fn::ImportValue': (argument, lookups) => lookups.imported(String(resolveValue(argument, lookups))),
  'Fn::If': (argument, lookups) => {
    const [name, yes, no] = Array.isArray(argument) ? argument : [];
    return resolveValue(lookups.condition(String(name)) ? yes : no, lookups);
  },
  'Fn::Equals': (argument, lookups) => {
    const [left, right] = resolvedList(argument, lookups);
    return left === right;
  },
  'Fn::Not': (argument, lookups) => !isTrue(resolvedList(argument, lookups)[0]),
  'Fn::And': (argument, lookups) => resolvedList(argument, lookups).every(isTrue),
  'Fn::Or': (argument, lookups) => resolvedList(argument, lookups).some(isTrue),
  'Fn::FindInMap': (argument, lookups) => {
    const [map, top, second] = resolvedList(argument, lookups).map(String);
    return lookups.mapping(map ?? '', top ?? '', second ?? '');
  },
  'Fn::GetAZs': () => ['a', 'b', 'c'],
  'Fn::Base64': (argument, lookups) => Buffer.from(String(resolveValue(argument, lookups))).toString('base64'),
  'Fn::ToJsonString': (argument, lookups) => JSON.stringify(resolveValue(argument, lookups)),
};

const resolveFunction = (name: string, argument: unknown, lookups: Lookups): unknown => {
  const resolve = FUNCTIONS[name];
  if (resolve === undefined) throw new Error(`the template uses ${name}, which the local host does not know`);
  return resolve(argument, lookups);
};

const resolvedList = (argument: unknown, lookups: Lookups): readonly unknown[] =>
  (Array.isArray(argument) ? argument : []).map((item: unknown) => resolveValue(item, lookups));

const isTrue = (value: unknown): boolean => value === true || value === 'true';

const substitute = (argument: unknown, lookups: Lookups): string => {
  const [template, given]: readonly unknown[] = Array.isArray(argument) ? argument : [argument, {}];
  const variables: JsonObject = isObject(given) ? given : {};
  const text = String(template).replaceAll(/\$\{([^}]+)\}/g, (_whole, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    if (name in variables) return String(resolveValue(variables[name], lookups));
    const [logicalId = '', ...attribute] = name.split('.');
    return String(attribute.length === 0 ? lookups.ref(name) : lookups.attribute(logicalId, attribute.join('.')));
  });
  return resolveText(text, lookups);
};

/** The logical id of a condition's own definition in `Conditions`, looked up by name. */
export const conditionOf = (conditions: JsonObject, name: string, lookups: Lookups): boolean => {
  const definition = conditions[name];
  const other = textAt(definition, 'Condition');
  return other === undefined ? isTrue(resolveValue(definition, lookups)) : lookups.condition(other);
};
