import type { Context, DeliveryPromise, DeliveryQuery } from '@wares/contract';
import { resolveContext } from '../domain/context.ts';
import { deliveriesTo } from '../domain/delivery.ts';
import { promise } from '../domain/delivery-promise.ts';
import { textIn } from '../domain/language.ts';
import { Refusal } from '../domain/refusal.ts';
import { isSoldTo, obtainable } from '../domain/stock.ts';
import { countryName, say, type WordKey } from '../domain/words.ts';
import { answer, type Handler } from '../http/call.ts';
import type { SeedProduct, SeedVariant } from '../seed/types.ts';

function refuse(product: SeedProduct, { language, country }: Context, word: WordKey): Refusal {
  const title = textIn(product.title, language);
  return new Refusal('not_deliverable', say(language, word, { title, country: countryName(country, language) }));
}

/** The variant asked for, or the first that can be bought. */
function variantFor(
  product: SeedProduct,
  variantId: string | undefined,
  canBeHad: (variant: SeedVariant) => boolean,
): SeedVariant | undefined {
  if (variantId === undefined) return product.variants.find(canBeHad);
  const variant = product.variants.find((each) => each.id === variantId);
  if (!variant) {
    throw new Refusal('variant_not_found', undefined, [
      { path: 'variantId', code: 'variant_not_found', message: 'The product has no such variant' },
    ]);
  }
  return canBeHad(variant) ? variant : undefined;
}

const getDeliveryPromise: Handler = ({ services, params, query, language }) => {
  const { variantId, ...wanted } = query as DeliveryQuery;
  const { catalogue, storage, clock } = services;
  const { seed } = catalogue;
  const context = resolveContext(seed, wanted, '', language);
  const { country } = context;
  const product = catalogue.byHandle.get(params.handle ?? '');
  if (!product) throw new Refusal('product_not_found');
  return storage.read((tx) => {
    const most = (variant: SeedVariant) => obtainable(product, variant, tx.stock(variant.id), country);
    const variant = variantFor(product, variantId, (each) => most(each) > 0);
    if (!isSoldTo(product, country)) throw refuse(product, context, 'item_not_sold_there');
    if (!variant) throw refuse(product, context, 'out_of_stock');
    const [cheapest] = deliveriesTo(seed, context, product.weight);
    if (!cheapest) throw refuse(product, context, 'item_not_sold_there');
    const { delivery, price } = cheapest;
    const onShelf = tx.stock(variant.id) >= (variant.minimumQuantity ?? 1);
    const promised = promise(seed, {
      now: clock.now(),
      country,
      leadDays: onShelf ? 0 : (variant.leadDays ?? 0),
      minDays: delivery.minDays,
      maxDays: delivery.maxDays,
    });
    const { holidays, cutoffAt, ...dates } = promised;
    const body: DeliveryPromise = {
      ...dates,
      cutoffAt: new Date(cutoffAt).toISOString(),
      timeZone: seed.dispatch.timeZone,
      shipsFrom: textIn(seed.stockPoint, context.language),
      carrier: delivery.carrier,
      price,
      ...(holidays.length
        ? { holidays: holidays.map(({ date, name }) => ({ date, name: textIn(name, context.language) })) }
        : {}),
      context,
    };
    // Right until the cut-off or until stock moves: asked anew each time.
    return answer(200, body);
  });
};

export const deliveryRoutes = { getDeliveryPromise };
