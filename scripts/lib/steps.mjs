// Everything that CI runs, as a table. A step runs in its lane's order; two lanes run side by side.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workshop.mjs';

const reporter = [
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/lib/node-reporter.mjs',
  '--test-reporter-destination=stderr',
];
const nodeTest = (...args) => ['node', '--test', ...reporter, ...args];

/** Packages whose `*.test.ts` run in Node; those of elements and wares run in browsers. */
const NODE_TESTS = 'packages/{money,contract,client,stores,backend,conformance,testing}/src/**/*.test.ts';

const browserTests = (engine, lane) => ({
  name: engine,
  lane,
  says: `tests in ${engine}`,
  needs: ['browsers'],
  run: [['node', 'scripts/browser-tests.mjs']],
  env: { ENGINES: engine },
});

/**
 * - `run`: commands, one after the other; the first that fails ends the step
 * - `needs`: names of steps without which this one cannot tell anything
 * - `after`: names of steps to wait for, whatever became of them
 * - `when`: false leaves the step out (a folder that does not exist)
 * - `lane`: steps of one lane run in order
 */
export const steps = [
  { name: 'browsers', lane: 'browser', says: 'browsers are installed', special: 'browsers' },
  { name: 'build', lane: 'main', says: 'build', run: [['node', 'scripts/build.mjs']] },
  {
    name: 'examples',
    lane: 'main',
    says: 'examples build',
    needs: ['build'],
    when: existsSync(join(root, 'examples/no-server/build.mjs')),
    run: [['node', 'examples/no-server/build.mjs']],
  },
  browserTests('chromium', 'browser'),
  browserTests('firefox', 'browser'),
  {
    name: 'format',
    lane: 'main',
    says: 'format and lint (biome)',
    run: [['biome', 'ci', '--colors=off', '--error-on-warnings', '.']],
  },
  { name: 'eslint', lane: 'main', says: 'lint (eslint)', run: [['eslint', '--max-warnings=0', '.']] },
  {
    name: 'types',
    lane: 'main',
    says: 'types of sources, tests and stories',
    run: [
      ['tsc', '-b'],
      ['tsc', '-p', 'tsconfig.tests.json'],
      ['tsc', '-p', '.storybook'],
    ],
  },
  {
    name: 'tree',
    lane: 'main',
    says: 'no registry hosts, no machine paths',
    run: [['node', 'scripts/check-tree.mjs']],
  },
  {
    name: 'node',
    lane: 'main',
    says: 'tests in Node',
    // In one process: a hundred that each read the same modules anew took as long as the tests.
    run: [nodeTest('--conditions=wares-source', '--test-isolation=none', NODE_TESTS)],
  },
  {
    name: 'workshop',
    lane: 'main',
    says: 'tests of the workshop itself',
    needs: ['build', 'browsers'],
    run: [nodeTest('{tools,scripts}/**/*.test.mjs')],
  },
  {
    name: 'storybook',
    lane: 'main',
    says: 'storybook build',
    needs: ['build'],
    run: [['storybook', 'build', '-o', 'storybook-static', '--quiet']],
  },
  {
    name: 'stories',
    lane: 'main',
    says: 'every story opens and is accessible',
    needs: ['storybook', 'browsers'],
    run: [nodeTest('e2e/storybook.test.mjs')],
  },
  { name: 'openapi', lane: 'main', says: 'openapi lint', run: [['redocly', 'lint', 'packages/contract/openapi.json']] },
  { name: 'knip', lane: 'main', says: 'unused files, exports and dependencies', run: [['knip']] },
  { name: 'changeset', lane: 'main', says: 'changesets', run: [['node', 'scripts/changeset-status.mjs']] },
  { name: 'pack', lane: 'main', says: 'publint and attw', needs: ['build'], run: [['node', 'scripts/pack-lint.mjs']] },
  { name: 'size', lane: 'main', says: 'sizes', needs: ['build'], run: [['size-limit']] },
  {
    name: 'packed',
    lane: 'main',
    says: 'packed tarballs',
    needs: ['build', 'browsers'],
    run: [nodeTest('--test-concurrency=1', 'tests/packed/**/*.test.mjs')],
  },
  {
    name: 'bench',
    lane: 'main',
    says: 'benchmarks (smoke)',
    needs: ['build', 'browsers'],
    when: existsSync(join(root, 'bench/run.mjs')),
    run: [['node', 'bench/run.mjs', '--smoke']],
  },
  browserTests('webkit', 'main'),
  {
    name: 'e2e',
    lane: 'browser',
    says: 'end to end',
    needs: ['build', 'browsers'],
    after: ['examples'],
    run: [nodeTest('--test-concurrency=1', 'e2e/**/!(storybook).test.mjs')],
  },
];
