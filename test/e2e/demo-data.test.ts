import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterWork } from '#infra/demo/seed/enter-work.ts';
import type { Host } from '#infra/local/host.ts';
import type { Client } from '#shared/contract/client.ts';
import { clientOf, openStage } from './stage.ts';

let host: Host;
const said: string[] = [];

beforeAll(async () => {
  host = await openStage();
  await enterWork(host.addresses.control, new Date(), (line) => said.push(line));
}, 300_000);
afterAll(() => host?.stop());

const proposalsOf = async (person: string, view: 'institution' | 'focalPoint'): Promise<readonly string[]> => {
  const answer = await (await clientOf(host.addresses, person)).listProposals({ query: { view } });
  return answer.ok ? answer.body.items.map(({ status }) => status).toSorted() : [answer.problem.detail];
};

const callsOf = async (coordinator: Client) => {
  const answer = await coordinator.listCalls({});
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.body.items;
};

describe('what npm start enters', () => {
  it('gives everybody something to do: a draft, a final form, a desk with work, proposals to check', async () => {
    expect(await proposalsOf('uganda-editor', 'institution')).toEqual(['draft', 'finalDraft']);
    expect(await proposalsOf('sesric-editor', 'institution')).toEqual(['finalDraft', 'submitted']);
    expect(await proposalsOf('morocco-focal-point', 'focalPoint')).toContain('withFocalPoint');
    const calls = await callsOf(await clientOf(host.addresses, 'coordinator-1'));
    expect(calls.map(({ status }) => status).toSorted()).toEqual(['finalStageOpen', 'open', 'preliminaryReview']);
  });

  it('ends at the present moment, and says how far it is', async () => {
    const answer = await fetch(`${host.addresses.control}/local/clock`);
    expect(await answer.json()).toMatchObject({ offsetMilliseconds: 0 });
    expect(said).toHaveLength(3);
  });

  it('leaves a host alone that knows a call already', async () => {
    await enterWork(host.addresses.control, new Date(), (line) => said.push(line));
    expect(said).toHaveLength(3);
    expect(await callsOf(await clientOf(host.addresses, 'coordinator-1'))).toHaveLength(3);
  });
});
