import type { Answer, ProblemReply } from '#shared/contract/client.ts';

/** The API has refused what the demo had every right to do. */
export class Refused extends Error {
  readonly problem: ProblemReply;

  constructor(problem: ProblemReply) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`);
    this.problem = problem;
  }
}

/** The body of a good answer. Throws with the problem's own details on any other. */
export const done = async <Body>(answer: Promise<Answer<Body>>): Promise<Body> => {
  const received = await answer;
  if (received.ok) return received.body;
  throw new Refused(received.problem);
};

/** The body of a good answer that shows a case in this state. Throws when it is in another. */
export const doneIn = async <Body extends { readonly status: string }>(
  status: string,
  answer: Promise<Answer<Body>>,
): Promise<Body> => {
  const body = await done(answer);
  expectSame('status', body.status, status);
  return body;
};

/** Throws, naming both, when two things are not the same. */
export const expectSame = (what: string, found: unknown, expected: unknown): void => {
  if (found !== expected) throw new Error(`${what}: expected ${String(expected)}, found ${String(found)}`);
};

/** The thing looked for. Throws when there is none. */
export const found = <Thing>(what: string, thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error(`there is no ${what}`);
  return thing;
};

/** A number with its noun, e.g. `1 order`, `2 orders`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
