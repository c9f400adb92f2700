import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { JsonObject } from './json.ts';
import { isObject, objectAt, parseObject, textAt } from './json.ts';
import type { Addresses, Named } from './local-names.ts';
import { ACCOUNT, arnOf, attributeOf, nameOf, REGION, refOf, replacements } from './local-names.ts';
import type { Lookups } from './resolve-values.ts';
import { conditionOf, NO_VALUE, resolveValue } from './resolve-values.ts';

/** One resource of the synthesized app, its properties resolved to this machine's names. */
export type LocalResource = {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly name: string;
  readonly arn: string;
  readonly ref: string;
  readonly properties: JsonObject;
};

/** All resources of all stacks of one synthesized app. */
export type Template = {
  readonly resources: readonly LocalResource[];
  readonly ofType: (...types: readonly string[]) => readonly LocalResource[];
  /**
   * The resource an ARN, URL or name in another resource's property points at; a version or alias points at its function. Names are only
   * unique within a type: say which types it may be of wherever a name can be given.
   */
  readonly find: (reference: string, ...types: readonly string[]) => LocalResource | undefined;
  /** The unpacked folder of an asset, from the object key a function's `Code` names. */
  readonly assetFolder: (objectKey: string) => string | undefined;
};

type Stack = { readonly name: string; readonly template: JsonObject };

/**
 * Reads the cloud assembly in a folder (`cdk.out`) and resolves every resource.
 * `secretOf` gives the value of a secret by its ARN and JSON member. Throws when the folder holds no template, or a template refers to
 * something that isn't there: a deployment would fail on it too.
 */
export const readTemplate = (
  folder: string,
  addresses: Addresses,
  secretOf: (arn: string, member: string) => string,
): Template => {
  const stacks = readStacks(folder);
  if (stacks.length === 0) throw new Error(`no CloudFormation template in ${folder}`);
  const named = stacks.flatMap(namedResources);
  const pairs = replacements(named, addresses);
  const localise = (text: string) => pairs.reduce((result, [cloud, local]) => result.replaceAll(cloud, local), text);
  const lookups = new Map<string, Lookups>();
  const imported = (exportName: string) => exportedValue(stacks, lookups, exportName);
  for (const stack of stacks) {
    lookups.set(stack.name, lookupsOf(stack, named, addresses, { secretOf, localise, imported }));
  }
  const resources = named
    .filter((resource) => isWanted(stacks, lookups, resource))
    .map((resource) => resolveResource(resource, lookupsFor(lookups, resource.stack), addresses));
  const folders = assetFolders(folder);
  return {
    resources,
    ofType: (...types) => resources.filter((resource) => types.includes(resource.type)),
    find: (reference, ...types) =>
      findResource(types.length === 0 ? resources : resources.filter(({ type }) => types.includes(type)), reference),
    assetFolder: (objectKey) => folders.get(basename(objectKey)),
  };
};

const TEMPLATE = '.template.json';

const readStacks = (folder: string): readonly Stack[] =>
  templateFiles(folder).map((name) => ({
    name: name.slice(0, -TEMPLATE.length),
    template: parseObject(readFileSync(join(folder, name), 'utf8')) ?? {},
  }));

/** The templates that the assembly's manifest names: an earlier synthesis may have left others beside them. All, without a manifest. */
const templateFiles = (folder: string): readonly string[] => {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith(TEMPLATE))
    .sort();
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return all;
  const artifacts = Object.values(objectAt(parseObject(readFileSync(manifest, 'utf8')), 'artifacts'));
  const named = artifacts.map((artifact) => textAt(objectAt(artifact, 'properties'), 'templateFile'));
  return all.filter((name) => named.includes(name));
};

const namedResources = (stack: Stack): readonly Named[] =>
  Object.entries(objectAt(stack.template, 'Resources')).map(([logicalId, resource]) => ({
    stack: stack.name,
    logicalId,
    type: textAt(resource, 'Type') ?? '',
    properties: objectAt(resource, 'Properties'),
  }));

const lookupsFor = (lookups: ReadonlyMap<string, Lookups>, stack: string): Lookups => {
  const found = lookups.get(stack);
  if (found === undefined) throw new Error(`no stack named ${stack}`);
  return found;
};

