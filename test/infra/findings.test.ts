import { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, test } from 'vitest';
import { environmentOf } from '#infra/environments.ts';
import { makeSystem } from '#infra/system.ts';
import { anApp, emptyBuild } from './synthesised.ts';

describe('synthesis', () => {
  test('fails when anything is there that the rule pack finds fault with and nobody has acknowledged', () => {
    const app = anApp();
    new Bucket(new Stack(app, 'planted'), 'Open');
    makeSystem(app, environmentOf('local'), emptyBuild());
    expect(() => app.synth()).toThrow(/validation/i);
  });

  test('fails for a deployed stage whose site has not been built, and says so', () => {
    expect(() => makeSystem(anApp(), environmentOf('production'), { ...emptyBuild(), site: 'nowhere' })).toThrow(
      'there is no built site',
    );
  });

  test('knows its stages by name', () => {
    expect(environmentOf(undefined).stage).toBe('local');
    expect(() => environmentOf('prod')).toThrow('no stage prod');
  });
});
