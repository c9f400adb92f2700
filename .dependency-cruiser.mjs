/**
 * Who may import whom. The list is closed: an arrow that isn't written here is an error, so a new folder starts with no rights.
 * `test/lint/import-rules.test.ts` plants one violation for each rule and counts the modules seen, so that the gate cannot go blind.
 */
const arrow = (from, ...to) => ({ from: { path: `^${from}/` }, to: { path: to.map((folder) => `^${folder}/`) } });
const library = (from, ...names) => ({
  from: { path: `^${from}/` },
  to: { path: names.map((name) => `(^|/)node_modules/${name}/`) },
});
const ANY = ['@[^/]+/[^/]+', '[^@/.][^/]*'];
const BROWSER = ['@(?!aws-sdk|aws-lambda-powertools|middy|aws-cdk)[^/]+/[^/]+', '(?!aws-)[^@/.][^/]*'];

export default {
  allowedSeverity: 'error',
  allowed: [
    { from: { path: '^shared/domain/([^/]+)/' }, to: { path: '^shared/domain/($1|kernel)/' } },
    { from: { path: '^shared/domain/' }, to: { path: '^shared/domain/[^/]+/(ids|events)[.]ts$' } },
    library('shared/domain', 'zod'),
    arrow('shared/words', 'shared/words', 'shared/domain'),
    library('shared/words', 'icu-minify'),
    arrow('shared/contract', 'shared/contract', 'shared/domain'),
    library('shared/contract', 'zod'),
    arrow('shared/store', 'shared/store', 'shared/domain'),
    library('shared/store', '@aws-sdk/(client-dynamodb|util-dynamodb)', 'zod'),
    arrow('shared/adapters', 'shared/adapters', 'shared/domain', 'shared/words'),
    library('shared/adapters', ...ANY),
    arrow('shared/runtime', 'shared/runtime', 'shared/contract', 'shared/domain'),
    library('shared/runtime', '@middy/[^/]+', '@aws-lambda-powertools/[^/]+', '@types/aws-lambda', 'zod'),
    arrow('functions', 'shared'),
    library('functions/facts', 'zod'),
    { from: { path: '^functions/([^/]+/[^/.]+)' }, to: { path: '^functions/$1[/.]' } },
    { from: { path: '^functions/' }, to: { path: '^functions/(parts[.]ts$|parts/|facts/)' } },
    arrow('infra', 'infra', 'shared/contract'),
    library('infra', ...ANY),
    arrow('web', 'web', 'shared/contract', 'shared/domain', 'shared/words'),
    library('web', ...BROWSER),
    { from: { path: '^(infra|shared/(store|adapters|runtime))/' }, to: { dependencyTypes: ['core'] } },
    { from: { path: '^web/(vite[.]|build/)' }, to: { dependencyTypes: ['core'] } },
    { from: { path: '^test/' }, to: {} },
  ],
  forbidden: [
    {
      name: 'no-cycle',
      comment:
        'A page that is loaded when it is first shown may link back to the table of pages: nothing needs the other while it loads.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'kernel-schemas-stand-apart',
      comment: 'Pages need areas, countries and moments; who takes them must not get the library of schemas with them.',
      severity: 'error',
      from: { path: '^shared/domain/kernel/', pathNot: '(-schema|recorded-event)[.]ts$' },
      to: { path: '(^|/)node_modules/zod/' },
    },
    {
      name: 'bank-shares-nothing',
      comment: 'The simulated bank judges our files on its own, so it may not share our code.',
      severity: 'error',
      from: { path: '^infra/local/bank/' },
      to: { path: '^shared/' },
    },
  ],
  options: {
    parser: 'swc', // TypeScript 7 has no programming interface that this tool can use; without swc it sees nothing and passes
    tsPreCompilationDeps: true, // a type-only import is an arrow too
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
