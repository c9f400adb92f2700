import { describe, expect, test } from 'vitest';
import { fillInputTemplate, targetInput } from '#infra/local/fill-template.ts';
import { matchesPattern } from '#infra/local/match-pattern.ts';
import { passes } from '#infra/local/run-pipes.ts';

const EVENT = {
  source: 'cpf',
  'detail-type': 'call.Opened',
  detail: { number: 7, tags: ['a', 'b'], nested: { deep: 'value' }, nothing: null },
};

describe('an event pattern', () => {
  test.each([
    [{ source: ['cpf'] }],
    [{ source: ['other', 'cpf'], 'detail-type': ['call.Opened'] }],
    [{ 'detail-type': [{ prefix: 'call.' }] }],
    [{ 'detail-type': [{ suffix: 'Opened' }] }],
    [{ 'detail-type': [{ wildcard: 'c*ed' }] }],
    [{ 'detail-type': [{ 'equals-ignore-case': 'CALL.OPENED' }] }],
    [{ source: [{ 'anything-but': 'aws.s3' }] }],
    [{ source: [{ 'anything-but': ['aws.s3', 'aws.events'] }] }],
    [{ source: [{ 'anything-but': { prefix: 'aws.' } }] }],
    [{ detail: { number: [{ numeric: ['>', 5, '<=', 7] }] } }],
    [{ detail: { tags: ['b'] } }],
    [{ detail: { nested: { deep: [{ exists: true }] } } }],
    [{ detail: { missing: [{ exists: false }] } }],
    [{ detail: { nothing: [null] } }],
    [{ $or: [{ source: ['other'] }, { 'detail-type': ['call.Opened'] }] }],
  ])('%j matches', (pattern) => {
    expect(matchesPattern(pattern, EVENT)).toBe(true);
  });

  test.each([
    [{ source: ['CPF'] }],
    [{ source: ['cpf'], 'detail-type': ['call.Closed'] }],
    [{ 'detail-type': [{ prefix: 'proposal.' }] }],
    [{ 'detail-type': [{ wildcard: 'c*x' }] }],
    [{ source: [{ 'anything-but': ['cpf'] }] }],
    [{ source: [{ 'anything-but': { prefix: 'cp' } }] }],
    [{ missing: [{ 'anything-but': 'x' }] }],
    [{ detail: { number: ['7'] } }],
    [{ detail: { number: [{ numeric: ['>', 7] }] } }],
    [{ detail: { tags: ['c'] } }],
    [{ detail: { nested: { deep: [{ exists: false }] } } }],
    [{ detail: { nested: [{ exists: true }] } }],
    [{ $or: [{ source: ['other'] }, { source: ['another'] }] }],
  ])('%j does not match', (pattern) => {
    expect(matchesPattern(pattern, EVENT)).toBe(false);
  });

  test('with an operator nobody knows here is an error and not a guess', () => {
    expect(() => matchesPattern({ source: [{ cidr: '10.0.0.0/8' }] }, EVENT)).toThrow('cidr');
  });
});

describe("a pipe's filter", () => {
  const pipe = (...patterns: readonly string[]) => ({
    properties: { SourceParameters: { FilterCriteria: { Filters: patterns.map((Pattern) => ({ Pattern })) } } },
  });
  const record = (eventName: string, sk: string) => ({ eventName, dynamodb: { Keys: { sk: { S: sk } } } });
  const newEvents = pipe('{"eventName":["INSERT"],"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"EVENT#"}]}}}}');

  test('lets new events through and nothing else', () => {
    expect(passes(newEvents, record('INSERT', 'EVENT#000000000001'))).toBe(true);
    expect(passes(newEvents, record('MODIFY', 'EVENT#000000000001'))).toBe(false);
    expect(passes(newEvents, record('INSERT', 'STATE'))).toBe(false);
  });

  test('is passed when any of several fits, and always when there is none', () => {
    expect(passes(pipe('{"eventName":["REMOVE"]}', '{"eventName":["INSERT"]}'), record('INSERT', 'STATE'))).toBe(true);
    expect(passes(pipe(), record('REMOVE', 'STATE'))).toBe(true);
  });
});

describe('an input template', () => {
  const event = { name: 'Ayşe', count: 3, list: [{ id: 'a' }], body: { S: '{"quoted":"text"}' } };

  test('copies values outside quotes as JSON', () => {
    expect(fillInputTemplate('{"n": <$.name>, "c": <$.count>, "b": <$.body>}', event, {})).toEqual({
      n: 'Ayşe',
      c: 3,
      b: event.body,
    });
  });

  test('puts values inside quotes into the text', () => {
    expect(fillInputTemplate('{"t": "for <$.name>, <$.list[0].id>"}', event, {})).toEqual({ t: 'for Ayşe, a' });
  });

  test('gives null for what is not there', () => {
    expect(fillInputTemplate('{"t": <$.missing.path>}', event, {})).toEqual({ t: null });
  });

  test('knows the names it was given', () => {
    expect(fillInputTemplate('{"p": <aws.pipes.pipe-name>}', event, { 'aws.pipes.pipe-name': 'events' })).toEqual({
      p: 'events',
    });
  });

  test('of a rule takes its values by the paths it names', () => {
    const InputTransformer = { InputPathsMap: { who: '$.detail.name' }, InputTemplate: '{"who": <who>}' };
    expect(targetInput({ InputTransformer }, { detail: { name: 'Ayşe' } })).toEqual({ who: 'Ayşe' });
    expect(targetInput({ InputPath: '$.detail' }, { detail: { name: 'Ayşe' } })).toEqual({ name: 'Ayşe' });
    expect(targetInput({ Input: '{"source":"clock"}' }, { detail: {} })).toEqual({ source: 'clock' });
  });
});
