import { describe, expect, it } from 'vitest';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { type QuestionFacts, question } from '#shared/domain/question/decide.ts';
import { questionMachine } from '#shared/domain/question/machine.ts';
import type { QuestionState } from '#shared/domain/question/state.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { anActor, institutionId, personId } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const call = { status: 'open', opensAt: at('2022-09-01T06:00:00.000Z'), closesAt: at('2022-09-30T21:00:00.000Z') };
const facts: QuestionFacts = { call };
const ASKER = personId('01HPERS00000000000000000AA');
const asked: QuestionState = {
  id: '01HQUEST0000000000000000AA',
  status: 'asked',
  callId: '01HCA000000000000000000AAA',
  question: 'May our ministry apply with two agencies?',
  askedBy: ASKER,
  askedAt: at('2022-09-10T09:00:00.000Z'),
};
const ask = { type: 'ask', questionId: asked.id, callId: asked.callId, question: asked.question } as const;
const asking = (told: QuestionFacts, now: string) =>
  given(question, undefined, aContext(anActor('editor'), told, at(now))).when(ask);

describe('a question about a call', () => {
  it('lets through exactly the commands of its table, and every row can be taken', () => {
    const { faults, neverAccepted } = enumerateMachine({
      decider: question,
      states: { asked, answered: { ...asked, status: 'answered' }, declined: { ...asked, status: 'declined' } },
      commands: {
        ask,
        answer: { type: 'answer', answer: 'Yes.' },
        decline: { type: 'decline', reason: 'Asked before.' },
      },
      actor: anActor,
      facts: () => facts,
    });
    expect({ faults, neverAccepted, unreachable: unreachable(questionMachine) }).toEqual({
      faults: [],
      neverAccepted: [],
      unreachable: [],
    });
  });

  it('is asked while the call is open, by the moment and not by its status', () => {
    asking(facts, '2022-09-30T20:59:59.999Z').then([{ type: 'Asked', askedBy: ASKER }]);
    asking(facts, '2022-09-30T21:00:00.000Z').then('callClosed');
    asking({ call: { ...call, status: 'published' } }, '2022-09-01T06:00:00.000Z').then([{ type: 'Asked' }]);
    asking({ call: { ...call, status: 'published' } }, '2022-09-01T05:59:59.999Z').then('callNotOpenYet');
    asking({ call: { ...call, status: 'cancelled' } }, '2022-09-15T09:00:00.000Z').then('callClosed');
    asking({}, '2022-09-15T09:00:00.000Z').then('callClosed');
  });

  it('is read by its asker and the office, and by no colleague of the asker', () => {
    expect(question.mayRead(anActor('editor'), asked)).toBe(true);
    expect(
      question.mayRead(anActor('coordinator', { institutionId: institutionId('01HTHER00000000000000000AA') }), asked),
    ).toBe(true);
    const colleague = anActor('responsible-authority', { personId: personId('01HPERS00000000000000000ZZ') });
    expect(question.mayRead(colleague, asked)).toBe(false);
  });

  it('keeps the words of the asker beside those that are published', () => {
    const answer = { type: 'answer', answer: 'Yes.', publishedAs: 'May a ministry apply with two agencies?' } as const;
    const { decision } = given(question, asked, aContext(anActor('coordinator'), facts)).when(answer);
    expect(decision).toMatchObject({
      value: { state: { status: 'answered', question: asked.question, publishedAs: answer.publishedAs } },
    });
  });
});
