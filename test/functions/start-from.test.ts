import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aPartner, aProposal } from '../builders/a-proposal.ts';
import { institutionId, OWNER, personId } from '../builders/an-actor.ts';
import { anInstitution, aPerson, PERSON } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
let handler: (event: never, context: never) => Promise<unknown>;
const earlier = aProposal('lapsed', { id: newUlid() });

beforeAll(async () => {
  stage = await openStage();
  await put(stage, callKind, aCall());
  await put(stage, institutionKind, anInstitution());
  await put(stage, personKind, aPerson());
  await put(stage, proposalKind, earlier);
  ({ handler } = await import('../../functions/http/proposals.ts'));
  const { parts } = await import('../../functions/parts.ts');
  for (const [section, value] of [
    ['preliminary.summary', { text: 'As it was.' }],
    ['preliminary.general', { title: 'Old', themeId: 'old', contactName: 'Onur' }],
  ] as const)
    await parts.drafts.save({
      ...{ aggregate: 'proposal', id: earlier.id, section, value, expectedVersion: 0 },
      ...{ at: at('2021-09-15T09:00:00.000Z'), by: PERSON },
    });
});
afterAll(() => stage.stop());

const start = (from: string) =>
  ask(handler, 'POST /proposals', {
    as: PERSON,
    body: { callId: CALL, area: 'trade', themeId: 'tradeFacilitation', title: 'Once more', from },
  });

describe('a proposal that starts from an earlier one', () => {
  it('says which that was to its owner alone', async () => {
    const named = aProposal('withFocalPoint', { id: newUlid(), callId: CALL, startedFrom: earlier.id });
    await put(stage, proposalKind, named);
    const told = async (grants: PersonState['grants'], as = personId(newUlid())) => {
      await put(stage, personKind, aPerson({ id: as, institutionId: undefined, grants }));
      const params = { proposalId: named.id };
      return (await ask(handler, 'GET /proposals/{proposalId}', { as, params })).body;
    };
    for (const role of ['editor', 'responsible-authority'] as const)
      expect(await told([{ role, institutionId: OWNER }]), role).toMatchObject({ startedFrom: earlier.id });
    for (const role of ['coordinator', 'head', 'panel', 'auditor', 'finance'] as const)
      expect(await told([{ role }]), role).not.toHaveProperty('startedFrom');
    const shown = await told([{ role: 'focal-point', country: 'TR', area: 'trade' }]);
    expect(shown).toHaveProperty('title', 'Faster customs');
    expect(shown).not.toHaveProperty('startedFrom');
  });

  it('has its form under the new title and theme, and its partners as not yet invited', async () => {
    const made = await start(earlier.id);
    expect(made).toMatchObject({ status: 201, body: { status: 'draft', title: 'Once more' } });
    const { body } = await ask(handler, 'GET /proposals/{proposalId}', {
      as: PERSON,
      params: { proposalId: String(made.body['id']) },
    });
    expect(body).toMatchObject({
      sections: {
        summary: { value: { text: 'As it was.' } },
        general: { value: { title: 'Once more', themeId: 'tradeFacilitation', contactName: 'Onur' } },
      },
      partners: earlier.partners.map(({ institutionName }) => ({
        institutionName,
        status: 'proposed',
        invitationNumber: 0,
      })),
    });
  });

  it('leaves out partners whose invitation was withdrawn, e.g. because it went to a wrong address', async () => {
    const wrong = aPartner({ status: 'withdrawn', contactEmail: 'wrong@socso.example' });
    const right = aPartner({ partnerId: '01HPART0000000000000000AAC', contactEmail: 'right@socso.example' });
    const corrected = aProposal('lapsed', { id: newUlid(), partners: [wrong, right] });
    await put(stage, proposalKind, corrected);
    expect((await start(corrected.id)).body).toMatchObject({
      partners: [{ institutionName: 'SOCSO', contactEmail: 'right@socso.example' }],
    });
  });

  it('has both of two partners that bear one name in two countries', async () => {
    const one = aPartner({ institutionName: 'Ministry of Trade', country: 'MY' });
    const other = aPartner({ ...one, partnerId: '01HPART0000000000000000AAC', country: 'ID' });
    const namesakes = aProposal('lapsed', { id: newUlid(), partners: [one, other] });
    await put(stage, proposalKind, namesakes);
    expect((await start(namesakes.id)).body).toMatchObject({ partners: [{ country: 'MY' }, { country: 'ID' }] });
  });

  it('cannot start from another institution’s', async () => {
    const foreign = aProposal('rejected', {
      id: newUlid(),
      ownerInstitutionId: institutionId('01HWNER00000000000000000ZZ'),
    });
    await put(stage, proposalKind, foreign);
    expect(await start(foreign.id)).toMatchObject({ status: 404 });
  });
});

