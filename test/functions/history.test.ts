import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import { showHistory } from '../../functions/http/proposals/show-history.ts';
import { at } from '../builders/a-context.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { anActor } from '../builders/an-actor.ts';

/** Everybody here is called as their id says. */
const nobodyKnown = { load: async () => undefined };

/** What a history of these events says to a reader in this role. */
const readBy = async (role: Role, ...events: readonly { readonly type: string; readonly by: string }[]) => {
  const recorded = events.map(
    ({ by, ...event }, index): RecordedEvent => ({
      ...{ eventId: String(index), aggregate: 'proposal', aggregateId: 'p', version: index + 1, type: event.type },
      ...{ at: at('2022-09-20T09:00:00.000Z'), actor: { kind: 'person', id: by }, event, prevHash: '0', hash: '1' },
    }),
  );
  return (await showHistory(aProposal('notShortListed'), recorded, anActor(role), nobodyKnown)).items;
};

const opinion = { type: 'EligibilityFailureProposed', by: 'first', reason: 'Led by purchases.' };
const completed = { type: 'AssessmentCompleted', by: 'system' };
const decided = { type: 'NotShortListed', by: 'chair', reason: 'The other one was better.' };
const failed = { type: 'EligibilityFailed', by: 'second', reason: 'Led by purchases.' };
const returned = { type: 'Returned', by: 'focal', reason: 'The partner is wrong.' };

describe('what has happened to a proposal', () => {
  it.each(['editor', 'responsible-authority', 'focal-point'] as const)(
    'says nothing to a %s of one person’s opinion, of assessments, or of why the panel decided',
    async (role) => {
      const said = await readBy(role, opinion, completed, decided);
      expect(said.map(({ type }) => type)).toEqual(['NotShortListed']);
      expect(JSON.stringify(said)).not.toMatch(/better|chair|purchases|first/);
    },
  );

  it('tells its owner why it was returned and by whom, and why it was found not eligible but not by whom', async () => {
    expect(await readBy('editor', returned, failed)).toMatchObject([
      { byName: 'focal', note: 'The partner is wrong.' },
      { byName: undefined, note: 'Led by purchases.' },
    ]);
  });

  it('tells the office all of it, with names', async () => {
    expect(await readBy('coordinator', opinion, completed, decided)).toMatchObject([
      { byName: 'first', note: 'Led by purchases.' },
      { type: 'AssessmentCompleted' },
      { byName: 'chair', note: 'The other one was better.' },
    ]);
  });
});
