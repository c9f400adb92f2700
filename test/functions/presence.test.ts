import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aProposal, PROPOSAL } from '../builders/a-proposal.ts';
import { institutionId, OWNER, personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
let handler: (event: never, context: never) => Promise<unknown>;

const grants = [{ role: 'editor' as const, institutionId: OWNER }];
const AYSE = personId('01HPERS00000000000000000AY');
const BURAK = personId('01HPERS00000000000000000BV');
const COORDINATOR = personId('01HPERS00000000000000000CW');

beforeAll(async () => {
  stage = await openStage();
  await put(stage, proposalKind, aProposal('draft'));
  for (const [id, name] of [
    [AYSE, 'Ayşe'],
    [BURAK, 'Burak'],
  ] as const)
    await put(stage, personKind, aPerson({ id, name, grants, institutionId: OWNER }));
  await put(stage, personKind, aPerson({ id: COORDINATOR, name: 'Mehmet', grants: [{ role: 'coordinator' }] }));
  ({ handler } = await import('../../functions/http/proposals.ts'));
});
afterAll(() => stage.stop());

const tell = (as: string, section: string, now: string) =>
  ask(handler, 'POST /proposals/{proposalId}/presence', {
    as,
    now,
    params: { proposalId: PROPOSAL },
    body: { section },
  });
const look = (as: string, now: string) =>
  ask(handler, 'GET /proposals/{proposalId}/presence', { as, now, params: { proposalId: PROPOSAL } });

describe('who is at a form', () => {
  it('is shown to the others who write it, with the section, and fades when nothing is heard any more', async () => {
    expect(await tell(AYSE, 'summary', '2022-09-15T09:00:00.000Z')).toEqual({ status: 200, body: { items: [] } });
    const seen = await tell(BURAK, 'problem', '2022-09-15T09:00:20.000Z');
    expect(seen.body).toEqual({
      items: [{ personId: AYSE, name: 'Ayşe', section: 'summary', at: '2022-09-15T09:00:00.000Z' }],
    });
    expect((await look(AYSE, '2022-09-15T09:00:30.000Z')).body).toMatchObject({ items: [{ name: 'Burak' }] });
    expect((await look(BURAK, '2022-09-15T09:00:44.999Z')).body).toMatchObject({ items: [{ name: 'Ayşe' }] });
    expect((await look(BURAK, '2022-09-15T09:00:45.000Z')).body).toEqual({ items: [] });
  });

  it('is one section a person, the last that they opened', async () => {
    await tell(AYSE, 'summary', '2022-09-15T10:00:00.000Z');
    await tell(AYSE, 'aim', '2022-09-15T10:00:05.000Z');
    expect((await look(BURAK, '2022-09-15T10:00:06.000Z')).body).toMatchObject({ items: [{ section: 'aim' }] });
  });

  it('is nobody else’s to know, and only of sections that the stage has', async () => {
    expect((await look(COORDINATOR, '2022-09-15T10:00:06.000Z')).status).toBe(403);
    // Of those who may read the proposal and write elsewhere neither sees who writes here.
    const both = personId('01HPERS00000000000000000DX');
    const elsewhere = { role: 'editor', institutionId: institutionId('01HWNER00000000000000000ZZ') } as const;
    await put(stage, personKind, aPerson({ id: both, grants: [{ role: 'coordinator' }, elsewhere] }));
    expect((await look(both, '2022-09-15T10:00:06.000Z')).status).toBe(404);
    expect((await tell(both, 'summary', '2022-09-15T10:00:06.000Z')).status).toBe(404);
    expect(await tell(AYSE, 'budget', '2022-09-15T10:00:06.000Z')).toMatchObject({ status: 422 });
  });
});