describe('a final form', () => {
  const budget = { rows: [{ heading: 'honoraria', unit: 'flight', quantity: 2, unitPriceMinor: 45_000 }] };
  const written = { budget, visibility: { text: 'As it was seen.' } };

  const save = async (id: string, sections: Readonly<Record<string, Record<string, unknown>>>): Promise<void> => {
    const { parts } = await import('../../functions/parts.ts');
    for (const [section, value] of Object.entries(sections))
      await parts.drafts.save({
        ...{ aggregate: 'proposal', id, section, value, expectedVersion: 0 },
        ...{ at: at('2021-09-15T09:00:00.000Z'), by: PERSON },
      });
  };

  /** A proposal in its final stage that began with an earlier one, whose call paid in this currency. */
  const aFinal = async (currency: 'USD' | 'EUR'): Promise<string> => {
    const before = aCall({ id: newUlid() }, { currency });
    const old = aProposal('rejected', { id: newUlid(), callId: before.id });
    const fresh = aProposal('finalDraft', { id: newUlid(), callId: CALL, startedFrom: old.id });
    await put(stage, callKind, before);
    await put(stage, proposalKind, old);
    await put(stage, proposalKind, fresh);
    await save(old.id, { 'final.budget': written.budget, 'final.visibility': written.visibility });
    return fresh.id;
  };
  const takeOver = (proposalId: string, from: string) =>
    ask(handler, 'POST /proposals/{proposalId}/take-over-final', {
      as: PERSON,
      params: { proposalId },
      body: { from },
    });
  const formOf = async (proposalId: string) =>
    (await ask(handler, 'GET /proposals/{proposalId}', { as: PERSON, params: { proposalId } })).body;

  it('begins with the earlier one, and never over what is written here already', async () => {
    const proposalId = await aFinal('USD');
    await save(proposalId, { 'final.visibility': { text: 'Written anew.' } });
    expect(await takeOver(proposalId, 'earlier')).toMatchObject({
      status: 200,
      body: { sections: { budget: { version: 1 } }, pricesLeftOut: false },
    });
    expect((await takeOver(proposalId, 'earlier')).body).toMatchObject({ sections: {} });
    expect(await formOf(proposalId)).toMatchObject({
      sections: { budget: { value: budget }, visibility: { value: { text: 'Written anew.' } } },
    });
  });

  it('names what this call does not offer, and keeps it', async () => {
    const proposalId = await aFinal('USD');
    await takeOver(proposalId, 'earlier');
    expect(await formOf(proposalId)).toMatchObject({
      missing: expect.arrayContaining([{ section: 'budget', field: 'rows.0.heading', reason: 'notOfThisCall' }]),
    });
  });

  it('takes no price of another currency, whose smallest unit means another amount', async () => {
    const proposalId = await aFinal('EUR');
    expect((await takeOver(proposalId, 'earlier')).body).toMatchObject({ pricesLeftOut: true });
    expect(await formOf(proposalId)).toMatchObject({
      sections: { budget: { value: { rows: [{ heading: 'honoraria', unit: 'flight', quantity: 2 }] } } },
    });
    expect(JSON.stringify((await formOf(proposalId))['sections'])).not.toContain('unitPriceMinor');
  });

  it('can begin with the activities of the preliminary form, each under a reference of its own', async () => {
    const proposalId = await aFinal('USD');
    const rows = [{ title: 'Workshop', kind: 'workshop', mode: 'online', fromMonth: '2022-03', toMonth: '2022-03' }];
    await save(proposalId, { 'preliminary.activities': { rows } });
    expect(await takeOver(proposalId, 'preliminary')).toMatchObject({ status: 200 });
    expect(await formOf(proposalId)).toMatchObject({
      sections: {
        activities: { value: { rows: [{ key: 'A1', title: 'Workshop', kind: 'workshop', mode: 'online' }] } },
      },
    });
  });

  it('takes nothing over before its stage', async () => {
    const early = aProposal('draft', { id: newUlid() });
    await put(stage, proposalKind, early);
    expect(await takeOver(early.id, 'preliminary')).toMatchObject({ status: 409 });
  });
});
