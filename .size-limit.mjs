// Sizes of the files for the browser, brotli, against the bars of the project. What a page loads is read from the
// inventory of the build, so a chunk that a tag begins to need counts from that day on.
import { readFileSync } from 'node:fs';

const dist = 'packages/wares/dist/';
const { entry, boot = [], tags, locales, files } = JSON.parse(readFileSync(`${dist}inventory.json`, 'utf8'));

/** Words of one language that a page with these groups loads; with no groups, all of them. */
const words = (language, groups) =>
  (locales[language] ?? []).filter(
    (file) => !groups || groups.some((group) => new RegExp(`(^|/)${group}-`).test(file)),
  );

const page = (names, groups) => {
  const unknown = names.filter((name) => !tags[name]);
  if (unknown.length)
    throw new Error(`The inventory knows no ${unknown.join(', ')}; it has ${Object.keys(tags).join(', ')}.`);
  return [...new Set([entry, ...boot, ...names.flatMap((name) => tags[name]), ...words('en', groups)])];
};

const check = (name, limit, names) => ({ name, limit, path: names.map((file) => dist + file), brotli: true });

const grid = ['product-grid', 'product-card', 'cart-button'];

/** Where one element may weigh more than 4 kB, and why. */
const argued = {};

/** The chunk that holds the element and nothing that others need too. */
const own = (tag) => tags[tag].filter((file) => new RegExp(`(^|/)${tag}-[\\w-]{8}\\.js$`).test(file));

export default [
  check('loader', '3 kB', [entry]),
  check('page with card grid and cart button', '20 kB', page(grid, ['shop'])),
  check(
    'the same with drawer and market switcher open',
    '24 kB',
    page([...grid, 'cart-drawer', 'market-switcher'], ['shop', 'cart']),
  ),
  ...Object.keys(tags).flatMap((tag) =>
    own(tag).length ? [check(`own chunk of ${tag}`, argued[tag] ?? '4 kB', own(tag))] : [],
  ),
  ...Object.keys(locales).map((language) => check(`words of ${language}`, '4 kB', words(language))),
];

// Nothing may be hidden from the sums: every chunk is reached by the page, a tag or a language.
const counted = new Set([entry, ...boot, ...Object.values(tags).flat(), ...Object.values(locales).flat()]);
const loose = Object.keys(files).filter((file) => !counted.has(file));
if (loose.length) console.warn(`Chunks that no tag names: ${loose.join(', ')}`);
