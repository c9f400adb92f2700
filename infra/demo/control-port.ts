import { isObject, listAt, objectAt, parseObject, textAt } from '../local/json.ts';

/** A mail as this machine's mail box keeps it. */
export type Mail = { readonly to: readonly string[]; readonly subject: string; readonly text: string };

/** A demo person who is in the directory. */
export type Person = { readonly key: string; readonly personId: string; readonly name: string };

/** What the demo steers the host by. None of it exists when deployed: the product itself is spoken to through its API alone. */
export type ControlPort = {
  readonly apiUrl: () => Promise<string>;
  readonly people: () => Promise<readonly Person[]>;
  /** An access token, as if the person had signed in. */
  readonly tokenOf: (key: string) => Promise<string>;
  /** Lets it be this moment, and waits until all that has become due is done. */
  readonly moveClock: (moment: string) => Promise<void>;
  /** Lets the clock be the real one, gives it its turn, and waits until all that has become due is done. */
  readonly useRealClock: () => Promise<void>;
  /** Waits until streams and queues are idle. Throws when they don't come to rest, or have given something up. */
  readonly settle: () => Promise<void>;
  /** Puts money into the account that the bank pays from. */
  readonly deposit: (amountMinor: number, currency: string) => Promise<void>;
  /** Every mail since the host began, the oldest first. */
  readonly mails: () => Promise<readonly Mail[]>;
};

/** Speaks to the control port at this address (an origin, e.g. `http://localhost:4005`). */
export const openControlPort = (address: string): ControlPort => {
  const ask = async (method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> => {
    const response = await fetch(new URL(path, address), {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new Error(`no host answers at ${address}`, { cause });
    });
    const text = await response.text();
    if (response.status === 504) throw new Error(`the host does not come to rest: ${text}`);
    if (!response.ok) throw new Error(`the host's control port answered ${response.status} to ${path}: ${text}`);
    return parseObject(text);
  };
  const rest = async (path: string, body: object): Promise<void> => {
    const deadLetters = listAt(await ask('POST', path, body), 'deadLetters');
    if (deadLetters.length === 0) return;
    const held = await ask('GET', '/local/dead-letters');
    throw new Error(`messages were given up: ${JSON.stringify(held).slice(0, 2000)}`);
  };
  const addressOf = async (name: string): Promise<string> => {
    const found = textAt(await ask('GET', '/local/addresses'), name);
    if (found === undefined) throw new Error(`the host does not say where its ${name} is`);
    return found;
  };
  return {
    apiUrl: () => addressOf('api'),
    people: async () => listAt(await ask('GET', '/local/people'), 'items').map(personIn),
    tokenOf: async (key) => textAt(await ask('POST', '/local/token', { person: key }), 'token') ?? '',
    moveClock: (moment) => rest('/local/clock', { now: moment }),
    useRealClock: () => rest('/local/clock', { real: true }),
    settle: () => rest('/local/settle', {}),
    deposit: async (amountMinor, currency) => {
      await ask('POST', '/local/bank/deposit', { amountMinor, currency });
    },
    mails: async () => {
      const response = await fetch(new URL('/store', await addressOf('mail')));
      return listAt(parseObject(await response.text()), 'emails')
        .filter(isObject)
        .map(mailIn);
    },
  };
};

const personIn = (item: unknown): Person => ({
  key: textAt(item, 'key') ?? '',
  personId: textAt(item, 'personId') ?? '',
  name: textAt(item, 'name') ?? '',
});

const mailIn = (mail: unknown): Mail => ({
  to: listAt(objectAt(mail, 'destination'), 'to').map(String),
  subject: textAt(mail, 'subject') ?? '',
  text: textAt(objectAt(mail, 'body'), 'text') ?? '',
});
