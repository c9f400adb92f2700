import { join } from 'node:path';
import { type App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, test } from 'vitest';
import { environmentOf } from '#infra/environments.ts';
import { makeSystem } from '#infra/system.ts';
import { anApp, emptyBuild, inFolder } from './synthesised.ts';

describe('synthesis', () => {
  test('fails when anything is there that the rule pack finds fault with and nobody has acknowledged', () => {
    const synthesise = (plant: (app: App) => void) =>
      inFolder((folder) => {
        const app = anApp(join(folder, 'out'));
        plant(app);
        makeSystem(app, environmentOf('local'), emptyBuild(folder));
        app.synth();
      });
    expect(() => synthesise((app) => new Bucket(new Stack(app, 'planted'), 'Open'))).toThrow(/validation/i);
  });

  test('fails for a deployed stage whose site has not been built, and says so', () => {
    const synthesise = () =>
      inFolder((folder) =>
        makeSystem(anApp(folder), environmentOf('production'), { ...emptyBuild(folder), site: 'nowhere' }),
      );
    expect(synthesise).toThrow('there is no built site');
  });

  test('knows its stages by name', () => {
    expect(environmentOf(undefined).stage).toBe('local');
    expect(() => environmentOf('prod')).toThrow('no stage "prod"');
  });
});
