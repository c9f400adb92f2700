import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { compileWords } from './build/compile-words.ts';
import { slimRoutes } from './build/slim-routes.ts';

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
