import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { type Answer, openStage, type Stage } from '../functions/stage.ts';
import { askRow } from './ask-row.ts';
import { type Params, putWorld } from './cases.ts';
import { FOREIGN, OWN, type Person, SUSPENDED, signUp, UNKNOWN_ID } from './people.ts';
import { letsIn, type Row, surface } from './surface.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await signUp(stage);
  await putWorld(stage);
});
afterAll(() => stage.stop());

/** Documents are asked for by their proposal, which stands in the query or the body. */
const namesPapers = ({ reads, under }: Row['subject']): boolean => (reads ?? under) === 'papers';

/** Variables for a row's path that name nothing; the gate comes before any case is looked for. */
const nowhere = ({ params, subject }: Row): Params =>
  Object.fromEntries(
    [...Object.keys(params?.shape ?? {}), ...(namesPapers(subject) ? ['proposalId'] : [])].map((name) => [
      name,
      name === 'area' ? 'trade' : name === 'code' ? '2022-TURTRADE-9' : newUlid(),
    ]),
  );

const isOpen = ({ who }: Row): boolean => who === 'anyone' || who === 'invited';
const named = (rows: readonly Row[]) => rows.map((row) => [`${row.method} ${row.path}`, row] as const);

/** What this person is answered on this row; several at a time, because they do not mind one another. */
const answers = (row: Row, params: Params, people: readonly Person[]) =>
  Promise.all(people.map(async (person) => ({ person, ...(await askRow(row, params, person.id)) })));

/** The refusal of the gate itself, which names the roles of the row. */
const isShut = (row: Row, { status, body }: Pick<Answer, 'status' | 'body'>): boolean =>
  status === 401 || (status === 403 && isDeepStrictEqual(body['facts'], { needs: row.who }));

/** Rows whose path names a case that must be there. */
const namesCase = ({ subject: { reads, to, under } }: Row): boolean => (reads ?? to ?? under) !== undefined;

describe('the gate of every route', () => {
  it.each(named(surface.filter((row) => !isOpen(row))))('%s: shut to those it is not for', async (_name, row) => {
    const params = nowhere(row);
    expect((await askRow(row, params)).status).toBe(401);
    expect(await askRow(row, params, UNKNOWN_ID)).toMatchObject({ status: 403, body: { because: 'notKnown' } });
    for (const reply of await answers(row, params, SUSPENDED))
      expect(reply).toMatchObject({ status: 403, body: { because: 'notKnown' } });
    const outside = [...OWN, ...FOREIGN].filter(({ role }) => !letsIn(row, role));
    for (const reply of await answers(row, params, outside))
      expect(reply).toMatchObject({ status: 403, body: { because: 'notPermitted', facts: { needs: row.who } } });
  });

  it.each(named(surface.filter((row) => !isOpen(row))))('%s: open to all it is for', async (_name, row) => {
    const inside = [...OWN, ...FOREIGN].filter(({ role }) => letsIn(row, role));
    for (const reply of await answers(row, nowhere(row), inside)) {
      expect(reply.status, `${reply.person.role}: ${JSON.stringify(reply.body)}`).toBeLessThan(500);
      expect({ ...reply, isShut: isShut(row, reply) }).toMatchObject({ isShut: false });
      if (namesCase(row)) expect(reply).toMatchObject({ status: 404 });
    }
  });

  it.each(named(surface.filter(isOpen)))(
    '%s: needs no sign-in, and finds nothing that is not there',
    async (_name, row) => {
      const params = nowhere(row);
      const status = Object.keys(params).length > 0 ? 404 : 200;
      expect(await askRow(row, params)).toMatchObject({ status });
      for (const reply of await answers(row, params, SUSPENDED.slice(0, 1))) expect(reply).toMatchObject({ status });
    },
  );
});
