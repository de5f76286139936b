import type { WaresOptions } from './config.ts';
import { ahead } from './parts.ts';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** The shopper's stored choice, as `@wares/stores` keeps it; nothing when storage is denied or holds something else. */
function storedChoice(name: string): Record<string, string> {
  try {
    const [version, choice] = JSON.parse(localStorage.getItem(`wares:${name}:market`) ?? '[]');
    return version === 1 ? choice : {};
  } catch {
    return {};
  }
}

/** true: this browser has a cart, or something to be put into one, as `@wares/stores` keeps them. */
export function hasCart({ name = 'default' }: WaresOptions): boolean {
  try {
    return Object.keys(localStorage).some((key) => /^(cart$|op:)/.test(key.split(`wares:${name}:`)[1] ?? ''));
  } catch {
    return false;
  }
}

/** What will be asked for before the shop has answered: the shopper's stored choice, then the page's wish, then the browser's language. */
export function wishOf({ name = 'default', ...page }: WaresOptions): Record<string, string | undefined> {
  const wish: Record<string, string | undefined> = { language: navigator.languages?.[0] };
  for (const source of [page as Record<string, string>, storedChoice(name)])
    for (const part of ['country', 'currency', 'language']) if (source?.[part]) wish[part] = source[part];
  // Written as people write it: `de_AT`.
  if (wish['language']) wish['language'] = wish['language'].replace(/_/g, '-');
  return wish;
}

/** One text for one question, in whatever order it is asked. */
function fold(url: string): string {
  const { origin, pathname, searchParams } = new URL(url, document.baseURI);
  searchParams.sort();
  return `${origin}${pathname}?${searchParams}`;
}

/** Read to its end at once: when the code that asks is there, it waits for nothing, and the page paints cards and no bones before. */
async function readAhead(response: Response): Promise<Response> {
  const text = await response.text();
  response.text = async () => text;
  return response;
}

/**
 * Asks for the goods in the page while the code that shows them is still on its way, so that a card stands after three
 * rounds and not four. The client's first request for the same thing gets the answer that is already under way. A guess
 * that was wrong costs one request and nothing else.
 */
export function prime(
  { endpoint, name = 'default', prefix = 'wares', ...page }: WaresOptions,
  root: ParentNode,
): Fetch {
  const primed = new Map<string, Promise<Response>>();
  const send: Fetch = (url, init) => {
    const key = init?.method === 'GET' ? fold(url) : '';
    const answer = primed.get(key);
    primed.delete(key);
    return answer ?? fetch(url, init);
  };
  if (!endpoint) return send;

  const market = wishOf({ name, ...page });
  const asked = new URLSearchParams(location.search);
  const ask = (path: string, query: Record<string, string | null | undefined> = {}) => {
    const parameters = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
    const url = fold(`${endpoint.replace(/\/+$/, '')}/${path}?${new URLSearchParams(parameters)}`);
    // `localhost:4000/api` has no origin: the client says what is wrong with it.
    if (primed.has(url) || !url.startsWith('http')) return;
    const answer = fetch(url.replace(/\?$/, ''), { headers: { accept: 'application/json' } }).then(readAhead);
    // Whoever asks in earnest hears of the failure; a guess that nobody takes up stays silent.
    answer.catch(() => {});
    primed.set(url, answer);
  };
  const own = (tag: string) =>
    [...root.querySelectorAll(`${prefix}-${tag}`)].filter(
      (element) => !element.hasAttribute('store') && !element.closest(`${prefix}-store`),
    );

  const attributesOf = (element: Element): Record<string, string | undefined> =>
    Object.fromEntries([...element.attributes].map(({ name: attribute, value }) => [attribute, value]));

  const handles = [...new Set(own('product-card').flatMap((card) => card.getAttribute('handle') ?? []))];
  if (handles.length)
    ask('products', { ...market, handles: handles.slice(0, 100).join(), limit: handles.length > 24 ? '100' : null });
  for (const grid of own('product-grid')) {
    const { category, query: q, handles: list, sort, limit } = attributesOf(grid);
    const some = list
      ?.split(/[\s,]+/)
      .filter(Boolean)
      .join();
    const detail = grid.querySelector(':scope > template') ? 'full' : 'card';
    ask('products', { ...market, category, q, handles: some, sort, limit, detail });
  }
  for (const product of own('product')) {
    const parameter = product.getAttribute('handle-param');
    const handle = product.getAttribute('handle') ?? (parameter && asked.get(parameter));
    if (handle) ask('products', { ...market, handles: handle });
  }
  for (const search of own('search')) {
    const { query, ...told } = attributesOf(search);
    const wish: Record<string, string | undefined> = { q: query, ...told, ...Object.fromEntries(asked) };
    const { q, category, sort, limit = '24', filters, price, page: at } = wish;
    // What is narrowed, turned to another page or cut, past 256 characters, takes more than a guess.
    if (!(filters || price || at || q?.[256])) ask('search', { ...market, q, category, sort, limit, detail: 'card' });
    ahead('search-client');
  }
  if (['search', 'market-switcher', 'checkout'].some((tag) => own(tag).length)) {
    ask('shop');
    ahead('shop-client');
  }
  return send;
}
