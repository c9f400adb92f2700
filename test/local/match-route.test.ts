import { describe, expect, test } from 'vitest';
import { routeMatcher } from '#infra/local/match-route.ts';
import { timingOf } from '#infra/local/schedule.ts';

describe('choosing a route', () => {
  const match = routeMatcher([
    'GET /calls/{callId}',
    'GET /calls/open',
    'POST /calls/{callId}/publish',
    'ANY /files/{proxy+}',
    'GET /files/{name}',
    'GET /calls',
  ]);

  test.each([
    ['GET', '/calls', 'GET /calls', {}],
    ['GET', '/calls/open', 'GET /calls/open', {}],
    ['GET', '/calls/01JD', 'GET /calls/{callId}', { callId: '01JD' }],
    ['POST', '/calls/01JD/publish', 'POST /calls/{callId}/publish', { callId: '01JD' }],
    ['GET', '/files/a', 'GET /files/{name}', { name: 'a' }],
    ['GET', '/files/a/b', 'ANY /files/{proxy+}', { proxy: 'a/b' }],
    ['GET', '/calls/%D8%A7', 'GET /calls/{callId}', { callId: 'ا' }],
  ])('%s %s goes to %s', (method, path, routeKey, params) => {
    expect(match(method, path)).toEqual({ routeKey, params });
  });

  test.each([
    ['DELETE', '/calls'],
    ['GET', '/calls/01JD/publish'],
    ['GET', '/calls/'],
    ['GET', '/'],
    ['GET', '/files'],
  ])('%s %s goes nowhere', (method, path) => {
    expect(match(method, path)).toBeUndefined();
  });

  test('everything else goes to the default where there is one', () => {
    expect(routeMatcher(['$default'])('GET', '/any')).toEqual({ routeKey: '$default', params: {} });
  });
});

describe('reading a schedule', () => {
  test.each([
    ['rate(1 minute)', { kind: 'every', milliseconds: 60_000 }],
    ['rate(5 minutes)', { kind: 'every', milliseconds: 300_000 }],
    ['rate(2 days)', { kind: 'every', milliseconds: 172_800_000 }],
    ['at(2026-11-23T16:00:00)', { kind: 'once', at: new Date('2026-11-23T16:00:00Z') }],
  ])('%s is understood', (expression, timing) => {
    expect(timingOf(expression)).toEqual(timing);
  });

  test('one that would never run is refused at the start', () => {
    expect(() => timingOf('cron(0 8 * * ? *)')).toThrow('cron(0 8 * * ? *)');
  });
});
