import { expect } from '@open-wc/testing';
import { hasCart, prime, wishOf } from './prime.ts';

describe('asking ahead', () => {
  const real = globalThis.fetch;
  let asked: string[] = [];

  beforeEach(() => {
    localStorage.clear();
    asked = [];
    globalThis.fetch = (input) => {
      asked.push(String(input));
      return Promise.resolve(new Response('{}'));
    };
  });
  afterEach(() => {
    globalThis.fetch = real;
    document.body.replaceChildren();
  });

  const page = (html: string) => document.body.append(document.createRange().createContextualFragment(html));
  const options = { endpoint: '/api/v1', country: 'DE', language: 'de' };

  it('asks for a grid once, and gives that answer to the client in whatever order it asks', async () => {
    page('<wares-product-grid category="tea" limit="4"></wares-product-grid>');
    const fetch = prime(options, document);
    expect(asked).to.have.length(1);
    const url = new URL('/api/v1/products?limit=4&language=de&country=DE&category=tea&detail=card', location.href).href;
    await fetch(url, { method: 'GET' });
    expect(asked).to.have.length(1);
    await fetch(url, { method: 'GET' });
    expect(asked, 'the second question is a new one').to.have.length(2);
  });

  it('has read the answer to its end when somebody asks for it, as often as they do', async () => {
    page('<wares-product-grid></wares-product-grid>');
    globalThis.fetch = () => Promise.resolve(new Response('{"items":[]}', { status: 200, headers: { age: '7' } }));
    const url = new URL('/api/v1/products?country=DE&detail=card&language=de', location.href).href;
    const answer = await prime(options, document)(url, { method: 'GET' });
    expect([answer.status, answer.headers.get('age')]).to.deep.equal([200, '7']);
    expect([await answer.text(), await answer.text()]).to.deep.equal(['{"items":[]}', '{"items":[]}']);
  });

  it('fails whoever asks for an answer that broke off, and nobody else', async () => {
    page('<wares-product-grid></wares-product-grid>');
    const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('cut off')) });
    globalThis.fetch = (input) => {
      asked.push(String(input));
      return Promise.resolve(new Response(broken));
    };
    const unheard: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => unheard.push(event.reason);
    addEventListener('unhandledrejection', hear);
    const fetch = prime(options, document);
    await new Promise((resolve) => setTimeout(resolve, 20));
    removeEventListener('unhandledrejection', hear);
    expect(unheard).to.deep.equal([]);
    const url = new URL('/api/v1/products?country=DE&detail=card&language=de', location.href).href;
    const failed = await fetch(url, { method: 'GET' }).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(Error);
    expect(asked).to.have.length(1);
  });

  it('asks for all cards in one request', () => {
    page(
      '<wares-product-card handle="a"></wares-product-card><wares-product-card handle="b"></wares-product-card><wares-product-card handle="a"></wares-product-card>',
    );
    prime(options, document);
    expect(asked).to.have.length(1);
    expect(new URL(asked[0] as string).searchParams.get('handles')).to.equal('a,b');
  });

  it('asks for whole products where the page has cards of its own', () => {
    page('<wares-product-grid><template><b data-wares-text="product.title"></b></template></wares-product-grid>');
    prime(options, document);
    expect(new URL(asked[0] as string).searchParams.get('detail')).to.equal('full');
  });

  for (const [says, address, attributes, question] of [
    ['with nothing said', '', '', 'limit=24'],
    ['in a category', '', 'category="tea" sort="newest" limit="12"', 'category=tea&sort=newest&limit=12'],
    [
      'of the address',
      '?q=pot&category=tea&sort=rating',
      'query="cup" category="home"',
      'q=pot&category=tea&sort=rating&limit=24',
    ],
    ['that the address empties', '?q=', 'query="cup"', 'limit=24'],
  ] as const)
    it(`asks a search ahead as it will be asked: ${says}`, async () => {
      const before = location.href;
      history.replaceState(null, '', address || location.pathname);
      page(`<wares-search ${attributes}></wares-search>`);
      const fetch = prime(options, document);
      history.replaceState(null, '', before);
      expect(asked.map((url) => new URL(url, location.href).pathname).sort()).to.deep.equal([
        '/api/v1/search',
        '/api/v1/shop',
      ]);
      await fetch(`${location.origin}/api/v1/search?country=DE&language=de&detail=card&${question}`, { method: 'GET' });
      expect(asked).to.have.length(2);
    });

  it('makes no guess of a search that is narrowed, further on or too long', () => {
    const before = location.href;
    for (const address of ['?filters=colour:ink', '?price=EUR100-', '?page=2', `?q=${'x'.repeat(257)}`]) {
      history.replaceState(null, '', address);
      page('<wares-search></wares-search>');
      prime(options, document);
      document.body.replaceChildren();
    }
    history.replaceState(null, '', before);
    page('<wares-search filters="colour:ink"></wares-search>');
    prime(options, document);
    expect(asked.filter((url) => url.includes('/search'))).to.deep.equal([]);
  });

  it('leaves alone what belongs to another store', () => {
    page(
      '<wares-store name="eu" endpoint="/eu"><wares-product-grid></wares-product-grid></wares-store><wares-product-grid store="us"></wares-product-grid>',
    );
    prime(options, document);
    expect(asked).to.deep.equal([]);
  });

  it('never answers a change with what was asked ahead', async () => {
    page('<wares-product-grid></wares-product-grid>');
    const fetch = prime(options, document);
    await fetch(asked[0] as string, { method: 'POST' });
    expect(asked).to.have.length(2);
  });

  it('asks nothing without an endpoint', () => {
    page('<wares-product-grid></wares-product-grid>');
    prime({}, document);
    expect(asked).to.deep.equal([]);
  });

  it('knows whether there is a cart, or something on its way into one', () => {
    expect(hasCart({})).to.equal(false);
    localStorage.setItem('wares:default:market', '[1,{}]');
    localStorage.setItem('wares:default:cartons', '[1,{}]');
    localStorage.setItem('wares:other:cart', '[1,{}]');
    expect(hasCart({})).to.equal(false);
    expect(hasCart({ name: 'other' })).to.equal(true);
    localStorage.setItem('wares:default:op:0mub-x', '[1,{}]');
    expect(hasCart({})).to.equal(true);
  });

  it('puts the shopper’s choice before the wish of the page, and survives damaged storage', () => {
    localStorage.setItem('wares:default:market', '[1,{"country":"JP","currency":"JPY"}]');
    expect(wishOf(options)).to.deep.include({ country: 'JP', currency: 'JPY', language: 'de' });
    localStorage.setItem('wares:default:market', '{"broken');
    expect(wishOf(options)).to.deep.include({ country: 'DE', language: 'de' });
  });

  it('asks in a language as the client will, however the page writes it', () => {
    expect(wishOf({ ...options, language: 'de_AT' })).to.deep.include({ language: 'de-AT' });
  });
});
