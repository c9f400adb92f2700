import type { Listed, ListQuery, Repository } from '#shared/domain/kernel/repository.ts';

/** Every line of a list, page after page. Only for lists that a call or a grant bounds: some hundred lines, never a whole table. */
export const allListed = async (
  repository: Pick<Repository, 'list'>,
  query: Omit<ListQuery, 'cursor' | 'limit'>,
): Promise<readonly Listed[]> => {
  const lines: Listed[] = [];
  let cursor: string | undefined;
  do {
    const page = await repository.list({ ...query, limit: 100, cursor });
    lines.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return lines;
};
