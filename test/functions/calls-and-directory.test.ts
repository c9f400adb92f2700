import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { canonicalJson } from '#shared/domain/kernel/hash-chain.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { aCall, aConfiguration } from '../builders/a-call.ts';
import { OWNER, personId } from '../builders/an-actor.ts';
import { anInstitution, aPerson, PERSON } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

const ADMINISTRATOR = personId('01HPERS00000000000000000AD');
const COORDINATOR = personId('01HPERS00000000000000000CR');
const HEAD = personId('01HPERS00000000000000000HD');
const ASSESSOR = personId('01HPERS00000000000000000AS');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const office: readonly (readonly [PersonState['id'], PersonState['grants'][number]])[] = [
    [ADMINISTRATOR, { role: 'administrator' }],
    [COORDINATOR, { role: 'coordinator' }],
    [HEAD, { role: 'head' }],
    [ASSESSOR, { role: 'assessor' }],
  ];
  for (const [id, grant] of office)
    await put(stage, personKind, aPerson({ id, institutionId: undefined, grants: [grant] }));
});
afterAll(() => stage.stop());

const calls = async () => (await import('../../functions/http/calls.ts')).handler;
const directory = async () => (await import('../../functions/http/directory.ts')).handler;
const open = async () => (await import('../../functions/http/public.ts')).handler;

const idOf = (body: Readonly<Record<string, unknown>>): string => z.string().parse(body['id']);

describe('a call', () => {
  const { rubrics: _rubrics, documents: _documents, ...draft } = aConfiguration();

  it('is drafted from its preset, published by the head, and only then seen by everybody', async () => {
    const made = await ask(await calls(), 'POST /calls', { as: COORDINATOR, body: draft });
    expect(made).toMatchObject({
      status: 201,
      body: { status: 'themesSet', configuration: { rubrics: aConfiguration().rubrics } },
    });
    const params = { callId: idOf(made.body) };
    const before = await ask(await open(), 'GET /public/calls/{callId}', { params });
    const hidden = await ask(await calls(), 'GET /calls/{callId}', { as: ASSESSOR, params });
    const listed = await ask(await calls(), 'GET /calls', { as: ASSESSOR });
    expect([before.status, hidden.status, listed.body['items']]).toEqual([404, 404, []]);

    const forbidden = await ask(await calls(), 'POST /calls/{callId}/publish', { as: COORDINATOR, params });
    const published = await ask(await calls(), 'POST /calls/{callId}/publish', { as: HEAD, params });
    expect([forbidden.status, published.status, published.body['status']]).toEqual([403, 200, 'published']);
    const { configuration, configurationHash, edition } = published.body;
    const hash = createHash('sha256').update(canonicalJson(configuration)).digest('hex');
    expect({ configurationHash, edition }).toEqual({ configurationHash: hash, edition: 1 });

    const shown = await ask(await open(), 'GET /public/calls/{callId}', { params });
    const { items } = z
      .object({ items: z.array(z.looseObject({ id: z.string() })) })
      .parse((await ask(await open(), 'GET /public/calls')).body);
    expect(shown).toMatchObject({ status: 200, body: { partnerMinimum: 2, takesProposals: true } });
    expect(items.map(({ id }) => id)).toEqual([params.callId]);
  });

  it('has a number that no other call of the programme has', async () => {
    const again = await ask(await calls(), 'POST /calls', { as: COORDINATOR, body: draft });
    expect(again).toMatchObject({ status: 409, body: { because: 'taken' } });
    const next = await ask(await calls(), 'POST /calls', { as: COORDINATOR, body: { ...draft, number: 11 } });
    expect(next.status).toBe(201);
  });

  it('gives its number up when it is cancelled before anybody has seen it, and keeps it afterwards', async () => {
    const make = async () => ask(await calls(), 'POST /calls', { as: COORDINATOR, body: { ...draft, number: 13 } });
    const cancel = async (callId: string) =>
      ask(await calls(), 'POST /calls/{callId}/cancel', { as: HEAD, params: { callId }, body: { reason: 'Mistaken' } });
    const drafted = idOf((await make()).body);
    expect((await cancel(drafted)).body['status']).toBe('cancelled');
    const published = idOf((await make()).body);
    await ask(await calls(), 'POST /calls/{callId}/publish', { as: HEAD, params: { callId: published } });
    expect((await cancel(published)).body['status']).toBe('cancelled');
    expect((await make()).status).toBe(409);
  });

  it('is edited only on the version that was seen', async () => {
    const made = await ask(await calls(), 'POST /calls', { as: COORDINATOR, body: { ...draft, number: 12 } });
    const params = { callId: idOf(made.body) };
    const edit = async (version: number | undefined, year: number) =>
      ask(await calls(), 'PUT /calls/{callId}', {
        as: COORDINATOR,
        params,
        body: { configuration: aConfiguration({ number: 12, year }) },
        ...(version === undefined ? {} : { version }),
      });
    const statuses = [await edit(undefined, 2023), await edit(1, 2023), await edit(1, 2024)].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([428, 200, 412]);
    const { body } = await ask(await calls(), 'GET /calls/{callId}', { as: COORDINATOR, params });
    expect(body).toMatchObject({ edition: 2, configuration: { year: 2023 } });
  });
});

