import type { Called } from '../api.ts';

type PageOf<Item> = { readonly items: readonly Item[]; readonly cursor?: string | undefined };

/** No list of the office is longer than this; a list that never ends would be a fault of the server. */
const PAGES_MAXIMUM = 50;

/** Every line of a list, page after page; for the office's lists of some hundred lines that are searched on the page. */
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
