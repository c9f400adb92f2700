/**
 * Every problem the API can answer with (RFC 9457), by name. `type` on the wire is `/problems/<name in kebab-case>`; sentences are in
 * `shared/words`. The domain's rejections have their rows in `rejection-problems.ts`.
 */
export const problems = {
  malformed: { status: 400, title: 'The request could not be read' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Not for you to do' },
  notFound: { status: 404, title: 'Nothing here' },
  wrongState: { status: 409, title: 'Not possible in the present state' },
  taken: { status: 409, title: 'Already there' },
  callClosed: { status: 410, title: 'The call is closed' },
  staleVersion: { status: 412, title: 'Somebody else has changed it' },
  versionMissing: { status: 428, title: 'Say which version you changed' },
  tooLarge: { status: 413, title: 'Too large' },
  unsupportedType: { status: 415, title: 'Not a type we take' },
  invalid: { status: 422, title: 'Something is missing or wrong' },
  ruleBroken: { status: 422, title: 'A rule stands against it' },
  keyReused: { status: 422, title: 'The idempotency key belongs to another request' },
  tooMany: { status: 429, title: 'Too many requests' },
  fault: { status: 500, title: 'A fault of ours' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemName = keyof typeof problems;
