import type {
  RecommendationQuery,
  Recommendations,
  SearchQuery,
  SearchResult,
  SuggestionQuery,
  Suggestions,
} from '@wares/contract';
import { resolveContext } from '../domain/context.ts';
import { Refusal } from '../domain/refusal.ts';
import { recommend } from '../domain/search/recommend.ts';
import { searchProducts } from '../domain/search/search.ts';
import { suggest } from '../domain/search/suggest.ts';
import { tableOf } from '../domain/search/table.ts';
import { answer, type Handler } from '../http/call.ts';
import { pageOf } from './page.ts';
import { shownRows, tagged } from './products.ts';

const search: Handler = async ({ services, query: asked, language }) => {
  const { cursor, limit, detail, ...query } = asked as SearchQuery;
  const { catalogue, storage } = services;
  const context = resolveContext(catalogue.seed, query, '', language);
  const table = tableOf(catalogue);
  if (query.q) await table.prepare(context.language);
  return storage.read((tx) => {
    table.columns.watch((id) => tx.stock(id));
    const { rows: all, facets, meant, ...more } = searchProducts(table, query, context, services.clock.now());
    const { q, category, filters, priceMin, priceMax, sort } = query;
    const list = JSON.stringify(['search', q, category, filters, priceMin, priceMax, sort, context]);
    const { rows, total, nextCursor } = pageOf(table, list, all, { cursor, limit });
    const body: SearchResult = {
      items: shownRows(catalogue, table, rows, context, tx, detail, meant),
      ...(nextCursor === undefined ? {} : { nextCursor }),
      totalCount: total,
      facets,
      ...more,
      context,
    };
    return tagged(answer(200, body));
  });
};

const suggestQueries: Handler = async ({ services, query: asked, language }) => {
  const query = asked as SuggestionQuery;
  const { catalogue, storage } = services;
  const context = resolveContext(catalogue.seed, query, '', language);
  const table = tableOf(catalogue);
  await table.prepare(context.language);
  return storage.read((tx) => {
    table.columns.watch((id) => tx.stock(id));
    const { rows, ...words } = suggest(table, query.q, query.limit ?? 4, context);
    const body: Suggestions = { ...words, products: shownRows(catalogue, table, rows, context, tx, 'card'), context };
    return tagged(answer(200, body));
  });
};

const getRecommendations: Handler = ({ services, params, query: asked, language }) => {
  const query = asked as RecommendationQuery;
  const { catalogue, storage } = services;
  const context = resolveContext(catalogue.seed, query, '', language);
  const product = catalogue.byHandle.get(params.handle ?? '');
  if (!product) throw new Refusal('product_not_found');
  const table = tableOf(catalogue);
  return storage.read((tx) => {
    table.columns.watch((id) => tx.stock(id));
    const rows = recommend(table, product, query.intent ?? 'related', query.limit ?? 8, context);
    const body: Recommendations = { items: shownRows(catalogue, table, rows, context, tx, 'card'), context };
    return tagged(answer(200, body));
  });
};

export const searchRoutes = { searchProducts: search, suggest: suggestQueries, getRecommendations };
