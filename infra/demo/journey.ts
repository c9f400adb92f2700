import { type Client, createClient } from '#shared/contract/client.ts';
import { found } from './answers.ts';
import type { ControlPort, Person } from './control-port.ts';
import { type DemoCall, ninthCall } from './data/call.ts';
import type { DemoProposal } from './data/form.ts';
import { PROPOSALS } from './data/proposals.ts';

/** What a journey tells of: a call, and the proposals that are made for it. */
export type Tale = { readonly call: DemoCall; readonly proposals: readonly DemoProposal[] };

/** The tale of the demo: the ninth call with all its proposals. */
const NINTH: Tale = { call: ninthCall, proposals: PROPOSALS };

/** The way through the scheme: people act through the API, and every step says in one line what has come of it. */
export type Journey = {
  /** Speaks to the API as a demo person, by key. */
  readonly as: (key: string) => Client;
  /** Speaks to the API without signing in, as partners do. */
  readonly asAnyone: Client;
  readonly person: (key: string) => Person;
  /** The demo person with this id. */
  readonly personWithId: (personId: string) => Person;
  readonly control: ControlPort;
  readonly tale: Tale;
  /** Carries a step out and prints it with its number and outcome. What it throws is thrown again with the step's name. */
  readonly step: (text: string, work: () => Promise<string>) => Promise<void>;
  readonly steps: () => number;
};

/** A step of the journey that has not gone as it should. */
export class StepFailed extends Error {
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.step = step;
  }
}

/** Longer than any step takes; the shifted clock does not touch tokens. */
const TOKEN_MILLISECONDS = 30 * 60_000;

/** Sets out: knows the people of the host and speaks for each of them. */
export const setOut = async (
  control: ControlPort,
  print: (line: string) => void,
  tale: Tale = NINTH,
): Promise<Journey> => {
  const [apiUrl, people] = await Promise.all([control.apiUrl(), control.people()]);
  const clients = new Map<string, Client>();
  let count = 0;
  return {
    control,
    tale,
    as: (key) => {
      const known = clients.get(key);
      if (known !== undefined) return known;
      const client = clientOf(apiUrl, control, key);
      clients.set(key, client);
      return client;
    },
    asAnyone: createClient({ baseUrl: apiUrl, fetch }),
    person: (key) =>
      found(
        `demo person ${key}`,
        people.find((each) => each.key === key),
      ),
    personWithId: (personId) =>
      found(
        `demo person ${personId}`,
        people.find((each) => each.personId === personId),
      ),
    step: async (text, work) => {
      count += 1;
      const name = `${String(count).padStart(3)}  ${text}`;
      try {
        print(`${name}  → ${await work()}`);
      } catch (thrown) {
        throw new StepFailed(name, thrown);
      }
    },
    steps: () => count,
  };
};

/** A client that gets its token from the host when it first needs it, and anew before it runs out. */
const clientOf = (baseUrl: string, control: ControlPort, key: string): Client => {
  let token: string | undefined;
  let mintedAt = 0;
  return createClient({
    baseUrl,
    fetch: async (url, init) => {
      if (token === undefined || Date.now() - mintedAt > TOKEN_MILLISECONDS) {
        token = await control.tokenOf(key);
        mintedAt = Date.now();
      }
      return fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
    },
  });
};
