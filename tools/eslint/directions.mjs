// Which package may import which: the arrows of the architecture. They only ever point towards `money`.

/** What the sources of a package may import, besides themselves and their own dependencies. */
export const directions = {
  money: [],
  contract: ['money'],
  client: ['money', 'contract'],
  stores: ['money', 'contract', 'client'],
  elements: ['money', 'contract', 'client', 'stores'],
  wares: ['money', 'contract', 'client', 'stores', 'elements'],
  backend: ['money', 'contract'],
  conformance: ['money', 'contract', 'client'],
  testing: ['money', 'contract', 'client', 'stores', 'backend'],
};

/** Tests, what only they use, and stories may reach for anything, by its name. */
export const isTestFile = (file) => /\.(test|browser-test|stories|test-d)\.ts$|\/test-[\w-]+\.ts$/.test(file);
