import type { ContextQuery, ProductList, ProductQuery } from '@wares/contract';
import { productIn } from '../domain/catalogue.ts';
import { resolveContext } from '../domain/context.ts';
import { readCursor, writeCursor } from '../domain/cursor.ts';
import { Refusal } from '../domain/refusal.ts';
import { findProducts } from '../domain/search.ts';
import { type Answer, answer, type Handler } from '../http/call.ts';

const REVALIDATE = 'public, max-age=0, must-revalidate';

/** Products change with stock and price alone: their tag is made of their text. */
function tagged(given: Answer): Answer {
  // FNV-1a, twice over different halves: a cache's tag, not a secret.
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < given.body.length; at++) {
    const code = given.body.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) + at;
  }
  const etag = `"p${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}${given.body.length.toString(36)}"`;
  return { ...given, etag, cacheControl: REVALIDATE };
}

const listProducts: Handler = ({ services, query: asked, language }) => {
  const query = asked as ProductQuery;
  const { catalogue, storage } = services;
  const context = resolveContext(catalogue.seed, query, '', language);
  const handles = query.handles?.split(',');
  const found = findProducts(catalogue, { ...query, handles }, context);
  // A cursor belongs to one list: what is asked, where.
  const list = JSON.stringify([
    query.q,
    query.handles,
    query.category,
    query.sort,
    context.country,
    context.currency,
    context.language,
  ]);
  const start = query.cursor === undefined ? 0 : readCursor(query.cursor, list, found);
  const limit = query.limit ?? 24;
  const page = found.slice(start, start + limit);
  const last = page.at(-1);
  const more = last !== undefined && start + limit < found.length;
  return storage.read((tx) => {
    const body: ProductList = {
      items: page.map((product) => productIn(catalogue, product, context, (id) => tx.stock(id))),
      ...(more ? { nextCursor: writeCursor(list, last.id) } : {}),
      totalCount: found.length,
      context,
    };
    return tagged(answer(200, body));
  });
};

const getProduct: Handler = ({ services, params, query, language }) => {
  const { catalogue, storage } = services;
  const context = resolveContext(catalogue.seed, query as ContextQuery, '', language);
  const product = catalogue.byHandle.get(params.handle ?? '');
  if (!product) throw new Refusal('product_not_found');
  return storage.read((tx) =>
    tagged(
      answer(
        200,
        productIn(catalogue, product, context, (id) => tx.stock(id)),
      ),
    ),
  );
};

export const productRoutes = { listProducts, getProduct };
