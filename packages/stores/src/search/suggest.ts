import { atom } from 'nanostores';
import type { Storefront } from '../storefront.ts';
import type { SuggestState, SuggestStore } from './types.ts';

/** Suggestions of its own for each caller. Asks only where the backend has them. */
export function createSuggestions({ client, market }: Storefront): SuggestStore {
  const $suggestions = atom<SuggestState>({ q: '' });
  let current: AbortController | undefined;

  const clear = () => {
    current?.abort();
    current = undefined;
    $suggestions.set({ q: '' });
  };

  return {
    $suggestions,
    clear,
    async complete(q, limit) {
      if (!q) return clear();
      // Not asked for on their account: a box that completes nothing is a box all the same.
      if (!market.$shop.get().value?.capabilities.suggestions) return;
      current?.abort();
      const mine = new AbortController();
      current = mine;
      try {
        const found = await client.search.suggest(
          { ...market.$request.get(), q, ...(limit && { limit }) },
          { signal: mine.signal },
        );
        if (mine === current) $suggestions.set({ q, found });
      } catch {
        if (mine === current) $suggestions.set({ q });
      }
    },
  };
}
