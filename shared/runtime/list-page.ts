import * as z from 'zod/mini';
import type { Listed, ListQuery, Page, Repository } from '#shared/domain/kernel/repository.ts';
import { problem } from './problem-details.ts';

/**
 * One page of a list in the form of its route's reply (`pageReply`): each line's head and its summary in one. A cursor that isn't
 * ours answers `invalid`; a summary that isn't what the reply says is a fault of the program. Lines that `keep` leaves out are not the
 * reader's to see: a page may then be shorter, and the cursor still goes on.
 */
export const listPage = async <Reply extends z.ZodMiniType>(
  repository: Pick<Repository, 'list'>,
  query: ListQuery,
  reply: Reply,
  keep: (line: Listed) => boolean = () => true,
): Promise<z.output<Reply>> => {
  const page = await pageOf(repository, query);
  return z.parse(reply, {
    items: page.items.filter(keep).map(({ summary, id, status }) => ({ ...summary, id, status })),
    cursor: page.cursor,
  });
};

const pageOf = async (repository: Pick<Repository, 'list'>, query: ListQuery): Promise<Page> => {
  try {
    return await repository.list(query);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const detail = 'is not a cursor of this list';
    throw problem('invalid', {}, [{ pointer: '#query/cursor', code: 'cursor', detail }]);
  }
};
