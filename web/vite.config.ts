import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { compileWords } from './build/compile-words.ts';
import { slimRoutes } from './build/slim-routes.ts';

// What is tested and counted is what people get: under a test runner, a build would otherwise be one for developers, with the place of every
// element in it, down to the folder it was built in.
Object.assign(process.env, { NODE_ENV: 'production' });

export default defineConfig({
  root: import.meta.dirname,
  plugins: [compileWords(), slimRoutes(), preact({ devToolsEnabled: false })],
  build: {
    outDir: '../.build/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    // What everybody loads first is one file: in slivers, each is compressed apart and asked for apart.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
});
