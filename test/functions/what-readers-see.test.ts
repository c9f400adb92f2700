import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import type { ProposalState, ProposalStatus } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { OWNER, personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

const READERS = {
  focalPoint: [{ role: 'focal-point', country: 'TR', area: 'trade' }],
  focalPointWhoAssesses: [{ role: 'focal-point', country: 'TR', area: 'trade' }, { role: 'assessor' }],
  editor: [{ role: 'editor', institutionId: OWNER }],
  coordinator: [{ role: 'coordinator' }],
} as const satisfies Record<string, PersonState['grants']>;

let stage: Stage;
const ids = new Map<string, string>();
beforeAll(async () => {
  stage = await openStage();
  await put(stage, callKind, aCall());
  for (const [name, grants] of Object.entries(READERS)) {
    const id = personId(newUlid());
    ids.set(name, id);
    await put(stage, personKind, aPerson({ id, institutionId: undefined, grants: [...grants] }));
  }
});
afterAll(() => stage.stop());

const { frozen: signedOnce } = aProposal('shortListed');

/** What a reader is shown of a short-listed proposal that has something written in both forms. */
const shownTo = async (reader: keyof typeof READERS, status: ProposalStatus, told: Partial<ProposalState>) => {
  const id = newUlid();
  await put(stage, proposalKind, aProposal(status, { id, callId: CALL, ...told }));
  const { parts } = await import('../../functions/parts.ts');
  for (const section of ['preliminary.aim', 'final.visibility'])
    await parts.drafts.save({
      ...{ aggregate: 'proposal', id, section, value: { text: `said in ${section}` } },
      ...{ expectedVersion: 0, at: at('2022-09-15T09:00:00.000Z'), by: newUlid() },
    });
  const { handler } = await import('../../functions/http/proposals.ts');
  const asked = { as: ids.get(reader) ?? '', params: { proposalId: id } };
  return (await ask(handler, 'GET /proposals/{proposalId}', asked)).body;
};

describe('a final form that is being written', () => {
  it.each(['focalPoint', 'focalPointWhoAssesses'] as const)(
    'is not shown to the %s, the preliminary one is',
    async (who) => {
      const shown = await shownTo(who, 'finalDraft', { frozen: signedOnce });
      expect(shown).toMatchObject({ formWithheld: true, sections: {}, missing: [] });
      expect(JSON.stringify(shown)).toContain('said in preliminary.aim');
      expect(JSON.stringify(shown)).not.toContain('said in final.visibility');
    },
  );

  it('is shown to its owner and to the office', async () => {
    for (const who of ['editor', 'coordinator'] as const) {
      const shown = await shownTo(who, 'finalDraft', { frozen: signedOnce });
      expect(shown).not.toHaveProperty('formWithheld');
      expect(JSON.stringify(shown), who).toContain('said in final.visibility');
    }
  });

  it('stays its owner’s when it lapses unsent, and is shown to the focal point once it is signed', async () => {
    const lapsed = await shownTo('focalPoint', 'lapsed', { stage: 'final', frozen: signedOnce });
    expect(lapsed).toMatchObject({ formWithheld: true, sections: {} });
    const sent = await shownTo('focalPoint', 'finalWithFocalPoint', {});
    expect(JSON.stringify(sent)).toContain('said in final.visibility');
  });
});

describe('a proposal printed', () => {
  it('has no final form that is still its owner’s alone', async () => {
    const printedFor = async (reader: keyof typeof READERS) => {
      const { id } = z.object({ id: z.string() }).parse(await shownTo('editor', 'finalDraft', { frozen: signedOnce }));
      const { parts } = await import('../../functions/parts.ts');
      const { proposalOf } = await import('../../functions/http/prints/proposal.ts');
      const actor = (await parts.actorOf(ids.get(reader) ?? '')) ?? { kind: 'anyone' };
      const asked = { actor, now: at('2022-09-15T09:00:00.000Z'), params: { proposalId: id } };
      return JSON.stringify(await proposalOf(asked, 'en', parts));
    };
    const forFocalPoint = await printedFor('focalPoint');
    expect(forFocalPoint).toContain('said in preliminary.aim');
    expect(forFocalPoint).not.toContain('said in final.visibility');
    expect(await printedFor('editor')).toContain('said in final.visibility');
  });
});

describe('a failure of the eligibility check that one person alone has proposed', () => {
  it('is shown to the office, and to nobody else before a second person has confirmed it', async () => {
    const found = { failed: ['E6'], reason: 'Works only.', by: newUlid(), at: at('2022-10-02T00:00:00.000Z') };
    const eligibility = { ...found, outcome: 'failureProposed' } as const;
    expect(await shownTo('coordinator', 'eligibilityCheck', { eligibility })).toMatchObject({
      eligibility: { outcome: 'failureProposed', failed: ['E6'] },
    });
    for (const who of ['editor', 'focalPoint'] as const) {
      expect(await shownTo(who, 'eligibilityCheck', { eligibility })).not.toHaveProperty('eligibility');
      const failed = await shownTo(who, 'ineligible', { eligibility: { ...found, outcome: 'failed' } });
      expect(failed, who).toMatchObject({ eligibility: { outcome: 'failed', reason: 'Works only.' } });
      expect(JSON.stringify(failed)).not.toContain(found.by);
    }
  });
});
