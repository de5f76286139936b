import type { Context, ContextQuery, Product, ProductDetail, ProductList, ProductQuery } from '@wares/contract';
import { type Catalogue, productIn } from '../domain/catalogue.ts';
import { resolveContext } from '../domain/context.ts';
import { Refusal } from '../domain/refusal.ts';
import { findProducts } from '../domain/search/search.ts';
import { type Table, tableOf } from '../domain/search/table.ts';
import { type Answer, answer, type Handler } from '../http/call.ts';
import type { ReadTransaction } from '../storage/port.ts';
import { pageOf } from './page.ts';

const REVALIDATE = 'public, max-age=0, must-revalidate';

/** Products change with stock and price alone: their tag is made of their text. Weak, since it stands for all encodings. */
export function tagged(given: Answer): Answer {
  // FNV-1a, twice over different halves: a cache's tag, not a secret.
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < given.body.length; at++) {
    const code = given.body.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) + at;
  }
  const etag = `W/"p${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}${given.body.length.toString(36)}"`;
  return { ...given, etag, cacheControl: REVALIDATE };
}

const listProducts: Handler = async ({ services, query: asked, language }) => {
  const query = asked as ProductQuery;
  const { catalogue, storage } = services;
  const context = resolveContext(catalogue.seed, query, '', language);
  const table = tableOf(catalogue);
  if (query.q) await table.prepare(context.language);
  return storage.read((tx) => {
    table.columns.watch((id) => tx.stock(id));
    const found = findProducts(table, { ...query, handles: query.handles?.split(',') }, context);
    const list = JSON.stringify([
      query.q,
      query.handles,
      query.category,
      query.sort,
      context.country,
      context.currency,
      context.language,
    ]);
    const { rows, total, nextCursor } = pageOf(table, list, found, query);
    const body: ProductList = {
      items: shownRows(catalogue, table, rows, context, tx, query.detail),
      ...(nextCursor === undefined ? {} : { nextCursor }),
      totalCount: total,
      context,
    };
    return tagged(answer(200, body));
  });
};

/** Rows as products with the stock of this moment, which the table learns too. `meant` names a variant of a row. */
export function shownRows(
  catalogue: Catalogue,
  table: Table,
  rows: readonly number[],
  context: Context,
  tx: ReadTransaction,
  detail?: ProductDetail,
  meant?: (row: number) => string | undefined,
): Product[] {
  const stock = (variantId: string) => tx.stock(variantId);
  table.columns.look(rows, stock);
  return rows.flatMap((row) => {
    const product = table.products[row];
    if (!product) return [];
    const matchingVariantId = meant?.(row);
    return [
      {
        ...productIn(catalogue, product, context, stock, detail),
        ...(matchingVariantId === undefined ? {} : { matchingVariantId }),
      },
    ];
  });
}

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