describe('the directory', () => {
  const ministry = { kind: 'public', country: 'MY', names: { en: 'Ministry of Tourism' }, shortName: 'MOTAC' };

  it('holds an institution once, however its name is spelt', async () => {
    const first = await ask(await directory(), 'POST /institutions', { as: COORDINATOR, body: ministry });
    const spelt = { ...ministry, names: { en: ' MINISTRY  of tourism ' } };
    const second = await ask(await directory(), 'POST /institutions', { as: COORDINATOR, body: spelt });
    const abroad = await ask(await directory(), 'POST /institutions', {
      as: COORDINATOR,
      body: { ...ministry, country: 'ID' },
    });
    expect([first.status, second.status, abroad.status]).toEqual([201, 409, 201]);
  });

  it('lets an institution take its former name again, and another one a name that was given up', async () => {
    const named = (en: string) => ({ ...ministry, country: 'SN', names: { en } });
    const register = async (en: string) =>
      ask(await directory(), 'POST /institutions', { as: COORDINATOR, body: named(en) });
    const first = await register('Ministry of Roads');
    const params = { institutionId: idOf(first.body) };
    const rename = async (en: string, version: number) =>
      (
        await ask(await directory(), 'PUT /institutions/{institutionId}', {
          ...{ as: COORDINATOR, params, version },
          body: { names: { en }, shortName: 'MoR' },
        })
      ).status;
    expect([await rename('Ministry of Transport', 1), await rename('Ministry of Roads', 2)]).toEqual([200, 200]);
    expect((await register('ministry of roads')).status).toBe(409);
    expect([await rename('Ministry of Transport', 3), (await register('Ministry of Roads')).status]).toEqual([
      200, 201,
    ]);
    expect(await rename('Ministry of Roads', 4)).toBe(409);
  });

  it('tells an editor which seats and focal points are lacking for a call, and of no other institution', async () => {
    const closesAt = aConfiguration().closesAt.slice(0, 10);
    const memberships = [
      { area: 'trade' as const, validFrom: '2014-01-01', validTo: '2022-09-15' },
      { area: 'tourism' as const, validFrom: '2014-01-01' },
    ];
    expect(closesAt).toBe('2022-09-30');
    await put(stage, institutionKind, anInstitution({ memberships }));
    await put(stage, personKind, aPerson());
    const callState = aCall({ status: 'open' });
    await put(stage, callKind, callState);
    const standing = async () =>
      (await ask(await calls(), 'GET /calls/{callId}/standing', { as: PERSON, params: { callId: callState.id } })).body[
        'items'
      ];
    const focal = personId('01HPERS00000000000000000FP');
    const before = await standing();
    await put(
      stage,
      personKind,
      aPerson({
        id: focal,
        institutionId: undefined,
        grants: [{ role: 'focal-point', country: 'TR', area: 'tourism' }],
      }),
    );
    expect([before, await standing()]).toEqual([
      [
        { institutionId: OWNER, area: 'trade', seat: 'endsBefore', focalPoint: 'vacant' },
        { institutionId: OWNER, area: 'tourism', seat: 'held', focalPoint: 'vacant' },
      ],
      [
        { institutionId: OWNER, area: 'trade', seat: 'endsBefore', focalPoint: 'vacant' },
        { institutionId: OWNER, area: 'tourism', seat: 'held', focalPoint: 'there' },
      ],
    ]);
  });

  it('invites a person, who then learns who they are and loses all when suspended', async () => {
    const body = { ...ministry, names: { en: 'Ministry of Trade' } };
    const institution = await ask(await directory(), 'POST /institutions', { as: COORDINATOR, body });
    const institutionId = idOf(institution.body);
    const person = {
      name: 'Siti',
      email: 'Siti@motac.example',
      language: 'en',
      institutionId,
      country: 'MY',
      grants: [{ role: 'editor', institutionId }],
    };
    const invited = await ask(await directory(), 'POST /people', { as: COORDINATOR, body: person });
    const twice = await ask(await directory(), 'POST /people', { as: COORDINATOR, body: person });
    expect([invited.status, twice.status]).toEqual([201, 409]);
    const as = idOf(invited.body);
    const me = await ask(await directory(), 'GET /me', { as });
    expect(me.body).toMatchObject({ personId: as, email: 'siti@motac.example', institutions: [{ id: institutionId }] });
    const params = { personId: as };
    const suspend = { as: ADMINISTRATOR, params, body: { reason: 'Has left' } };
    expect((await ask(await directory(), 'POST /people/{personId}/suspend', suspend)).status).toBe(200);
    expect((await ask(await directory(), 'GET /me', { as })).status).toBe(403);
  });

  it('has the first password sent again, an hour after it was last asked for', async () => {
    const body = { name: 'Awa Diop', email: 'awa@trade.example', language: 'fr', grants: [{ role: 'assessor' }] };
    const invited = await ask(await directory(), 'POST /people', { as: COORDINATOR, body });
    const again = async (now: string, as = COORDINATOR) =>
      ask(await directory(), 'POST /people/{personId}/invite-again', {
        as,
        params: { personId: idOf(invited.body) },
        now,
      });
    const early = await again('2022-09-15T09:59:59.999Z');
    expect(early.body).toMatchObject({ because: 'invitedJustNow', facts: { from: '2022-09-15T10:00:00.000Z' } });
    expect((await again('2022-09-15T10:00:00.000Z', ASSESSOR)).status).toBe(403);
    const sent = await again('2022-09-15T10:00:00.000Z');
    expect(sent).toMatchObject({ status: 200, body: { invitedAt: '2022-09-15T10:00:00.000Z' } });
    const history = await stage.repository.history('person', idOf(invited.body));
    expect(history.map(({ type }) => type)).toEqual(['Invited', 'InvitedAgain']);
  });

  it('corrects an address once nobody else has it, and gives the former one up', async () => {
    const invite = async (email: string) =>
      ask(await directory(), 'POST /people', {
        as: COORDINATOR,
        body: { name: 'Rania Haddad', email, language: 'ar', grants: [{ role: 'assessor' }] },
      });
    const [wrong, other] = [await invite('rnaia@trade.example'), await invite('samir@trade.example')];
    const correct = async (email: string, as = ADMINISTRATOR, version = 1) =>
      ask(await directory(), 'POST /people/{personId}/correct-address', {
        as,
        params: { personId: idOf(wrong.body) },
        body: { email },
        version,
      });
    expect((await correct('rania@trade.example', COORDINATOR)).status).toBe(403);
    expect((await correct('Samir@trade.example')).status).toBe(409);
    expect((await correct('rania@trade.example', ADMINISTRATOR, 2)).status).toBe(412);
    expect(await correct('Rania@trade.example')).toMatchObject({ status: 200, body: { email: 'rania@trade.example' } });
    expect((await invite('RANIA@trade.example')).status).toBe(409);
    expect([other.status, (await invite('rnaia@trade.example')).status]).toEqual([201, 201]);
  });

  it('gives an office’s roles by the administrator alone and never to oneself', async () => {
    const change = async (as: string, id: string) =>
      ask(await directory(), 'PUT /people/{personId}/roles', {
        as,
        params: { personId: id },
        body: { grants: [{ role: 'panel' }] },
        version: 1,
      });
    const [byCoordinator, toOneself, toAnother] = [
      await change(COORDINATOR, ASSESSOR),
      await change(ADMINISTRATOR, ADMINISTRATOR),
      await change(ADMINISTRATOR, ASSESSOR),
    ];
    expect([byCoordinator.body['because'], toOneself.body['because'], toAnother.status]).toEqual([
      'officeRoleNotYours',
      'ownRoles',
      200,
    ]);
  });
});
