import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { aPerson, PERSON } from '../builders/directory.ts';
import { ask, openStage, put, type Stage } from './stage.ts';

/** More than any page of a list holds. */
const WAITING = 103;

let stage: Stage;
const ids: string[] = [];
beforeAll(async () => {
  stage = await openStage();
  await put(stage, personKind, aPerson({ grants: [{ role: 'focal-point', country: 'TR', area: 'trade' }] }));
  const proposals = Array.from({ length: WAITING }, () => aProposal('withFocalPoint', { id: newUlid() }));
  await Promise.all(proposals.map((each) => put(stage, proposalKind, each)));
  ids.push(...proposals.map(({ id }) => id));
});
afterAll(() => stage.stop());

const page = z.object({ items: z.array(z.object({ id: z.string() })), cursor: z.optional(z.string()) });

describe('the desk of a focal point', () => {
  it('shows all that waits there, each once, however much it is', async () => {
    const { handler } = await import('../../functions/http/proposals.ts');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { view: 'focalPoint', limit: '100', ...(cursor === undefined ? {} : { cursor }) };
      const shown = page.parse((await ask(handler, 'GET /proposals', { as: PERSON, query })).body);
      seen.push(...shown.items.map(({ id }) => id));
      cursor = shown.cursor;
    } while (cursor !== undefined && seen.length <= WAITING);
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });
});
