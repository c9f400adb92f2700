import { describe, expect, it } from 'vitest';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { warningAt } from '#shared/domain/proposal/rules/closing-warning.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { aCallForProposals, aProposal, soundFacts } from '#test/builders/a-proposal.ts';
import { given } from '#test/given.ts';

const CLOCK = { kind: 'system', name: 'turn-of-time' } as const;
const closesAt = at('2022-09-30T20:59:00.000Z');
const when = (now: string, told = {}) =>
  given(proposal, aProposal('draft', told), aContext(CLOCK, soundFacts(), at(now))).when({ type: 'warnOfClosing' });

describe('the warning of closing', () => {
  it('comes due seven, three and one day before, to the millisecond', () => {
    const dueAt = (now: string) => warningAt(closesAt, at(now));
    expect(dueAt('2022-09-23T20:58:59.999Z')).toBeUndefined();
    expect(dueAt('2022-09-23T20:59:00.000Z')).toBe(7);
    expect(dueAt('2022-09-27T20:59:00.000Z')).toBe(3);
    expect(dueAt('2022-09-29T20:59:00.000Z')).toBe(1);
    expect(dueAt('2022-09-30T20:59:00.000Z')).toBeUndefined();
  });

  it('is given once', () => {
    when('2022-09-24T00:00:00.000Z').then([{ type: 'ClosingWarned', daysLeft: 7, closesAt }]);
    when('2022-09-24T00:00:00.000Z', { warned: { daysLeft: 7, closesAt } }).then('warningNotDue');
    when('2022-09-28T00:00:00.000Z', { warned: { daysLeft: 7, closesAt } }).then([
      { type: 'ClosingWarned', daysLeft: 3 },
    ]);
  });

  it('is given anew for a closing time that was put off', () => {
    const call = aCallForProposals({ closesAt: at('2022-10-11T20:59:00.000Z') });
    const context = aContext(CLOCK, { ...soundFacts(), call }, at('2022-10-05T00:00:00.000Z'));
    given(proposal, aProposal('draft', { warned: { daysLeft: 1, closesAt } }), context)
      .when({ type: 'warnOfClosing' })
      .then([{ type: 'ClosingWarned', daysLeft: 7, closesAt: at('2022-10-11T20:59:00.000Z') }]);
  });

  it('does not concern what has been transmitted', () => {
    given(proposal, aProposal('submitted'), aContext(CLOCK, soundFacts(), at('2022-09-29T21:00:00.000Z')))
      .when({ type: 'warnOfClosing' })
      .then('wrongState');
  });
});
