/** A host of the small app in a process of its own, for tests of how hosts end: `node run-small-host.ts <data folder>`. */
import { startHost } from '#infra/local/host.ts';
import { writeSmallApp } from './small-app.ts';

const [dataFolder] = process.argv.slice(2);
const app = writeSmallApp();
const host = await startHost({ ...app, dataFolder, firstPort: 0, people: 'nobody', log: () => undefined });
process.once('SIGTERM', () => {
  void host.stop();
});
process.stdout.write(`${JSON.stringify({ ...host.addresses, assembly: app.assembly })}\n`);
