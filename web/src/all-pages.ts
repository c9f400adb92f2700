import type { Called } from './api.ts';

type PageOf<Item> = { readonly items: readonly Item[]; readonly cursor?: string | undefined };

/** No list that is shown whole is longer than this; one that never ends would be a fault of the server. */
const PAGES_MAXIMUM = 50;

/** Every line of a list, page after page; for lists of some hundred lines: what an institution has, what a call has, the office's own. */
export const allPages = async <Item>(
  load: (cursor: string | undefined) => Promise<Called<PageOf<Item>>>,
): Promise<Called<readonly Item[]>> => {
  const items: Item[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES_MAXIMUM; page += 1) {
    const got = await load(cursor);
    if (!got.ok) return got;
    items.push(...got.body.items);
    cursor = got.body.cursor;
    if (cursor === undefined) break;
  }
  return { ok: true, body: items };
};
