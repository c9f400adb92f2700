import * as z from 'zod/mini';
import { allowedCommands, type Context, type Decider } from '#shared/domain/kernel/decider.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { CaseKind, Loaded } from '#shared/domain/kernel/repository.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { type Done, execute, type More, type Outcome, step, type Tools } from './execute-command.ts';
import { problem, problemOfRejection } from './problem-details.ts';

/** The part of a request that decisions need; `HttpRequest` has it all. */
export type Asked = {
  readonly operationId: string;
  readonly actor: Actor;
  /** The moment that the decision goes by: when the request arrived. */
  readonly now: Instant;
  readonly newId: (index: number) => string;
  readonly version: number | undefined;
  readonly idempotencyKey: string | undefined;
  readonly requestHash: string;
};

/** The reply about one case: its own fields, and what can be done with it next. */
export type CaseReply<Body> = Body & {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly allowed: string[];
  readonly refused: {
    readonly command: string;
    readonly because: string;
    readonly facts: Record<string, unknown>;
  }[];
};

type GiveOptions = {
  /** The id of the case to make, when it is not simply a new one. */
  readonly id?: string;
  readonly more?: (ready: readonly Done[]) => Promise<More>;
};

/**
 * Binds one kind of case to the routes of its function. `make` begins a case, `give` gives a command to an existing one, `read` shows it;
 * each checks who may see and do what, in the one order, and answers with the case as it now is.
 */
export const cases = <
  State extends { readonly status: string; readonly id: string },
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  Refusal extends { readonly kind: string },
  Facts,
  GuardName extends string,
  Body extends object,
  Parts extends Tools,
>(
  tools: Parts,
  spec: {
    readonly kind: CaseKind<State>;
    readonly decider: Decider<State, Command, Event, Refusal, Facts, GuardName>;
    /** What the rules ask of other cases. `asked.now` is the moment that the decision goes by, not the present one. */
    readonly facts: (
      state: State | undefined,
      command: Command | undefined,
      parts: Parts,
      asked: Pick<Asked, 'actor' | 'now'>,
    ) => Facts | Promise<Facts>;
    readonly show: (state: State, actor: Actor) => Body | Promise<Body>;
  },
) => {
  const reply = async (loaded: Pick<Loaded<State>, 'state' | 'version'>, actor: Actor): Promise<CaseReply<Body>> => {
    const now = tools.now();
    const facts = await spec.facts(loaded.state, undefined, tools, { actor, now });
    const context: Context<Facts> = { now, actor, facts, id: () => tools.newId() };
    const { allowed, refused } = allowedCommands(spec.decider, loaded.state, context);
    return {
      ...(await spec.show(loaded.state, actor)),
      id: loaded.state.id,
      version: loaded.version,
      status: loaded.state.status,
      allowed: [...allowed],
      refused: refused.map((each) => ({ ...each, facts: { ...each.facts } })),
    };
  };

  const carryOut = async (
    asked: Asked,
    id: string,
    isNew: boolean,
    command: Command | ((state: State | undefined) => Command | Promise<Command>),
    options: GiveOptions,
  ): Promise<CaseReply<Body>> => {
    let given: Command | undefined;
    const outcome = await execute(
      { repository: tools.repository, newId: tools.newId, now: () => asked.now },
      {
        actor: asked.actor,
        steps: [
          step({
            kind: spec.kind,
            decider: spec.decider,
            id,
            command: async (state) => {
              given = typeof command === 'function' ? await command(state) : command;
              return given;
            },
            facts: (state) => spec.facts(state, given, tools, asked),
            ...(isNew ? { isNew: true as const } : {}),
            expectedVersion: isNew ? undefined : asked.version,
          }),
        ],
        more: options.more,
        remember: rememberFor(asked, id),
      },
    );
    const before = earlierAnswer(outcome);
    // What this request has written it remembers; only an answer given to an earlier one is read.
    const loaded = await tools.repository.load(spec.kind, before?.id ?? id);
    if (loaded === undefined) throw problem('notFound');
    // The answer is kept for days: what has happened since is only for those who may still read the case.
    const isAsAnswered = before === undefined || before.version === loaded.version;
    if (!isAsAnswered && !spec.decider.mayRead(asked.actor, loaded.state)) throw problem('notFound');
    return reply(loaded, asked.actor);
  };

  return {
    make: (asked: Asked, command: Command, options: GiveOptions = {}) =>
      carryOut(asked, options.id ?? asked.newId(0), true, command, options),
    give: (
      asked: Asked,
      id: string,
      command: Command | ((state: State | undefined) => Command | Promise<Command>),
      options: GiveOptions = {},
    ) => carryOut(asked, id, false, command, options),
    read: async (asked: { readonly actor: Actor }, id: string): Promise<CaseReply<Body>> => {
      const loaded = await tools.repository.load(spec.kind, id);
      if (loaded === undefined || !spec.decider.mayRead(asked.actor, loaded.state)) throw problem('notFound');
      return reply(loaded, asked.actor);
    },
    /** The state alone, for routes that need it beside another case; notFound when the actor may not read it. */
    stateOf: async (asked: { readonly actor: Actor }, id: string): Promise<State> => {
      const loaded = await tools.repository.load(spec.kind, id);
      if (loaded === undefined || !spec.decider.mayRead(asked.actor, loaded.state)) throw problem('notFound');
      return loaded.state;
    },
  };
};

const remembered = z.object({ id: z.string(), version: z.optional(z.int()) });

type Remembered = z.infer<typeof remembered>;

const rememberFor = (asked: Asked, id: string) =>
  asked.idempotencyKey === undefined
    ? undefined
    : {
        scope: `${scopeOf(asked.actor)}#${asked.operationId}`,
        key: asked.idempotencyKey,
        requestHash: asked.requestHash,
        answer: ([first]: readonly Done[]) => ({ id, version: first?.version }),
      };

const scopeOf = (actor: Actor): string => {
  switch (actor.kind) {
    case 'person':
      return actor.personId;
    case 'invited':
      return actor.partnerId;
    case 'system':
      return actor.name;
    case 'anyone':
      return 'anyone';
  }
};

/** Which case, at which version, the same request was answered with before; anything but success is thrown as the problem it is. */
const earlierAnswer = (outcome: Outcome): Remembered | undefined => {
  switch (outcome.kind) {
    case 'done':
      return undefined;
    case 'remembered':
      return z.parse(remembered, outcome.answer);
    case 'refused':
      throw problemOfRejection(outcome.rejection);
    case 'notFound':
      throw problem('notFound');
    case 'staleVersion':
      throw problem('staleVersion', { currentVersion: outcome.version });
    case 'taken':
      throw problem('taken', { because: 'taken', facts: { name: outcome.unique.name } });
    case 'keyReused':
      throw problem('keyReused');
    case 'contended':
      throw problem('tooMany', { because: 'contended', facts: {} });
  }
};
