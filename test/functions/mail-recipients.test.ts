import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { mailRecipients } from '../../functions/facts/mail-recipients.ts';
import { CALL } from '../builders/a-call.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { institutionId, personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { openStage, put, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

/** An institution with one editor that has a proposal in this status. */
const applicant = async (status: Parameters<typeof aProposal>[0], email: string): Promise<void> => {
  const owner = institutionId(newUlid());
  const grants = [{ role: 'editor', institutionId: owner } as const];
  await put(stage, personKind, aPerson({ id: personId(newUlid()), institutionId: owner, email, grants }));
  for (const id of [newUlid(), newUlid()])
    await put(stage, proposalKind, aProposal(status, { id, callId: CALL, ownerInstitutionId: owner }));
};

describe('who is told that a call closes later', () => {
  it('is everybody with an unsent proposal in it, once each, and every focal point', async () => {
    await applicant('draft', 'draft@one.example');
    await applicant('withFocalPoint', 'waiting@two.example');
    await applicant('submitted', 'sent@three.example');
    const focal = { role: 'focal-point', country: 'TR', area: 'trade', deputy: true } as const;
    const at = { id: personId(newUlid()), institutionId: undefined, email: 'deputy@four.example', grants: [focal] };
    await put(stage, personKind, aPerson(at));
    const subject = { path: '/', facts: {}, callId: CALL };
    const told = await mailRecipients(['draft-owners', 'every-focal-point'], subject, stage.repository);
    expect(told.map(({ email }) => email).sort()).toEqual([
      'deputy@four.example',
      'draft@one.example',
      'waiting@two.example',
    ]);
  });
});
