import type { DocumentCommand } from '#shared/domain/document/commands.ts';
import { document } from '#shared/domain/document/decide.ts';
import { type DocumentState, documentState } from '#shared/domain/document/state.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Repository } from '#shared/domain/kernel/repository.ts';
import { execute, type More, type Outcome, type Step, step } from '#shared/runtime/execute-command.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { owningCase } from './document-owner.ts';

export type Verdict = Extract<DocumentCommand, { readonly type: 'recordVerdict' }>['verdict'];

/** Of a paper that came when its case was no longer in its owner's hands. */
export const ARRIVED_LATE: Verdict = { clean: false, because: 'arrivedLate' };

/** What the scanner does asks for none of the limits; that the case is open is looked at here, and held until the write. */
const FACTS = { limits: { maxBytes: 0, contentTypes: [] }, caseIsOpen: true, caseIsOffices: false } as const;

type Needs = { readonly repository: Repository; readonly now: () => Instant; readonly newId: () => string };

/**
 * Records what the examination has found. Clean is a paper only while its case stands in its owner's hands, as it was read: of a verdict and a signature
 * that meet, one comes first, and then the paper has either been signed for or come late. In the same write it takes the place of the version
 * before it, so that nothing can come between after which both count.
 */
export const recordVerdict = (id: string, verdict: Verdict, parts: Needs): Promise<Outcome> => {
  let owner: Awaited<ReturnType<typeof owningCase>>;
  return execute(parts, {
    actor: { kind: 'system', name: 'scan-document' },
    steps: [
      step({
        kind: documentKind,
        decider: document,
        id,
        command: async (state): Promise<DocumentCommand> => {
          owner = state === undefined ? undefined : await owningCase(state.owner, parts);
          return { type: 'recordVerdict', verdict: verdict.clean && owner?.isOpen !== true ? ARRIVED_LATE : verdict };
        },
        facts: FACTS,
      }),
    ],
    more: async (ready): Promise<More> => {
      const clean = ready.map(({ state }) => documentState.parse(state)).filter(({ status }) => status === 'clean');
      if (clean.length === 0 || owner === undefined) return {};
      return { unmoved: [owner.stands], steps: (await Promise.all(clean.map((each) => placeOf(each, parts)))).flat() };
    },
  });
};

/** The step by which a next version takes the place of the one before it; none when that counts no longer. */
const placeOf = async ({ id, replaces }: DocumentState, { repository }: Needs): Promise<readonly Step[]> => {
  if (replaces === undefined || (await repository.load(documentKind, replaces))?.state.status !== 'clean') return [];
  return [
    step({ kind: documentKind, decider: document, id: replaces, command: { type: 'supersede', by: id }, facts: FACTS }),
  ];
};
