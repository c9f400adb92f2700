import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { DocumentKind } from '#shared/domain/document/ids.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { aDocument } from '../builders/a-document.ts';
import { aProposal, PROPOSAL } from '../builders/a-proposal.ts';
import { anAssessment } from '../builders/an-assessment.ts';
import { ask, openStage, put, type Stage } from '../functions/stage.ts';
import { handlers } from './handlers.ts';
import { FOREIGN, idOf, OWN, type Person, SUSPENDED, signUp } from './people.ts';

const KINDS = ['workPlan', 'passport', 'bankProof'] as const satisfies readonly DocumentKind[];
const IDS = { workPlan: newUlid(), passport: newUlid(), bankProof: newUlid() };
const UNTOLD = newUlid();

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await signUp(stage);
  await put(stage, callKind, aCall());
  await put(stage, proposalKind, aProposal('inAssessment', { callId: CALL }));
  const owner = { kind: 'proposal', id: PROPOSAL } as const;
  for (const kind of KINDS) await put(stage, documentKind, aDocument({ id: IDS[kind], kind, owner }));
  const given = { id: newUlid(), callId: CALL, proposalId: PROPOSAL, assessorId: idOf('assessor') };
  await put(stage, assessmentKind, anAssessment('accepted', given));
});
afterAll(() => stage.stop());

/** The kinds that a person gets to by all three ways: the list, the document, and its address. */
const seenBy = async (id: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { handler } = await handlers.documents();
  const query = { ownerKind: 'proposal', ownerId: PROPOSAL };
  const list = JSON.stringify((await ask(handler, 'GET /documents', { as: id, query })).body);
  const openBy = async (route: `GET /${string}`) => {
    const seen: string[] = [];
    for (const kind of KINDS) {
      const { status } = await ask(handler, route, { as: id, params: { documentId: IDS[kind] } });
      if (status === 200) seen.push(kind);
      else expect([403, 404]).toContain(status);
    }
    return seen;
  };
  return {
    listed: KINDS.filter((kind) => list.includes(IDS[kind])),
    shown: await openBy('GET /documents/{documentId}'),
    opened: await openBy('GET /documents/{documentId}/download'),
  };
};

type Sees = { readonly own: readonly DocumentKind[]; readonly foreign: readonly DocumentKind[] };

const all: Sees = { own: KINDS, foreign: KINDS };
const none: Sees = { own: [], foreign: [] };
const plain: Sees = { own: ['workPlan'], foreign: ['workPlan'] };
const ownersPeople: Sees = { own: KINDS, foreign: [] };

/** From the dossier (P5, «restricted class, never visible to assessors») and not from the code; of a proposal that is being assessed. */
const SEEN: Readonly<Record<Person['role'], Sees>> = {
  editor: ownersPeople,
  'responsible-authority': ownersPeople,
  'focal-point': { own: ['workPlan'], foreign: [] },
  // The assessor from elsewhere has not been given this proposal.
  assessor: { own: ['workPlan'], foreign: [] },
  panel: plain,
  head: plain,
  coordinator: all,
  finance: all,
  auditor: all,
  administrator: none,
  // The Bank has to do with a proposal only once it is on the final list.
  'bank-maker': none,
  'bank-checker': none,
};

const expected = ({ role, standing }: Person): readonly string[] =>
  standing === 'suspended' ? [] : SEEN[role][standing];

describe('passports and bank proofs', () => {
  it.each([...OWN, ...FOREIGN, ...SUSPENDED].map((person) => [person.standing, person.role, person] as const))(
    'are seen by the %s %s as the dossier says, by every way there is',
    async (_standing, _role, person) => {
      const kinds = expected(person);
      expect(await seenBy(person.id)).toEqual({ listed: kinds, shown: kinds, opened: kinds });
    },
  );

  it('are seen by nobody whom the directory does not know', async () => {
    expect(await seenBy(UNTOLD)).toEqual({ listed: [], shown: [], opened: [] });
  });
});
