import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { at } from '../builders/a-context.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { OWNER, personId } from '../builders/an-actor.ts';
import { anInstitution, aPerson } from '../builders/directory.ts';
import type { RunningSes } from '../emulators/ses.ts';
import { openMailBox } from './mail-box.ts';
import { ask, deliver, openStage, put, type Stage } from './stage.ts';

const people = { stays: personId(newUlid()), goes: personId(newUlid()), desk: personId(newUlid()) };
const ADMINISTRATOR = personId(newUlid());
const editor = { role: 'editor', institutionId: OWNER } as const;
const focal = { role: 'focal-point', country: 'TR', area: 'trade' } as const;
const daily = { mails: { rhythm: 'daily', news: true } } as const;

let stage: Stage;
let ses: RunningSes;
beforeAll(async () => {
  stage = await openStage();
  ses = await openMailBox();
  await put(stage, institutionKind, anInstitution());
  for (const [name, id] of Object.entries(people)) {
    const grants = name === 'desk' ? [focal] : [editor];
    const institutionId = name === 'desk' ? undefined : OWNER;
    await put(stage, personKind, aPerson({ id, institutionId, email: `${name}@cpf.example`, grants, ...daily }));
  }
  const grants = [{ role: 'administrator' } as const];
  await put(stage, personKind, aPerson({ id: ADMINISTRATOR, institutionId: undefined, grants }));
});
afterAll(async () => {
  ses.stop();
  await stage.stop();
});

const takeRoles = async (name: keyof typeof people) => {
  const { handler } = await import('../../functions/http/directory.ts');
  const params = { personId: people[name] };
  const taken = await ask(handler, 'PUT /people/{personId}/roles', {
    ...{ as: ADMINISTRATOR, params, body: { grants: [] }, version: 1 },
  });
  expect(taken.status).toBe(200);
};

const toldTo = (name: keyof typeof people) => ses.receivedBy(`${name}@cpf.example`);

describe('a digest', () => {
  it('tells nothing of a case that the reader may not open any more', async () => {
    const { handler } = await import('../../functions/reactions/send-mail.ts');
    const { sendDigests } = await import('../../functions/facts/send-digests.ts');
    const { parts } = await import('../../functions/parts.ts');
    for (const [status, type] of [
      ['inAssessment', 'EligibilityPassed'],
      ['draft', 'Recalled'],
    ] as const) {
      const { id } = aProposal(status, { id: newUlid() });
      await put(stage, proposalKind, aProposal(status, { id }));
      const [event] = await stage.repository.history('proposal', id);
      if (event === undefined) throw new Error('the proposal has no event');
      expect(await deliver(handler, { ...event, eventId: newUlid(), type, event: { type } })).toBe(0);
    }
    expect(await ses.received()).toEqual([]);
    await takeRoles('goes');
    await sendDigests(at('2022-09-16T12:00:00.000Z'), parts);
    const [mail, ...others] = await toldTo('stays');
    expect(others).toEqual([]);
    // What it tells is no news, and so nothing that one could turn off.
    expect(mail?.body.text).not.toContain('no-more-news');
    expect(await toldTo('goes')).toEqual([]);
    // A focal point may not open a draft that was called back, and is told by a link to the desk.
    expect(await toldTo('desk')).toHaveLength(1);
  });

  it('tells nothing of a desk that is somebody else’s by now', async () => {
    const { stillOpen } = await import('../../functions/facts/still-open.ts');
    const draft = aProposal('draft', { id: newUlid() });
    await put(stage, proposalKind, draft);
    const about = { aggregate: 'proposal', aggregateId: draft.id, type: 'Recalled', at: draft.createdAt };
    const line = { mail: 'proposalRecalled', facts: {}, path: '/desk', about };
    const seated = aPerson({ institutionId: undefined, grants: [focal] });
    expect(await stillOpen(seated, [line], stage)).toEqual([line]);
    const elsewhere = aPerson({ institutionId: undefined, grants: [{ ...focal, area: 'finance' }] });
    expect(await stillOpen(elsewhere, [line], stage)).toEqual([]);
  });
});
