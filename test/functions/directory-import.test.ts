import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import {
  IMPORT_LINES_AT_ONCE,
  IMPORT_LINES_MAXIMUM,
  importOutcome,
  importReport,
} from '#shared/contract/schemas/directory-import.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { uniqueInstitution } from '../../functions/facts/directory-names.ts';
import { at } from '../builders/a-context.ts';
import { institutionId, OWNER, personId } from '../builders/an-actor.ts';
import { anInstitution, aPerson } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

const COORDINATOR = personId('01HPERS00000000000000000CR');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await put(stage, institutionKind, anInstitution());
  const grants = [{ role: 'coordinator' } as const];
  await put(stage, personKind, aPerson({ id: COORDINATOR, institutionId: undefined, grants }));
});
afterAll(() => stage.stop());

type Kind = 'institutions' | 'memberships' | 'people';

const post = async (path: string, body: unknown) => {
  const { handler } = await import('../../functions/http/directory.ts');
  return ask(handler, `POST /directory/imports${path}`, { as: COORDINATOR, body });
};

const check = async (kind: Kind, ...lines: readonly string[]) => {
  const csv = lines.join('\r\n');
  return { csv, report: importReport.parse((await post('', { kind, csv })).body) };
};

/** Checks and applies; what became of each line. */
const apply = async (kind: Kind, ...lines: readonly string[]) => {
  const { csv, report } = await check(kind, ...lines);
  const answer = await post('/apply', { kind, csv, digest: report.digest });
  return importOutcome.parse(answer.body).lines.map(({ line, outcome }) => [line, outcome]);
};

const faults = ({ report }: Awaited<ReturnType<typeof check>>) =>
  report.faults.map(({ line, column, code }) => [line, column, code]);

const INSTITUTIONS = 'country,kind,name_en,name_ar,name_fr,name_tr,short_name';
const SEATS = 'country,institution,area,valid_from,valid_to';
const PEOPLE = 'name,email,language,country,institution,role,area,deputy';

const listed = async (kind: string): Promise<number> =>
  (await stage.repository.list({ index: 'family', key: kind, limit: 100 })).items.length;

