import { expect, waitUntil } from '@open-wc/testing';
import { page } from '@wares/elements/page';
import type { Storefront } from '@wares/stores';
import { consentOf } from '@wares/stores/consent';
import { listsOf } from '@wares/stores/lists';
import { type Loader, start } from './loader.ts';

/** A shop of the page by its name, once it is there. */
async function shop(name: string): Promise<Storefront> {
  await waitUntil(() => page().stores?.has(name), 'is there', { timeout: 8000 });
  return page().stores?.get(name) as Storefront;
}
const allowed = (storefront: Storefront) => {
  const consent = consentOf(storefront).$consent.get();
  return Object.keys(consent).filter((each) => consent[each as keyof typeof consent]);
};

describe('consent without a build', () => {
  const loaders: Loader[] = [];
  const begin = (...options: Parameters<typeof start>) => {
    const loader = start(...options);
    loaders.push(loader);
    return loader;
  };
  const say = (classes: string) => {
    document.documentElement.dataset['waresConsent'] = classes;
  };
  const clear = () => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('wares:')) localStorage.removeItem(key);
  };
  beforeEach(clear);
  afterEach(() => {
    for (const loader of loaders.splice(0)) loader.stop();
    delete document.documentElement.dataset['waresConsent'];
    clear();
  });

  it('says nothing where the page says nothing', async () => {
    begin({ endpoint: '/api', name: 'silent' });
    const storefront = await shop('silent');
    expect(allowed(storefront)).to.deep.equal([]);
    expect(localStorage.getItem('wares:silent:consent')).to.equal(null);
  });

  it('is what the page says, for the shops that come later too', async () => {
    say('functional, analytics');
    begin({ endpoint: '/api', name: 'one' });
    const one = await shop('one');
    await waitUntil(() => allowed(one).length);
    expect(allowed(one)).to.deep.equal(['functional', 'analytics']);
    begin({ endpoint: '/api', name: 'two' });
    const two = await shop('two');
    expect(allowed(two)).to.deep.equal(['functional', 'analytics']);
  });

  it('is withdrawn as it was given, and what was stored is deleted', async () => {
    begin({ endpoint: '/api', name: 'fickle' });
    const storefront = await shop('fickle');
    say('functional');
    await waitUntil(() => allowed(storefront).length);
    listsOf(storefront).recent.add({ handle: 'dobin-teapot' });
    expect(localStorage.getItem('wares:fickle:viewed')).to.contain('dobin-teapot');
    say('');
    await waitUntil(() => !allowed(storefront).length);
    expect(localStorage.getItem('wares:fickle:viewed')).to.equal(null);
    expect(listsOf(storefront).recent.$entries.get()).to.deep.equal([]);
  });

  it('is withdrawn by taking the attribute away, too', async () => {
    say('functional');
    begin({ endpoint: '/api', name: 'bare' });
    const storefront = await shop('bare');
    await waitUntil(() => allowed(storefront).length);
    delete document.documentElement.dataset['waresConsent'];
    await waitUntil(() => !allowed(storefront).length);
  });

  it('names the classes there are when it is given another', async () => {
    const said: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => said.push(text);
    say('funktional');
    begin({ endpoint: '/api', name: 'typo' });
    await waitUntil(() => said.length, 'warns', { timeout: 8000 });
    console.warn = warn;
    expect(said[0]).to.contain('"funktional"').and.to.contain('functional, analytics, marketing');
    expect(allowed(await shop('typo'))).to.deep.equal([]);
  });
});