const lookupsOf = (
  stack: Stack,
  named: readonly Named[],
  addresses: Addresses,
  shared: Pick<Lookups, 'localise' | 'imported'> & { readonly secretOf: (arn: string, member: string) => string },
): Lookups => {
  const own = new Map(named.filter((each) => each.stack === stack.name).map((each) => [each.logicalId, each]));
  const parameters = objectAt(stack.template, 'Parameters');
  const get = (logicalId: string): Named => {
    const found = own.get(logicalId);
    if (found === undefined) throw new Error(`${stack.name} refers to ${logicalId}, which it does not have`);
    return found;
  };
  const resolve = (value: unknown): unknown => resolveValue(value, lookups);
  const lookups: Lookups = {
    ref: (logicalId) => {
      const pseudo = PSEUDO_PARAMETERS[logicalId];
      if (pseudo !== undefined) return pseudo;
      if (logicalId === 'AWS::StackName' || logicalId === 'AWS::StackId') return stack.name;
      if (logicalId in parameters) return textAt(parameters[logicalId], 'Default') ?? '';
      const resource = get(logicalId);
      return refOf(resource.type, nameOf(resource, resolve), addresses);
    },
    attribute: (logicalId, attribute) => {
      const resource = get(logicalId);
      return attributeOf(resource.type, nameOf(resource, resolve), attribute, addresses);
    },
    imported: shared.imported,
    condition: (name) => conditionOf(objectAt(stack.template, 'Conditions'), name, lookups),
    mapping: (map, top, second) => objectAt(objectAt(objectAt(stack.template, 'Mappings'), map), top)[second],
    dynamic: (reference) => dynamicValue(reference, shared.secretOf),
    localise: shared.localise,
  };
  return lookups;
};

const PSEUDO_PARAMETERS: Readonly<Record<string, string | symbol>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::NoValue': NO_VALUE,
};

const dynamicValue = (reference: string, secretOf: (arn: string, member: string) => string): string => {
  const match = /^secretsmanager:(.+?)(?::SecretString(?::([^:]*))?.*)?$/.exec(reference);
  if (match?.[1] === undefined) throw new Error(`the template reads {{resolve:${reference}}}, which is not known here`);
  return secretOf(match[1], match[2] ?? '');
};

const exportedValue = (
  stacks: readonly Stack[],
  lookups: ReadonlyMap<string, Lookups>,
  exportName: string,
): unknown => {
  for (const stack of stacks) {
    const own = lookupsFor(lookups, stack.name);
    for (const output of Object.values(objectAt(stack.template, 'Outputs'))) {
      const name = objectAt(output, 'Export')['Name'];
      if (name !== undefined && resolveValue(name, own) === exportName && isObject(output)) {
        return resolveValue(output['Value'], own);
      }
    }
  }
  throw new Error(`no stack exports ${exportName}`);
};

const isWanted = (stacks: readonly Stack[], lookups: ReadonlyMap<string, Lookups>, resource: Named): boolean => {
  const template = stacks.find((stack) => stack.name === resource.stack)?.template;
  const condition = textAt(objectAt(template, 'Resources')[resource.logicalId], 'Condition');
  return condition === undefined || lookupsFor(lookups, resource.stack).condition(condition);
};

const resolveResource = (resource: Named, lookups: Lookups, addresses: Addresses): LocalResource => {
  const resolved = resolveValue(resource.properties, lookups);
  const properties = isObject(resolved) ? resolved : {};
  const name = nameOf({ ...resource, properties }, String);
  return {
    stack: resource.stack,
    logicalId: resource.logicalId,
    type: resource.type,
    name,
    arn: arnOf(resource.type, name),
    ref: refOf(resource.type, name, addresses),
    properties,
  };
};

const findResource = (resources: readonly LocalResource[], reference: string): LocalResource | undefined => {
  const exact = resources.find((each) => each.arn === reference || each.ref === reference);
  if (exact !== undefined) return exact;
  const invoked = /:path\/[^/]+\/functions\/(.+)\/invocations$/.exec(reference)?.[1];
  if (invoked !== undefined) return findResource(resources, invoked);
  const stream = /^(.*:table\/[^/]+)\/stream\//.exec(reference)?.[1];
  if (stream !== undefined) return findResource(resources, stream);
  return resources.find(
    (each) =>
      each.type === 'AWS::Lambda::Function' && (reference === each.name || reference.startsWith(`${each.arn}:`)),
  );
};

const assetFolders = (folder: string): ReadonlyMap<string, string> => {
  const folders = new Map<string, string>();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.assets.json'))) {
    const manifest = parseObject(readFileSync(join(folder, name), 'utf8'));
    for (const file of Object.values(objectAt(manifest, 'files'))) {
      const path = textAt(objectAt(file, 'source'), 'path');
      if (path === undefined) continue;
      for (const destination of Object.values(objectAt(file, 'destinations'))) {
        const key = basename(textAt(destination, 'objectKey') ?? '');
        const inside = join(folder, path);
        folders.set(key, existsSync(inside) ? inside : join(dirname(folder), path));
      }
    }
  }
  return folders;
};
