import type { ImportFault } from '#shared/contract/schemas/directory-import.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { execute, type More, type Step } from '#shared/runtime/execute-command.ts';
import type { Parts } from '../../parts.ts';

/** Who imports, and when. */
export type Importer = { readonly actor: Actor; readonly now: Instant };

/** What one line would do. `write` is undefined when all that it says is so already. */
export type PlannedLine = {
  readonly line: number;
  readonly label: string;
  readonly does: 'make' | 'change' | 'nothing';
  readonly write?: ({ readonly step: Step } & Pick<More, 'unique'>) | undefined;
};

export type Plan = { readonly lines: readonly PlannedLine[]; readonly faults: readonly ImportFault[] };

/** Carries one line out, as one write; says why when it cannot be done any more. */
export const carryOutLine = async (
  { write }: PlannedLine,
  { actor, now }: Importer,
  { repository, newId }: Pick<Parts, 'repository' | 'newId'>,
): Promise<string | undefined> => {
  if (write === undefined) return undefined;
  const outcome = await execute(
    { repository, newId, now: () => now },
    { actor, steps: [write.step], unique: write.unique ?? [] },
  );
  if (outcome.kind === 'done' || outcome.kind === 'remembered') return undefined;
  return outcome.kind === 'refused' ? outcome.rejection.kind : outcome.kind;
};
