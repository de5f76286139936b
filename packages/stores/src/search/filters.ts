import type { SearchWish } from './types.ts';

/** `colour:ink|oat,rating:4`, in one order whatever order they were chosen in. Values that no query can carry are left out. */
export function filterText(filters: SearchWish['filters'] = {}): string {
  return Object.keys(filters)
    .sort()
    .map((id) => [id, (filters[id] ?? []).filter((value) => /^[\w.-]{1,200}$/.test(value))] as const)
    .filter(([id, values]) => /^[\w-]{1,64}$/.test(id) && values.length)
    .map(([id, values]) => `${id}:${[...values].sort().join('|')}`)
    .join();
}

/** What `filterText` wrote. Anything else is left out. */
export function readFilters(text: string): Record<string, string[]> {
  const filters = text
    .slice(0, 2000)
    .split(',')
    .map((part) => /^([\w-]{1,64}):([\w.|-]{1,1000})$/.exec(part));
  return Object.fromEntries(
    filters.flatMap((match) => (match ? [[match[1] as string, (match[2] as string).split('|').filter(Boolean)]] : [])),
  );
}
