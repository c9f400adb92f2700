import { describe, expect, it } from 'vitest';
import { proposalMachine } from '#shared/domain/proposal/machine.ts';
import { ON_SHORT_LIST, UNDECIDED, UNSENT } from '#shared/domain/proposal/stage-statuses.ts';
import { STAGES } from '#shared/domain/proposal/state.ts';
import { PROPOSAL_STATUSES } from '#shared/domain/proposal/statuses.ts';

const placed = STAGES.flatMap((stage): readonly string[] => [...UNSENT[stage], ...UNDECIDED[stage]]);

describe('the statuses of a stage', () => {
  it('hold every status once that is no end and waits for no other stage', () =>
    expect([...placed, 'shortListed', 'reserve', ...proposalMachine.final].sort()).toEqual(
      [...PROPOSAL_STATUSES].sort(),
    ));

  it('leave on the short-list whatever comes of the final stage, but what lapses or is withdrawn', () => {
    const final: readonly string[] = [...UNSENT.final, ...UNDECIDED.final];
    const ends = proposalMachine.rows.flatMap((row) =>
      row.from !== 'new' && row.to !== 'same' && row.from.some((from) => final.includes(from)) ? row.to : [],
    );
    const off = ends.filter((status) => !ON_SHORT_LIST.some((each) => each === status));
    expect([...new Set(off)].sort()).toEqual(['lapsed', 'withdrawn']);
  });
});
