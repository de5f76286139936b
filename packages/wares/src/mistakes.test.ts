import { expect, waitUntil } from '@open-wc/testing';
import { start } from './loader.ts';
import { tellMistakes } from './mistakes.ts';

describe('the mistakes of a page', () => {
  it('are told of each tag whose product nobody names, once', async () => {
    const { error } = console;
    const told: string[] = [];
    const loader = start({ prefix: 'nameless' });
    document.body.innerHTML = `<nameless-product-card></nameless-product-card><nameless-product-card></nameless-product-card>
      <nameless-price></nameless-price><nameless-stock handle="mug"></nameless-stock>
      <nameless-product><nameless-title></nameless-title></nameless-product>
      <nameless-product handle="mug"><nameless-gallery></nameless-gallery></nameless-product>
      <nameless-product handle-param="handle"></nameless-product>
      <nameless-add-to-cart variant-id="mug-1"></nameless-add-to-cart><nameless-recommendations></nameless-recommendations><nameless-cart-button></nameless-cart-button>`;
    const elements = [...document.body.children];
    await waitUntil(() => elements.every((one) => one.matches(':defined')), 'are defined', { timeout: 8000 });
    await Promise.all(elements.map((one) => (one as Element & { updateComplete: unknown }).updateComplete));
    console.error = (text: string) => told.push(text);
    try {
      tellMistakes([]);
    } finally {
      console.error = error;
      loader.stop();
      document.body.replaceChildren();
    }
    const tags = told.filter((text) => text.includes('without a product')).map((text) => /<(.+?)>/.exec(text)?.[1]);
    expect(tags).to.deep.equal(['nameless-product-card', 'nameless-price', 'nameless-product']);
  });
});
