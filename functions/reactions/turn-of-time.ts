import { account } from '#shared/domain/account/decide.ts';
import type { CallCommand } from '#shared/domain/call/commands.ts';
import { call } from '#shared/domain/call/decide.ts';
import { nextDue } from '#shared/domain/call/rules/next-due.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { document } from '#shared/domain/document/decide.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Listed } from '#shared/domain/kernel/repository.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { EDITABLE } from '#shared/domain/proposal/machine.ts';
import { execute, type Step, step } from '#shared/runtime/execute-command.ts';
import { clockReaction } from '#shared/runtime/reaction-function.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { accountFacts } from '../facts/account-facts.ts';
import { allListed } from '../facts/all-listed.ts';
import { callFacts } from '../facts/call-facts.ts';
import { grantFacts } from '../facts/grant-facts.ts';
import { proposalFacts } from '../facts/proposal-facts.ts';
import { warnOfClosing } from '../facts/warn-of-closing.ts';
import { parts } from '../parts.ts';

const CLOCK = { kind: 'system', name: 'turn-of-time' } as const;

/** What the call waits for by its own state; the list may be a moment behind. A call that waits for nothing refuses to close. */
const callCommand = (state: CallState | undefined): CallCommand => ({
  type: (state === undefined ? undefined : nextDue(state)?.command) ?? 'close',
});

/** Giving up a file asks for the document alone. */
const NO_DOCUMENT_FACTS = {
  limits: { maxBytes: 0, contentTypes: [] },
  caseIsOpen: false,
  caseIsOffices: false,
} as const;

/** What is due in a case: the queue holds active grants, cooling accounts, awaited files, proposals that wait for an answer and, in all other states, calls. */
const dueStep = ({ id, status }: Listed): Step => {
  if (status === 'active')
    return step({
      kind: grantKind,
      decider: grant,
      id,
      command: { type: 'endImplementation' },
      facts: (state) => grantFacts(state, undefined, parts),
    });
  if (status === 'cooling')
    return step({
      kind: accountKind,
      decider: account,
      id,
      command: { type: 'activate' },
      facts: (state) => accountFacts(state, undefined, parts),
    });
  if (status === 'awaiting')
    return step({ kind: documentKind, decider: document, id, command: { type: 'giveUp' }, facts: NO_DOCUMENT_FACTS });
  if (status === 'clarification')
    return step({
      kind: proposalKind,
      decider: proposal,
      id,
      command: { type: 'endClarification' },
      facts: (state) => proposalFacts(state, undefined, parts, { now: parts.now() }),
    });
  if (EDITABLE.some((each) => each === status))
    return step({ kind: proposalKind, decider: proposal, id, command: { type: 'remindPartner' }, facts: {} });
  return step({
    kind: callKind,
    decider: call,
    id,
    command: callCommand,
    facts: (state) => callFacts(state, parts),
  });
};

/**
 * Gives each due case its command, one after the other and each for itself: the fault of one keeps no other waiting. A refusal means that the
 * case has moved on or been put off since it was listed, and asks for nothing.
 */
const turn = async (now: Instant): Promise<void> => {
  // Entries are `<instant>#<kind>#<id>`; the tilde sorts after them, so that what is due at this very moment is in.
  const due = await allListed(parts.repository, { index: 'queue', key: 'due', upTo: `${now}~` });
  const faults: unknown[] = [];
  for (const entry of due) {
    try {
      await execute(parts, { actor: CLOCK, steps: [dueStep(entry)] });
    } catch (fault) {
      faults.push(fault);
    }
  }
  try {
    await warnOfClosing(now, parts);
  } catch (fault) {
    faults.push(fault);
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${due.length} due cases failed`);
};

export const handler = clockReaction('turn-of-time', parts, turn);
