// Sizes of the files for the browser, brotli, against the bars of the project. What a page loads is read from the
// inventory of the build, so a chunk that a tag begins to need counts from that day on.
import { readFileSync } from 'node:fs';

const dist = 'packages/wares/dist/';
const { entry, boot = [], tags, clients, locales, files } = JSON.parse(readFileSync(`${dist}inventory.json`, 'utf8'));

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

/** What comes when the page is idle, or at the first action of the shopper. */
const later = (...names) => names.flatMap((name) => clients[name]);

const check = (name, limit, names) => ({ name, limit, path: names.map((file) => dist + file), brotli: true });

const grid = ['product-grid', 'product-card', 'cart-button'];

/** What a chunk of elements may weigh when it is more than 4 kB, and why. */
const argued = {
  // Card and grid travel together: hardly a page has one without the other.
  goods: '7.3 kB',
  // A dialog with its lines, notices, undo and keyboard; not needed for the first card.
  'cart-drawer': '5 kB',
  // A product page: product, price and add-to-cart travel together.
  product: '5 kB',
  // DOMPurify; loaded only where a shop gives rich text (docs/decisions/0009).
  'html-gate': '11.5 kB',
  // Forms, delivery, payment, confirmation and the store behind them; on the checkout page alone.
  checkout: '10.5 kB',
};

/** Everything that only some pages load: elements, and what a few of them share. */
const shared = new Set([entry, ...boot, ...Object.values(locales).flat()]);
const parts = Object.keys(files).filter((file) => !shared.has(file));
const nameOf = (file) => /([^/]+)-[\w-]{8}\.js$/.exec(file)?.[1] ?? file;

export default [
  check('loader', '3 kB', [entry]),
  // The aims are 20 and 24 kB; docs/decisions/0008 says where the rest goes. Lower these, never raise them unrecorded.
  check('page with card grid and cart button', '30.6 kB', page(grid, ['shop'])),
  check('the same with what comes when it is idle', '34.1 kB', [
    ...new Set([...page(grid, ['shop']), ...later('cart-client')]),
  ]),
  check('the same with drawer and market switcher open', '44.9 kB', [
    ...new Set([
      ...page([...grid, 'cart-drawer', 'market-switcher'], ['shop', 'cart']),
      ...later('cart-client', 'shop-client'),
    ]),
  ]),
  ...parts.map((file) => check(`chunk ${nameOf(file)}`, argued[nameOf(file)] ?? '4 kB', [file])),
  // All three groups of words; a page loads one or two of them.
  ...Object.keys(locales).map((language) => check(`words of ${language}`, '4.5 kB', words(language))),
];
