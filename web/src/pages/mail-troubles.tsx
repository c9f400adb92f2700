import type { Client } from '#shared/contract/client.ts';
import { type Called, called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../words.tsx';

type People = Extract<Awaited<ReturnType<Client['listPeople']>>, { readonly ok: true }>['body']['items'];

/** Everybody whom mail does not reach, for the office; nothing while it reaches all. */
export const MailTroubles = () => {
  const { words, say } = useWords();
  const client = useClient();
  const { loaded, reload } = useLoaded('mail troubles', () => peopleInTrouble(client));
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  const clear = async (personId: string): Promise<void> => {
    await called(client.clearMailFault({ params: { personId } }));
    await reload();
  };
  return (
    <Notice tone="care" title={say(words.settings.troubleTitle)}>
      <p>{say(words.settings.troubleText)}</p>
      <ul class="rows">
        {loaded.value.map((each) => (
          <li key={each.id}>
            <p class="row-main">
              <bdi>{each.name}</bdi> · <bdi>{each.email}</bdi>
            </p>
            {each.mailFault !== undefined && <span class="tag tag-bad">{say(words.settings[each.mailFault])}</span>}
            <button type="button" class="button button-quiet" onClick={() => void clear(each.id)}>
              {say(words.settings.clear)}
              <span class="unseen"> {each.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** All pages of the directory, for the few in it that matter here. */
const peopleInTrouble = async (client: Client): Promise<Called<People>> => {
  const found: People = [];
  let cursor: string | undefined;
  do {
    const page = await called(
      client.listPeople({ query: { limit: 100, ...(cursor === undefined ? {} : { cursor }) } }),
    );
    if (!page.ok) return page;
    found.push(...page.body.items.filter((each) => each.mailFault !== undefined));
    cursor = page.body.cursor;
  } while (cursor !== undefined);
  return { ok: true, body: found };
};
