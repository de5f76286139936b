export { filterText, readFilters } from './filters.ts';
export { createSearch } from './search.ts';
export { createSuggestions } from './suggest.ts';
export * from './types.ts';
