import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Client, createClient, type ProblemReply } from '#shared/contract/client.ts';
import type { SessionKeeper } from './session/session.ts';
import type { SiteConfig } from './site-config.ts';

/** The client of the API for this page; an answer of 401 ends the session. */
export const pageClient = (config: SiteConfig, keeper: SessionKeeper): Client =>
  createClient({
    baseUrl: config.apiUrl.replace(/\/$/, ''),
    token: keeper.token,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (response.status === 401) keeper.expire();
      return response;
    },
  });

const ClientContext = createContext<Client | undefined>(undefined);

export const ClientProvider = ClientContext.Provider;

/** The API. Throws outside its provider. */
export const useClient = (): Client => {
  const client = useContext(ClientContext);
  if (client === undefined) throw new Error('there is no API client here');
  return client;
};

/** Why a call brought nothing: the server's problem, or no connection at all. */
export type Failure = { readonly kind: 'problem'; readonly problem: ProblemReply } | { readonly kind: 'offline' };

export type Called<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly failure: Failure };

type AnswerLike<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly problem: ProblemReply };

/** Waits for a call; a connection that fails becomes a value like any other refusal. */
export const called = async <Body>(answer: Promise<AnswerLike<Body>>): Promise<Called<Body>> => {
  try {
    const got = await answer;
    return got.ok ? { ok: true, body: got.body } : { ok: false, failure: { kind: 'problem', problem: got.problem } };
  } catch {
    return { ok: false, failure: { kind: 'offline' } };
  }
};

/** The problem's name as the contract has it: `/problems/stale-version` is `staleVersion`. */
export const problemName = (problem: ProblemReply): string =>
  (problem.type.split('/').at(-1) ?? '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
