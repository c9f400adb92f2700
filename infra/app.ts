import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { bundleFunctions } from './bundle.ts';
import { environmentOf } from './environments.ts';
import { makeSystem } from './system.ts';

const root = join(import.meta.dirname, '..');
const build = join(root, '.build');

const bundles = await bundleFunctions(root, build);
const app = new App();
makeSystem(app, environmentOf(app.node.tryGetContext('stage')), { bundles, site: join(build, 'web') });
app.synth();
