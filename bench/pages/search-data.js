// What all contenders of the benchmark of searching search in: the same goods, the same answer, all in the page.
const DATA = fetch('/search-goods.json').then((answer) => answer.json());
const PAGE = 24;

let goods = [];
let lines = [];

export const ready = DATA.then((all) => {
  goods = all;
  lines = all.map(({ title, brand = '' }) => `${title} ${brand}`.toLowerCase());
});

/** The first pageful of what has every word, how many there are, and how many of each brand. */
export function find(query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = goods.filter((_, index) => words.every((word) => lines[index].includes(word)));
  const brands = new Map();
  for (const { brand = '' } of found) brands.set(brand, (brands.get(brand) ?? 0) + 1);
  return { items: found.slice(0, PAGE), totalCount: found.length, brands: [...brands].sort((a, b) => b[1] - a[1]) };
}

const frame = () => new Promise(requestAnimationFrame);
/** Longer than any contender waits for the next key, in milliseconds: looking again and again would count as work. */
const PAUSE = 190;

/** Types a text letter by letter, each when the results of the one before are painted; then takes it away again. */
export async function typing({ input, shown }) {
  const type = async (text) => {
    const field = input();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const { items, totalCount } = find(text);
    const wanted = `${totalCount}|${items.map(({ title }) => title).join()}`;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    for (let tries = 0; shown() !== wanted; tries++) {
      if (tries > 600) throw new Error(`"${text}" is not there: ${shown().slice(0, 80)}, not ${wanted.slice(0, 80)}`);
      await frame();
    }
    await frame();
    await frame();
  };
  for (const word of ['teapot', 'mug', 'lamp']) {
    for (let end = 1; end <= word.length; end++) await type(word.slice(0, end));
    for (let end = word.length - 1; end >= 0; end--) await type(word.slice(0, end));
  }
}
