import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import { isInstitutionId } from '#shared/domain/kernel/ids.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { at } from '../builders/a-context.ts';
import { aDocument, DOCUMENT } from '../builders/a-document.ts';
import { aGrant } from '../builders/a-grant.ts';
import { anAccount } from '../builders/an-account.ts';
import { OWNER, personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { ask, deliver, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
const people = new Map<string, string>();

/** The person who holds a role; made when first asked for. */
const whoIs = async (
  role: 'editor' | 'responsible-authority' | 'coordinator' | 'bank-maker' | 'bank-checker' | 'finance' | 'assessor',
) => {
  const known = people.get(role);
  if (known !== undefined) return known;
  const id = newUlid();
  const isOwners = role === 'editor' || role === 'responsible-authority';
  const grants: PersonState['grants'] = [isOwners ? { role, institutionId: OWNER } : { role }];
  await put(stage, personKind, aPerson({ id: personId(id), email: `${role}@cpf.example`, grants }));
  people.set(role, id);
  return id;
};

beforeAll(async () => {
  stage = await openStage();
  await put(stage, accountKind, anAccount('active'));
  await put(stage, documentKind, aDocument());
});
afterAll(() => stage.stop());

const functions = async () => ({
  grants: (await import('../../functions/http/grants.ts')).handler,
  reports: (await import('../../functions/http/reports.ts')).handler,
  ledger: (await import('../../functions/http/ledger.ts')).handler,
  followGrant: (await import('../../functions/reactions/follow-grant.ts')).handler,
  postLedger: (await import('../../functions/reactions/post-ledger.ts')).handler,
});

/** A grant that runs until the year 2999, so that the wall clock does not matter. */
const aStored = async (status: GrantState['status']): Promise<GrantState> => {
  const grant = aGrant(status, { grantId: newUlid(), implementationEndsAt: at('2999-11-30T21:00:00.000Z') });
  await put(stage, grantKind, grant);
  return grant;
};

const lastEvent = async (aggregate: string, id: string, type: string) => {
  const found = (await stage.repository.history(aggregate, id)).filter((event) => event.type === type).at(-1);
  if (found === undefined) throw new Error(`${aggregate} ${id} has no ${type}`);
  return found;
};

const statusOf = async (id: string) => (await stage.repository.load(grantKind, id))?.state.status;

describe('a grant over HTTP', () => {
  it('is signed by owner and Bank, plans its activities once and commits its amount in the books once', async () => {
    const { grants, ledger, followGrant, postLedger } = await functions();
    const grant = await aStored('awarded');
    const params = { grantId: grant.id };
    const prepared = await ask(grants, 'POST /grants/{grantId}/prepare-contract', {
      as: await whoIs('bank-maker'),
      params,
      body: { signatory: 'A. Yilmaz, Minister' },
    });
    expect(prepared).toMatchObject({ status: 200, body: { status: 'contractPreparation' } });
    const { hash } = Object(prepared.body['contract']);
    for (const role of ['responsible-authority', 'bank-maker', 'bank-checker'] as const)
      expect(
        await ask(grants, 'POST /grants/{grantId}/sign', {
          as: await whoIs(role),
          params,
          body: { contractHash: hash },
        }),
      ).toMatchObject({ status: 200 });
    const signed = await lastEvent('grant', grant.id, 'ContractSigned');
    for (const _ of ['first', 'again']) {
      expect(await deliver(followGrant, signed)).toBe(0);
      expect(await deliver(postLedger, signed)).toBe(0);
    }
    const activities = await ask(grants, 'GET /grants/{grantId}/activities', { as: await whoIs('editor'), params });
    expect(activities.body['items']).toMatchObject([{ title: 'Workshop', status: 'planned' }]);
    const books = await ask(ledger, 'GET /ledger/trial-balance', {
      as: await whoIs('finance'),
      query: { grantId: grant.id },
    });
    expect(books.body).toMatchObject({
      balanced: true,
      currencies: [{ currency: 'USD', committedMinor: 10_000_000, obligatedMinor: 0, paidMinor: 0 }],
    });
  });

  it('is nothing to those who may not read it, and says what its readers may do', async () => {
    const { grants } = await functions();
    const { id: grantId } = await aStored('awarded');
    const stranger = newUlid();
    const elsewhere = { id: personId(stranger), institutionId: undefined, email: 'stranger@cpf.example' };
    const grantsHeld: PersonState['grants'] = [
      { role: 'assessor' },
      { role: 'editor', institutionId: anotherInstitution() },
    ];
    await put(stage, personKind, aPerson({ ...elsewhere, grants: grantsHeld }));
    expect((await ask(grants, 'GET /grants/{grantId}', { as: stranger, params: { grantId } })).status).toBe(404);
    expect((await ask(grants, 'GET /grants', { as: stranger })).body['items']).toEqual([]);
    const seen = await ask(grants, 'GET /grants/{grantId}', { as: await whoIs('coordinator'), params: { grantId } });
    expect(seen.body).toMatchObject({ allowed: ['decline'], advanceHeldMinor: 0 });
    expect(seen.body['obligations']).toBeUndefined();
    const mine = await ask(grants, 'GET /grants', { as: await whoIs('editor') });
    expect(mine.body['items']).toContainEqual(expect.objectContaining({ id: grantId, code: '2022-TURTRADE-400' }));
  });

  it('takes its activities from announcement to acceptance, and its final report to settlement and closing', async () => {
    const { grants, reports, ledger, followGrant, postLedger } = await functions();
    const grant = await aStored('contractSigned');
    await deliver(followGrant, { ...(await lastEvent('grant', grant.id, 'PutByTest')), type: 'ContractSigned' });
    const [editor, authority, coordinator, finance] = await Promise.all(
      (['editor', 'responsible-authority', 'coordinator', 'finance'] as const).map(whoIs),
    );
    const ofGrant = { params: { grantId: grant.id } };
    const started = await ask(grants, 'POST /grants/{grantId}/start', { as: coordinator ?? '', ...ofGrant });
    expect(started.body['status']).toBe('active');
    const listed = await ask(grants, 'GET /grants/{grantId}/activities', { as: editor ?? '', ...ofGrant });
    const [activity] = Array.isArray(listed.body['items']) ? listed.body['items'] : [];
    const ofActivity = { params: { grantId: grant.id, activityId: String(activity?.id) } };
    const path = 'POST /grants/{grantId}/activities/{activityId}' as const;

    const report = await ask(reports, 'POST /grants/{grantId}/reports', {
      as: editor ?? '',
      ...ofGrant,
      body: { kind: 'final', narrative: 'Done', outputs: [], finalEligible: { amountMinor: 0, currency: 'USD' } },
    });
    expect(report).toMatchObject({ status: 201, body: { status: 'draft' } });
    const reportId = String(report.body['id']);
    const ofReport = { params: { reportId } };
    expect(await ask(reports, 'POST /reports/{reportId}/submit', { as: authority ?? '', ...ofReport })).toMatchObject({
      status: 422,
      body: { because: 'activitiesOpen', facts: { count: 1 } },
    });

    const when = { startsAt: '2990-05-10T06:00:00Z', endsAt: '2990-05-12T15:00:00Z' };
    const notice = { ...when, place: 'Ankara', agendaDocumentId: DOCUMENT };
    const unknown = { ...notice, agendaDocumentId: newUlid() };
    expect(await ask(grants, `${path}/notify`, { as: editor ?? '', ...ofActivity, body: unknown })).toMatchObject({
      body: { because: 'documentsNotReady' },
    });
    const held = {
      startedAt: when.startsAt,
      endedAt: when.endsAt,
      participants: [{ country: 'JO', people: 4 }],
    };
    const evidence = { evidence: [{ documentId: DOCUMENT, kind: 'attendanceList' }] };
    for (const [command, as, body, now] of [
      ['notify', editor, notice, '2990-04-01T00:00:00Z'],
      ['hold', editor, held, '2990-06-01T00:00:00Z'],
      ['submit-evidence', editor, evidence, '2990-06-02T00:00:00Z'],
      ['accept', coordinator, undefined, '2990-06-03T00:00:00Z'],
    ] as const)
      expect(await ask(grants, `${path}/${command}`, { as: as ?? '', ...ofActivity, body, now })).toMatchObject({
        status: 200,
      });

    await ask(reports, 'POST /reports/{reportId}/submit', { as: authority ?? '', ...ofReport });
    const submitted = await lastEvent('report', reportId, 'Submitted');
    await ask(reports, 'POST /reports/{reportId}/approve', { as: coordinator ?? '', ...ofReport });
    // The approval comes through before the receipt.
    await deliver(followGrant, await lastEvent('report', reportId, 'Approved'));
    await deliver(followGrant, submitted);
    expect(await statusOf(grant.id)).toBe('settlement');

    const settled = { as: finance ?? '', ...ofGrant, body: { finalEligibleMinor: 0 } };
    await ask(grants, 'POST /grants/{grantId}/settle', settled);
    expect(await ask(grants, 'POST /grants/{grantId}/close', { as: finance ?? '', ...ofGrant })).toMatchObject({
      body: { status: 'closed', allowed: [] },
    });
    await deliver(postLedger, await lastEvent('grant', grant.id, 'Closed'));
    const entries = await ask(ledger, 'GET /ledger/entries', { as: finance ?? '', query: { grantId: grant.id } });
    expect(entries.body['items']).toMatchObject([
      {
        entry: 'closed',
        status: 'posted',
        lines: [{ account: '9020', side: 'debit', amountMinor: 10_000_000 }, { account: '9060' }],
      },
    ]);
  });
});

describe('the books over HTTP', () => {
  it('are set right by a reversal, once', async () => {
    const { ledger, postLedger } = await functions();
    const grant = await aStored('contractSigned');
    const cause = {
      ...(await lastEvent('grant', grant.id, 'PutByTest')),
      eventId: newUlid(),
      type: 'ContractSigned',
      event: { type: 'ContractSigned', grantId: grant.id, currency: 'USD', amountMinor: 10_000_000 },
    };
    await deliver(postLedger, cause);
    const as = await whoIs('finance');
    const reverse = { as, params: { entryId: cause.eventId }, body: { reason: 'Signed in error' } };
    expect(await ask(ledger, 'POST /ledger/entries/{entryId}/reverse', reverse)).toMatchObject({
      status: 200,
      body: { status: 'reversed', allowed: [] },
    });
    expect((await ask(ledger, 'POST /ledger/entries/{entryId}/reverse', reverse)).status).toBe(409);
    const books = await ask(ledger, 'GET /ledger/trial-balance', { as, query: { grantId: grant.id } });
    expect(books.body).toMatchObject({ balanced: true, currencies: [{ committedMinor: 0, lines: [] }] });
  });

  it('are not reconciled as long as the bank has told no balance', async () => {
    const { ledger } = await functions();
    const seen = await ask(ledger, 'GET /ledger/reconciliation', { as: await whoIs('finance') });
    expect(seen).toMatchObject({ status: 200, body: { reconciled: false } });
  });
});

const anotherInstitution = () => {
  const id = newUlid();
  if (!isInstitutionId(id)) throw new Error(id);
  return id;
};