describe('bringing a file into the directory', () => {
  it('names every bad line by number, column and reason, and writes nothing', async () => {
    const before = await listed('institution');
    const checked = await check(
      'institutions',
      INSTITUTIONS,
      'MY,public,Ministry of Tourism,,,,MOTAC',
      'XX,public,Ministry of Nowhere,,,,MON',
      'MY,private,,,,,M',
      'MY,public,"Ministry of  TOURISM",,,,MOTAC',
      'MY,public,Ministry',
    );
    expect(faults(checked)).toEqual([
      [3, 'country', 'notTaken'],
      [4, 'kind', 'notTaken'],
      [4, 'name_en', 'empty'],
      [5, 'name_en', 'twice'],
      [6, undefined, 'cellsDiffer'],
    ]);
    const { csv, report } = checked;
    const refused = await post('/apply', { kind: 'institutions', csv, digest: report.digest });
    expect(refused).toMatchObject({ status: 422, body: { errors: expect.arrayContaining([]) } });
    expect(await listed('institution')).toBe(before);
  });

  it('says which columns are missing or unknown before it reads a line', async () => {
    expect(faults(await check('memberships', 'country,institution,area,from', 'TR,MoT,trade,x'))).toEqual([
      [1, 'valid_from', 'columnMissing'],
      [1, 'valid_to', 'columnMissing'],
      [1, 'from', 'columnUnknown'],
    ]);
  });

  it('applies each line once, however often the file comes', async () => {
    const file = [
      INSTITUTIONS,
      'ID,public,Ministry of Trade of Indonesia,,,,MoT',
      'ID,oic,Halal Institute,,,,HI',
    ] as const;
    const first = await apply('institutions', ...file);
    const second = await apply('institutions', ...file);
    expect([first, second]).toEqual([
      [
        [2, 'made'],
        [3, 'made'],
      ],
      [
        [2, 'unchanged'],
        [3, 'unchanged'],
      ],
    ]);
  });

  it('puts names right by a line that says them, and leaves alone what the line leaves empty', async () => {
    const line = (ar: string, short: string, kind = 'public') => `SN,${kind},Ministry of Mines,${ar},,,${short}`;
    await apply('institutions', INSTITUTIONS, 'SN,public,Ministry of Mines,,Ministère des Mines,,MM');
    expect(await apply('institutions', INSTITUTIONS, line('وزارة المناجم', 'MMG'))).toEqual([[2, 'changed']]);
    expect(await apply('institutions', INSTITUTIONS, line('', 'MMG'))).toEqual([[2, 'unchanged']]);
    const { items } = await stage.repository.list({ index: 'family', key: 'institution', sortPrefix: 'SN#' });
    const loaded = await stage.repository.load(institutionKind, items[0]?.id ?? '');
    expect(loaded?.state).toMatchObject({
      names: { en: 'Ministry of Mines', ar: 'وزارة المناجم', fr: 'Ministère des Mines' },
      shortName: 'MMG',
    });
    expect(faults(await check('institutions', INSTITUTIONS, line('', 'MMG', 'oic')))).toEqual([
      [2, 'kind', 'kindDiffers'],
    ]);
  });

  it('leaves out of a file what is shut out: it could not be brought in again', async () => {
    const closed = anInstitution({
      id: institutionId(newUlid()),
      status: 'suspended',
      names: { en: 'Closed Office' },
      shortName: 'CO',
    });
    await put(stage, institutionKind, closed);
    const grants = [{ role: 'editor', institutionId: closed.id } as const];
    const told = { institutionId: closed.id, grants } as const;
    const out = { ...told, status: 'suspended', email: 'out@closed.example' } as const;
    await put(stage, personKind, aPerson({ id: personId(newUlid()), ...out }));
    await put(stage, personKind, aPerson({ id: personId(newUlid()), ...told, email: 'in@closed.example' }));
    const { handler } = await import('../../functions/http/directory.ts');
    for (const kind of ['memberships', 'people']) {
      const given = await ask(handler, 'GET /directory/exports', { as: COORDINATOR, query: { kind } });
      expect(given.body['csv']).not.toMatch(/Closed Office|out@closed/);
    }
  });

  it.each(['institutions', 'memberships', 'people'] as const)(
    'gives %s out as a file that changes nothing when it is brought in again, even one opened with semicolons',
    async (kind) => {
      const { handler } = await import('../../functions/http/directory.ts');
      const given = await ask(handler, 'GET /directory/exports', { as: COORDINATOR, query: { kind } });
      const csv = z.string().parse(given.body['csv']);
      expect(csv.startsWith('\uFEFFcountry') || csv.startsWith('\uFEFFname')).toBe(true);
      const { report } = await check(kind, csv);
      expect([report.faults, new Set(report.lines.map(({ does }) => does))]).toEqual([[], new Set(['nothing'])]);
    },
  );

  it('writes a file of 2,000 lines in as many requests as it takes, and refuses one line more as a whole', async () => {
    const line = (number: number) => `MV,public,Council of island ${number},,,,CI${number}`;
    const lines = Array.from({ length: IMPORT_LINES_MAXIMUM }, (_, number) => line(number));
    const { csv, report } = await check('institutions', INSTITUTIONS, ...lines);
    expect(report.faults).toEqual([]);
    const left: number[] = [];
    for (let sent = 0; sent < 3; sent += 1) {
      const answer = await post('/apply', { kind: 'institutions', csv, digest: report.digest });
      left.push(importOutcome.parse(answer.body).left);
    }
    expect(left).toEqual([1, 2, 3].map((times) => IMPORT_LINES_MAXIMUM - times * IMPORT_LINES_AT_ONCE));
    expect(faults(await check('institutions', INSTITUTIONS, ...lines, line(9999)))).toEqual([
      [1, undefined, 'tooManyLines'],
    ]);
  }, 60_000);

  it('goes on behind lines that fail, however many they are, and tries none of them twice', async () => {
    const names = Array.from({ length: IMPORT_LINES_AT_ONCE }, (_, number) => `Held name ${number}`);
    // Held by nobody that the directory shows, so that the check cannot know.
    for (let from = 0; from < names.length; from += 100)
      await stage.repository.commit({
        at: at('2022-09-15T09:00:00.000Z'),
        actor: { kind: 'system', name: 'test' },
        changes: [],
        unique: names.slice(from, from + 100).map((en) => uniqueInstitution({ country: 'GY', names: { en } })),
      });
    const lines = [...names, 'Ministry of Rivers'].map((name, number) => `GY,public,${name},,,,GY${number}`);
    const { csv, report } = await check('institutions', INSTITUTIONS, ...lines);
    const send = async (after?: number) =>
      importOutcome.parse((await post('/apply', { kind: 'institutions', csv, digest: report.digest, after })).body);
    const first = await send();
    expect([first.left, new Set(first.lines.map(({ outcome }) => outcome))]).toEqual([1, new Set(['refused'])]);
    const second = await send(first.lines.at(-1)?.line);
    expect(second).toMatchObject({ left: 0, lines: [{ label: 'Ministry of Rivers (GY)', outcome: 'made' }] });
    expect((await send(second.lines.at(-1)?.line)).lines).toEqual([]);
  }, 60_000);

  it('applies nothing but what was checked', async () => {
    const { report } = await check('institutions', INSTITUTIONS, 'ID,public,Ministry of Transport,,,,MT');
    const other = `${INSTITUTIONS}\nID,public,Ministry of Something Else,,,,MS`;
    expect((await post('/apply', { kind: 'institutions', csv: other, digest: report.digest })).status).toBe(422);
  });

  it('gives seats and ends them, and sees lines that contradict each other', async () => {
    const overlapping = await check('memberships', SEATS, 'TR,MoT,tourism,2022-01-01,', 'TR,mot,tourism,2022-06-01,');
    expect(faults(overlapping)).toEqual([[3, 'valid_from', 'membershipOverlaps']]);
    const given = await apply(
      'memberships',
      SEATS,
      'TR,MoT,tourism,2022-01-01,',
      'TR,Ministry of Trade,trade,2014-01-01,',
    );
    const ended = await apply('memberships', SEATS, 'TR,MoT,tourism,2022-01-01,2022-12-31');
    expect([given, ended]).toEqual([
      [
        [2, 'made'],
        [3, 'unchanged'],
      ],
      [[2, 'changed']],
    ]);
    const { state } = (await stage.repository.load(institutionKind, OWNER)) ?? {};
    expect(state?.memberships).toContainEqual({ area: 'tourism', validFrom: '2022-01-01', validTo: '2022-12-31' });
  });

  it('invites people with their roles, a focal point and the deputy among them', async () => {
    const file = [
      PEOPLE,
      'Sarah Nakato,Sarah@Focal.example,en,UG,,focal-point,agriculture,no',
      'Sarah Nakato,sarah@focal.example,en,UG,,focal-point,tourism,yes',
      'Deniz Güneş,deniz@focal.example,tr,TR,MoT,editor,,',
    ] as const;
    expect([await apply('people', ...file), await apply('people', ...file)]).toEqual([
      [
        [2, 'made'],
        [3, 'changed'],
        [4, 'made'],
      ],
      [
        [2, 'unchanged'],
        [3, 'unchanged'],
        [4, 'unchanged'],
      ],
    ]);
    const { items } = await stage.repository.list({ index: 'family', key: 'person', limit: 100 });
    const sarah = items.find(({ summary }) => summary['email'] === 'sarah@focal.example');
    expect(z.object({ grants: z.array(z.unknown()) }).parse(sarah?.summary).grants).toEqual([
      { role: 'focal-point', country: 'UG', area: 'agriculture' },
      { role: 'focal-point', country: 'UG', area: 'tourism', deputy: true },
    ]);
  });

  it('gives no role to who is shut out, none to the importer, and none under another’s name', async () => {
    const out = aPerson({ id: personId(newUlid()), status: 'suspended', name: 'Out', email: 'out@focal.example' });
    await put(stage, personKind, out);
    const line = (name: string, email: string, role: string) => `${name},${email},en,TR,,${role},trade,`;
    expect(await apply('people', PEOPLE, line('In', 'in@focal.example', ''))).toEqual([[2, 'made']]);
    const checked = await check(
      'people',
      PEOPLE,
      line('Out', 'out@focal.example', 'focal-point'),
      line('Amina Yusuf', 'amina@ministry.example', 'focal-point'),
      line('Another', 'in@focal.example', 'focal-point'),
      line('In', 'in@focal.example', 'focal-point'),
    );
    expect(faults(checked)).toEqual([
      [2, 'email', 'personSuspended'],
      [3, 'role', 'ownRoles'],
      [4, 'name', 'personDiffers'],
    ]);
    expect((await post('/apply', { kind: 'people', csv: checked.csv, digest: checked.report.digest })).status).toBe(
      422,
    );
    expect((await stage.repository.load(personKind, out.id))?.state).toEqual(out);
  });

  it('refuses roles beyond the importer’s reach, and what a role lacks', async () => {
    const checked = await check(
      'people',
      PEOPLE,
      'A,a@b.example,en,,,head,,',
      'B,b@b.example,en,,,focal-point,,',
      'C,c@b.example,en,TR,,editor,,',
      'D,not an address,xx,TR,Nobody,assessor,,maybe',
    );
    expect(faults(checked)).toEqual([
      [2, 'role', 'roleNotYours'],
      [3, 'area', 'needsArea'],
      [4, 'institution', 'needsInstitution'],
      [5, 'email', 'notAnAddress'],
      [5, 'language', 'notTaken'],
      [5, 'institution', 'institutionUnknown'],
      [5, 'deputy', 'notTaken'],
    ]);
  });
});
