import { newUlid } from '#shared/adapters/ids.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { fromMilliseconds, type Instant } from '#shared/domain/kernel/instant.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import type { ProposalState, ProposalStatus } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall } from '../builders/a-call.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { OWNER, personId } from '../builders/an-actor.ts';
import { anInstitution, aPerson } from '../builders/directory.ts';
import { type Answer, ask, openStage, put, type Stage } from './stage.ts';

const PEOPLE = {
  editor: { role: 'editor', institutionId: OWNER },
  signatory: { role: 'responsible-authority', institutionId: OWNER },
  focalPoint: { role: 'focal-point', country: 'TR', area: 'trade' },
  coordinator: { role: 'coordinator' },
  head: { role: 'head' },
} as const satisfies Record<string, PersonState['grants'][number]>;

export type ChainPerson = keyof typeof PEOPLE;

const YEAR = 365 * 86_400_000;

/** A stage with one ministry, its people, the focal point and the office, each with the address `<name>@cpf.example`. */
export const openChain = async () => {
  const stage: Stage = await openStage();
  await put(stage, institutionKind, anInstitution());
  const ids = new Map<string, string>();
  for (const [name, grant] of Object.entries(PEOPLE)) {
    const id = personId(newUlid());
    ids.set(name, id);
    const institutionId = 'institutionId' in grant ? OWNER : undefined;
    const email = `${name}@cpf.example`;
    await put(stage, personKind, aPerson({ id, institutionId, email, language: 'en', grants: [grant] }));
  }
  const idOf = (name: ChainPerson): string => ids.get(name) ?? '';

  /** A call whose closing time was so many seconds ago by the real clock (later when negative), and moments around that time. */
  const aCallClosed = async (
    secondsAgo: number,
  ): Promise<{ readonly call: CallState; readonly moment: (milliseconds: number) => Instant }> => {
    const closed = Date.now() - secondsAgo * 1000;
    const moment = (milliseconds: number) => fromMilliseconds(closed + milliseconds);
    const call = aCall(
      { id: newUlid(), closesAt: moment(0) },
      {
        documents: { preliminary: [], final: [], contract: [] },
        implementationStartsAt: moment(YEAR),
        implementationEndsAt: moment(2 * YEAR),
      },
    );
    await put(stage, callKind, call);
    return { call, moment };
  };

  const ownProposals = async (name: ChainPerson, route: `${string} /${string}`, asked: object): Promise<Answer> => {
    const { handler } = await import('../../functions/http/proposals.ts');
    return ask(handler, route, { as: idOf(name), ...asked });
  };

  /** A proposal in a status that needs a signature, signed exactly as its form stands. */
  const signed = async (
    callId: string,
    status: ProposalStatus = 'withFocalPoint',
    told: Partial<ProposalState> = {},
  ): Promise<string> => {
    const draft = aProposal('draft', { id: newUlid(), callId, frozen: {}, ...told });
    await put(stage, proposalKind, draft);
    const shown = await ownProposals('editor', 'GET /proposals/{proposalId}', { params: { proposalId: draft.id } });
    const state = aProposal(status, { id: newUlid(), callId, ...told });
    const preliminary = { contentHash: String(shown.body['contentHash']), at: state.createdAt, by: idOf('signatory') };
    await put(stage, proposalKind, { ...state, frozen: status === 'draft' ? {} : { preliminary } });
    return state.id;
  };

  /** Gives a step of the chain on a proposal, or saves its form when the action is empty, as arriving at this moment. */
  const give = (name: ChainPerson, proposalId: string, action: string, now: string, body: unknown = {}) =>
    ownProposals(name, action === '' ? 'PATCH /proposals/{proposalId}' : `POST /proposals/{proposalId}/${action}`, {
      params: { proposalId },
      body,
      now,
    });

  const statusOf = async (id: string) => (await stage.repository.load(proposalKind, id))?.state.status;

  return { stage, idOf, aCallClosed, signed, give, statusOf };
};

export type Chain = Awaited<ReturnType<typeof openChain>>;
