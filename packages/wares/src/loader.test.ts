import { expect, waitUntil } from '@open-wc/testing';
import { page } from '@wares/elements/page';
import { type Loader, start } from './loader.ts';

/** The first load of a file may take its time on a busy machine. */
const defined = (check: () => unknown) => waitUntil(check, 'is defined', { timeout: 8000 });

describe('the loader', () => {
  const loaders: Loader[] = [];
  const begin = (...options: Parameters<typeof start>) => {
    const loader = start(...options);
    loaders.push(loader);
    return loader;
  };
  afterEach(() => {
    for (const loader of loaders.splice(0)) loader.stop();
    document.body.replaceChildren();
  });

  it('defines a tag that comes into the page later, and only that', async () => {
    begin({ prefix: 'later' });
    expect(customElements.get('later-cart-button')).to.equal(undefined);
    document.body.append(document.createElement('later-cart-button'));
    await defined(() => customElements.get('later-cart-button'));
    expect(customElements.get('later-checkout')).to.equal(undefined);
  });

  it('defines what a tag renders inside itself, under the same prefix', async () => {
    document.body.append(document.createElement('shelf-product-grid'));
    begin({ prefix: 'shelf' });
    await defined(() => customElements.get('shelf-product-grid') && customElements.get('shelf-product-card'));
  });

  it('asks for the words of an element as soon as its file is there, before there is a shop', async () => {
    const asked = () =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => new URL(name).pathname.endsWith('/locales/fr/search.ts'));
    begin({ prefix: 'speaking', language: 'fr-CA' });
    expect(asked()).to.equal(false);
    document.body.append(document.createElement('speaking-sort'));
    await defined(asked);
  });

  it('defines a tag when its storefront is there, so that the page is not painted between the two', async () => {
    const tag = document.body.appendChild(document.createElement('after-cart-button')).localName;
    const there = customElements.whenDefined(tag).then(() => page().stores?.has('after'));
    begin({ prefix: 'after', endpoint: '/api/v1', name: 'after' });
    expect(await there).to.equal(true);
  });

  it('defines tags also where no storefront can be made', async () => {
    const { error } = console;
    const told: unknown[] = [];
    console.error = (...words: unknown[]) => told.push(words[1]);
    try {
      begin({ prefix: 'nowhere', endpoint: 'localhost:4000/api', name: 'nowhere' });
      document.body.append(document.createElement('nowhere-cart-button'));
      await defined(() => customElements.get('nowhere-cart-button'));
      expect(page().stores?.has('nowhere')).to.equal(false);
      expect(told.join()).to.include('localhost:4000/api');
    } finally {
      console.error = error;
    }
  });

  it('can be started twice', async () => {
    begin({ prefix: 'twice' });
    begin({ prefix: 'twice' });
    document.body.append(document.createElement('twice-cart-button'));
    await defined(() => customElements.get('twice-cart-button'));
  });

  it('loads tags in a shadow root when asked to', async () => {
    const loader = begin({ prefix: 'shade' });
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.append(document.createElement('shade-cart-button'));
    loader.load(root);
    await defined(() => customElements.get('shade-cart-button'));
  });

  it('tells the author once of a tag that is none of ours, and of no other', async function () {
    this.timeout(15_000);
    const { error } = console;
    const told: string[] = [];
    console.error = (...words: unknown[]) => told.push(words.join(' '));
    try {
      begin({ prefix: 'spelt', endpoint: '/api/v1', name: 'spelt' });
      for (const tag of ['spelt-prodct-card', 'spelt-prodct-card', 'spelt-cart-button', 'other-card'])
        document.body.append(document.createElement(tag));
      await waitUntil(() => told.some((line) => line.includes('spelt')), 'is told', { timeout: 9000 });
      expect(told.filter((line) => line.includes('no element'))).to.have.length(1);
      expect(told.join()).to.include('<spelt-prodct-card>').and.not.include('cart-button').and.not.include('other');
    } finally {
      console.error = error;
    }
  });

  it('refuses a prefix that makes no tag, and says which would', () => {
    expect(() => start({ prefix: 'My-Shop' })).to.throw(/lower-case letters and digits/);
  });
});
