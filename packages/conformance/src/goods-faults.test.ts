import { describe } from 'node:test';
import type { Product } from '@wares/contract';
import { eachProduct, noticesEach, spoil, when } from '../test/faults.ts';
import type { Wire } from '../test/reference.ts';

/** Does not hear a parameter of its queries. */
const deafTo =
  (name: string, value?: string): Wire =>
  (request, send) => {
    const url = new URL(request.url);
    if (value === undefined || url.searchParams.get(name) === value) url.searchParams.delete(name);
    return send(new Request(url, request));
  };

let carts = 100;
const toBeHad = 'takes what is said to be there, the scarcest too';
const byItself = 'makes an empty cart whose id nobody can guess';

describe('the suite notices a backend that', () => {
  noticesEach([
    [
      'lists every product in every category',
      'lists of a category what is in it, and nothing else',
      deafTo('category'),
    ],
    ['does not sort downwards', 'sorts by price, both ways', deafTo('sort', 'price_desc')],
    ['does not sort upwards', 'sorts by price, both ways', deafTo('sort', 'price_asc')],
    [
      'says that a value is sold out whose variants are not',
      'describes each variant by values of the options of its product',
      eachProduct(({ options }) => {
        for (const { values } of options) for (const value of values) value.available = false;
      }),
    ],
    [
      'has less than nothing left',
      toBeHad,
      eachProduct(({ variants }) => {
        for (const { availability } of variants) if (availability.quantity === 0) availability.quantity = -3;
      }),
    ],
    [
      'says that it has what it does not sell',
      toBeHad,
      eachProduct(({ variants }) => {
        for (const { availability } of variants) availability.available = true;
      }),
    ],
    [
      'means another colour than was asked for',
      'means a variant of the product by a result, where it means one, that is what was asked for',
      spoil((body) => {
        for (const product of body.items as Product[]) {
          if (product.matchingVariantId !== undefined) product.matchingVariantId = product.variants.at(-1)?.id;
        }
      }, /\/search/),
    ],
    [
      'sets a quantity beyond what there is',
      'puts in no more than there is, and says so',
      when(
        'PATCH',
        /line-items/,
        spoil((body) => {
          for (const line of body.lineItems as { quantity: number }[]) line.quantity = 9_999;
          body.messages = [];
        }),
      ),
    ],
    [
      'counts its carts',
      byItself,
      when(
        'POST',
        /carts$/,
        spoil((body) => {
          body.id = `cart_${'x'.repeat(24)}${++carts}`;
        }),
      ),
    ],
    [
      'makes carts that are forgotten already',
      byItself,
      spoil((body) => {
        body.expiresAt = '2020-01-01T00:00:00.000Z';
      }, /\/carts/),
    ],
    [
      'makes a cart for any country',
      'is made for no country that the shop does not sell to, and moves to none',
      when('POST', /carts$/, async (request, send) => {
        const { context: _, ...body } = (await request.json()) as Record<string, unknown>;
        return send(new Request(request, { body: JSON.stringify(body) }));
      }),
    ],
    [
      'keeps another street',
      'takes buyer, address and delivery, keeps what is not sent, and is ready then',
      spoil((body) => {
        if (body.shippingAddress) Object.assign(body.shippingAddress, { streetAddress: 'Elsewhere 1' });
      }, /checkouts/),
    ],
    [
      'takes a quantity below none',
      'refuses quantities that are none, naming the field',
      when('PATCH', /line-items/, async (request, send) => send(new Request(request, { body: '{"quantity":1}' }))),
    ],
  ]);
});
