import type * as z from 'zod/mini';
import type { answeredQuestionsReply } from '#shared/contract/schemas/question.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { questionKind } from '#shared/store/items/question-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

/** The answered questions about a published call, the latest first, without who asked. */
export const answeredQuestions = async (
  callId: string,
  { repository }: Pick<Parts, 'repository'>,
): Promise<z.output<typeof answeredQuestionsReply>> => {
  const call = (await repository.load(callKind, callId))?.state;
  if (call?.publishedAt === undefined) throw problem('notFound');
  const lines = await allListed(repository, { index: 'family', key: `call#${callId}#question`, descending: true });
  const answered = lines.filter(({ status }) => status === 'answered');
  const loaded = await Promise.all(answered.map(({ id }) => repository.load(questionKind, id)));
  const items = loaded.flatMap((each) => {
    if (each === undefined) return [];
    const { id, question, publishedAs, answer, closedAt } = each.state;
    if (answer === undefined || closedAt === undefined) return [];
    return [{ id, question: publishedAs ?? question, answer, answeredAt: closedAt }];
  });
  return { items: items.toSorted((left, right) => right.answeredAt.localeCompare(left.answeredAt)) };
};
