import type middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type ProblemName, problems } from '#shared/contract/problems.ts';
import { faultFacts, log } from './log.ts';
import { Problem, problemBody } from './problem-details.ts';
import type { HttpEvent } from './read-request.ts';

type HttpMiddleware = middy.MiddlewareObj<HttpEvent, APIGatewayProxyStructuredResultV2>;

/** Turns whatever was thrown into problem details (RFC 9457). A fault of ours becomes a 500 that says nothing but its trace id. */
export const answerProblems = (): HttpMiddleware => ({
  onError: (request) => {
    const thrown = request.error instanceof Problem ? request.error : new Problem('fault');
    const traceId = request.event.requestContext.requestId;
    if (thrown.problem === 'fault') log('error', 'fault', { traceId, ...faultFacts(request.error) });
    request.response = {
      statusCode: problems[thrown.problem].status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
      body: JSON.stringify(problemBody(thrown, detailOf(thrown), traceId)),
    };
  },
});

/** What a person who reads the bare answer can do about it. The app says it in the reader's language, by `type` and `because`. */
const DETAILS: Record<ProblemName, string> = {
  malformed: 'The request is not well-formed; check its JSON and headers.',
  unauthenticated: 'Sign in and send the access token as a bearer token.',
  forbidden: 'Your roles do not allow this here.',
  notFound: 'There is nothing here, or nothing that you may see.',
  wrongState: 'The case is not in a state in which this can be done; see `facts` for those in which it can.',
  taken: 'Something with the same name is there already.',
  callClosed: 'The call is not open at the moment your request arrived.',
  staleVersion: 'It has changed since you loaded it; load it again and decide again.',
  versionMissing: 'Send the version you changed in the header If-Match.',
  tooLarge: 'What you sent is larger than allowed.',
  unsupportedType: 'Send application/json.',
  invalid: 'Some members of the request are missing or wrong; `errors` names each.',
  ruleBroken: 'A rule of the scheme stands against it; `because` and `facts` say which.',
  keyReused: 'This Idempotency-Key was used for another request; take a new one.',
  tooMany: 'Too many at once; wait a moment and try again.',
  fault: 'Something broke on our side. Quote the traceId when you report it.',
};

const detailOf = (thrown: Problem): string => DETAILS[thrown.problem];

/** One line for each request: what, how it ended, how long it took. Paths hold ids only; bodies and people are never logged. */
export const logged = (operationOf: (event: HttpEvent) => string | undefined): HttpMiddleware => {
  const answered = (request: { event: HttpEvent; response: APIGatewayProxyStructuredResultV2 | null | undefined }) => {
    log('info', 'request-answered', {
      traceId: request.event.requestContext.requestId,
      operationId: operationOf(request.event),
      status: request.response?.statusCode,
    });
  };
  return { after: answered, onError: answered };
};
