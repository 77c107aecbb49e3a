/**
 * Which packages each package may import: the picture in docs/decisions/0002-direction-of-imports.md.
 * A package that is not here may import nothing, so that it is drawn there first.
 */
const mayImport = {
  rules: [],
  organisations: [],
  statistics: [],
  counts: ['rules', 'organisations'],
  records: ['rules', 'organisations', 'counts'],
  simulation: ['rules', 'statistics', 'counts'],
  tracking: ['rules', 'organisations', 'counts'],
  charts: ['statistics', 'organisations'],
};
const rooms = Object.keys(mayImport);
mayImport.answers = rooms;
mayImport.web = [...rooms, 'answers'];
mayImport.cli = [...rooms, 'answers', 'web'];

const ours = '^packages/([^/]+)/';
const index = '^packages/[^/]+/src/index\\.ts$';
/** Plain JavaScript that a worker thread imports before the rest. */
const loader = '^packages/cli/bin/tsx-loader\\.js$';

/** `of` may import nothing of ours but itself and what is drawn below it. */
function direction([of, below]) {
  return {
    name: `${of}-imports-only-what-is-below-it`,
    comment: `packages/${of} may import ${below.join(', ') || 'none of our packages'}`,
    severity: 'error',
    from: { path: `^packages/${of}/` },
    to: { path: ours, pathNot: [`^packages/(${[of, ...below].join('|')})/`, loader] },
  };
}

export default {
  forbidden: [
    ...Object.entries(mayImport).map(direction),
    {
      name: 'package-is-drawn',
      comment: 'draw the new package first: give it a row in .dependency-cruiser.js',
      severity: 'error',
      from: { path: ours, pathNot: `^packages/(${Object.keys(mayImport).join('|')})/` },
      to: {},
    },
    {
      name: 'only-through-index',
      comment: 'another package is imported by its name, and offers what its src/index.ts exports',
      severity: 'error',
      from: { path: ours },
      to: {
        path: ours,
        pathNot: ['^packages/$1/', index, loader],
      },
    },
    {
      name: 'by-name',
      comment: 'another package is imported by its name, not by a path',
      severity: 'error',
      from: { path: ours },
      to: { path: ours, pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'tools-only-through-index',
      comment: 'benchmarks and tools use packages as everybody does',
      severity: 'error',
      from: { path: '^(bench|tools|spec)/' },
      to: { path: ours, pathNot: index },
    },
    {
      name: 'source-needs-no-test',
      comment: 'what is tested must not know its tests, nor the packages that only they use',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^packages/[^/]+/(test|build)/|^(tools|bench|spec)/' },
    },
    {
      name: 'source-needs-no-development-dependency',
      comment: 'what the program runs on belongs in dependencies',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: ['/@types/', '^packages/'],
      },
    },
    {
      name: 'no-undeclared-dependency',
      comment:
        'source lists what it imports in the package.json of its package; tests may use those of the root',
      severity: 'error',
      from: { path: '^packages/[^/]+/(bin|src)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-missing-file',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycle',
      comment: 'modules that import each other, even for types alone, are about one thing: join or part them',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages/[^/]+|\\.\\.)/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
