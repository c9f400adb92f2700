import type { GrantCommand } from '#shared/domain/grant/commands.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import { type Step, step } from '#shared/runtime/execute-command.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import type { Parts } from '../parts.ts';
import { grantFacts } from './grant-facts.ts';

/** Takes a grant along in the same write as one of its payment requests. It is the system's step, whoever approved the request. */
export const grantStep = (grantId: string, command: GrantCommand, parts: Pick<Parts, 'repository' | 'digest'>): Step =>
  step({
    kind: grantKind,
    decider: grant,
    id: grantId,
    command,
    facts: (state) => grantFacts(state, undefined, parts),
    as: { kind: 'system', name: 'payments' },
  });
