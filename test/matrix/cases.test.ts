import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rolesFor, statesFor } from '#shared/domain/kernel/machine.ts';
import { openStage, type Stage } from '../functions/stage.ts';
import { askRow } from './ask-row.ts';
import { cases, type Params, putWorld } from './cases.ts';
import { FOREIGN, OWN, type Person, type PersonRole, signUp } from './people.ts';
import { reads } from './readers.ts';
import type { Aggregate } from './subjects.ts';
import { letsIn, type Row, surface } from './surface.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await signUp(stage);
  await putWorld(stage);
});
afterAll(() => stage.stop());

/** What the tables say must be answered; `through` is anything that neither hides, nor forbids, nor breaks. */
type Expected = 404 | 403 | 409 | 'through';

const isOwn = ({ standing }: Person): boolean => standing === 'own';

const expectedOf = (row: Row, aggregate: Aggregate, status: string, person: Person): Expected => {
  if (!reads(aggregate, person.role, isOwn(person), status)) return 404;
  const { to, gives } = row.subject;
  if (to === undefined || gives === undefined) return 'through';
  const { machine } = cases[to];
  if (!rolesFor(machine, gives).includes(person.role)) return 403;
  if (!statesFor(machine, gives).includes(status)) return 409;
  const roles = machine.rows.filter(
    ({ command, from }) => command === gives && from !== 'new' && from.includes(status),
  );
  return roles.some(({ by }) => by.includes(person.role)) ? 'through' : 403;
};

const matches = (expected: Expected, status: number): boolean =>
  expected === 'through' ? status < 500 && ![401, 403, 404].includes(status) : status === expected;

/** Roles that reach only their own institution, country or assignments; elsewhere all others are who they are here. */
const REACHING: readonly PersonRole[] = ['editor', 'responsible-authority', 'focal-point', 'assessor'];
const EVERYBODY = [...OWN, ...FOREIGN.filter(({ role }) => REACHING.includes(role))];

/** Asks as everybody whom the gate lets in; a case that a command has changed is put anew for the next. */
const faultsIn = async (row: Row, aggregate: Aggregate, status: string): Promise<readonly unknown[]> => {
  const faults: unknown[] = [];
  let params: Params = await cases[aggregate].put(stage, status);
  for (const person of EVERYBODY.filter(({ role }) => letsIn(row, role))) {
    const reply = await askRow(row, params, person.id);
    const expected = expectedOf(row, aggregate, status, person);
    if (!matches(expected, reply.status))
      faults.push({
        status,
        role: person.role,
        standing: person.standing,
        expected,
        got: reply.status,
        body: reply.body,
      });
    if (reply.status < 300 && row.method !== 'GET') params = await cases[aggregate].put(stage, status);
  }
  return faults;
};

/** What only reads comes first: it leaves few cases behind, and the eligibility check looks at every call that there is. */
const about = surface
  .flatMap((row) => {
    const aggregate = row.subject.reads ?? row.subject.to ?? row.subject.under;
    return aggregate === undefined ? [] : [{ name: `${row.method} ${row.path}`, row, aggregate }];
  })
  .toSorted((left, right) => Number(left.row.method !== 'GET') - Number(right.row.method !== 'GET'));

describe('every route about one case, in every state of the case and for every role', () => {
  it.each(about)('$name', { timeout: 120_000 }, async ({ row, aggregate }) => {
    const { statuses } = cases[aggregate].machine;
    const faults = await Promise.all(statuses.map((status) => faultsIn(row, aggregate, status)));
    expect(faults.flat()).toEqual([]);
  });
});
