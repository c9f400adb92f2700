import { describe, expect, inject, test } from 'vitest';
import * as z from 'zod/mini';
import { rights } from '#infra/rights.ts';
import type { Resource } from './synthesised.ts';

const oneOrMore = <Item extends z.ZodMiniType>(item: Item) => z.union([item, z.array(item)]);
const statement = z.looseObject({
  Effect: z.string(),
  Action: oneOrMore(z.string()),
  Resource: oneOrMore(z.unknown()),
});
const policy = z.looseObject({ PolicyDocument: z.looseObject({ Statement: z.array(statement) }) });
const role = z.looseObject({ Policies: z.optional(z.array(policy)) });

const production = inject('production');
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** All that the role of a function may do, as pairs of an action and a resource. */
const allowedTo = (name: string): readonly { readonly action: string; readonly on: string }[] => {
  const isOf = ({ id, stack }: Resource) => id.startsWith(name.replaceAll('-', '')) && /-(api|reactions)$/.test(stack);
  const documents = production.filter(isOf).flatMap(({ type, properties }) => {
    if (type === 'AWS::IAM::Policy') return [policy.parse(properties)];
    return type === 'AWS::IAM::Role' ? (role.parse(properties).Policies ?? []) : [];
  });
  return documents.flatMap(({ PolicyDocument }) =>
    PolicyDocument.Statement.flatMap(({ Action, Resource: resources }) =>
      listed(Action).flatMap((action) =>
        listed(resources).map((on) => ({ action: String(action), on: JSON.stringify(on) })),
      ),
    ),
  );
};

const rows = new Map(Object.entries(rights));
const names = [...rows.keys()];
const rowOf = (name: string) => rows.get(name) ?? [];
const allows = (name: string, pattern: RegExp) => allowedTo(name).filter(({ action }) => pattern.test(action));

describe('every function', () => {
  test.each(names)('%s names each of its actions in full', (name) => {
    expect(allowedTo(name).filter(({ action }) => action.includes('*'))).toEqual([]);
  });

  test.each(names)('%s has a star only where traces go and below a prefix of a bucket', (name) => {
    const wide = allowedTo(name).filter(({ on }) => on.includes('*'));
    expect(
      wide.filter(
        ({ action, on }) =>
          !action.startsWith('xray:') && !/"\/(quarantine|clean|snapshots|inbox|outbox)\/\*"/.test(on),
      ),
    ).toEqual([]);
  });

  test.each(names)('%s writes to its own log and to no other', (name) => {
    const logs = allows(name, /^logs:/);
    expect(logs.length).toBeGreaterThan(0);
    expect(new Set(logs.map(({ on }) => on)).size).toBe(1);
  });

  test.each(names)('%s can change the table only if its row says so', (name) => {
    const changes = allows(name, /^dynamodb:(Put|Update|Delete|BatchWrite|PartiQL)/);
    expect(changes.length > 0).toBe(rowOf(name).includes('table:write'));
  });

  test.each(names)('%s cannot read the whole table at once', (name) => {
    expect(allows(name, /^dynamodb:(Scan|ExportTable)/)).toEqual([]);
  });
});

describe('what only few may do', () => {
  test.each([
    ['send mail', /^ses:/, 'mail:send', ''],
    ['open an account', /^cognito-idp:/, 'accounts:open', ''],
    ['write files for the bank', /^s3:PutObject$/, 'bank:send', 'outbox'],
    ['put a message of the bank into the inbox', /^s3:PutObject$/, 'bank:deliver', 'inbox'],
    ['keep what was signed', /^s3:PutObject$/, 'documents:keep', 'snapshots'],
    ['read what was signed', /^s3:GetObject$/, 'documents:signed', 'snapshots'],
    ['take a document away from the clean ones', /^s3:DeleteObject$/, 'documents:clear', 'clean'],
    ['let a document out of quarantine', /^s3:PutObject$/, 'documents:judge', 'clean'],
  ] as const)('%s: exactly those whose row says so', (_, action, right, prefix) => {
    const able = names.filter((name) => allows(name, action).some(({ on }) => on.includes(prefix)));
    expect(able.toSorted()).toEqual(names.filter((name) => rowOf(name).includes(right)).toSorted());
  });

  test('opening accounts is to create them and to correct their address, and nothing else', () => {
    expect(allows('open-account', /^cognito-idp:/).map(({ action }) => action)).toEqual([
      'cognito-idp:AdminCreateUser',
      'cognito-idp:AdminUpdateUserAttributes',
    ]);
  });

  test('nobody can change a verdict, a lock or a policy', () => {
    const able = names.filter(
      (name) => allows(name, /Tagging|Retention|LegalHold|Policy|^iam:|^kms:|^secretsmanager:/).length > 0,
    );
    expect(able).toEqual([]);
  });
});
