import { expect } from '@open-wc/testing';
import { type BindOptions, bind, textOf } from './bind.ts';
import { hasBindings } from './has-bindings.ts';
import { holds, valueAt } from './path.ts';

const options: BindOptions = { language: 'en' };
const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** Markup as a site's owner writes it. */
function page(markup: string): HTMLElement {
  const root = document.createElement('div');
  // eslint-disable-next-line no-unsanitized/method -- Every markup stands in this file.
  root.append(document.createRange().createContextualFragment(markup));
  return root;
}

describe('a path', () => {
  it('leads to what is there, and to nothing else', () => {
    const scope = { product: { media: [{ url: '/a' }], title: 'Pot' } };
    expect(valueAt(scope, 'product.media.0.url')).to.equal('/a');
    expect(valueAt(scope, ' product.title ')).to.equal('Pot');
    for (const path of [
      '',
      'nothing.at.all',
      'product.title.length.x',
      'constructor',
      'product.__proto__',
      'product.media.map',
    ])
      expect(valueAt(scope, path), path).to.equal(undefined);
  });

  it('holds where there is something', () => {
    expect([true, 1, 'x', [0], {}].every(holds)).to.equal(true);
    expect([undefined, null, false, 0, '', []].some(holds)).to.equal(false);
  });
});

describe('bindings', () => {
  it('fill text: money and numbers in the shopper’s language, lists, nothing for what is no text', () => {
    const root = page('<h2 data-wares-text="product.title">Loading</h2><p data-wares-text="variant.price"></p>');
    bind(root, { product: { title: '<b>Pot</b>' }, variant: { price: { amount: 12345, currency: 'KWD' } } }, options);
    expect(root.querySelector('h2')?.textContent).to.equal('<b>Pot</b>');
    expect(root.querySelector('p')?.textContent?.replace(/\s/g, ' ')).to.equal('KWD 12.345');
    expect(textOf(4.6, 'de')).to.equal('4,6');
    // A measure is exact, an average is not.
    expect(textOf(0.125, 'en')).to.equal('0.125');
    expect(textOf(4.5666667, 'en')).to.equal('4.6');
    expect(textOf({ amount: 1234.5, currency: 'EUR', reference: { value: 0.25, unit: 'l' } }, 'en')).to.equal('€12.35');
    expect(textOf(['a', 'b'], 'en')).to.equal('a and b');
    expect(textOf({}, 'en') + textOf(undefined, 'en')).to.equal('');
  });

  it('follow another product', () => {
    const root = page('<a data-wares-attr-href="product.url"><b data-wares-text="product.title"></b></a>');
    bind(root, { product: { url: '/a', title: 'A' } }, options);
    bind(root, { product: { title: 'B' } }, options);
    expect(root.querySelector('a')?.hasAttribute('href')).to.equal(false);
    expect(root.textContent).to.equal('B');
  });

  it('show and hide, and set what is on or off', () => {
    const root = page(
      '<i data-wares-if="variant.listPrice"></i><b data-wares-if="!variant.listPrice"></b><button data-wares-attr-disabled="sold"></button>',
    );
    bind(root, { variant: {}, sold: true }, options);
    expect(root.querySelector('i')?.hidden).to.equal(true);
    expect(root.querySelector('b')?.hidden).to.equal(false);
    expect(root.querySelector('button')?.disabled).to.equal(true);
    bind(root, { variant: { listPrice: eur(1) }, sold: false }, options);
    expect(root.querySelector('i')?.hidden).to.equal(false);
    expect(root.querySelector('button')?.disabled).to.equal(false);
  });

  it('hide what the page’s own styles show', () => {
    const root = page('<p data-wares-if="!variant.available"></p>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p[data-wares-if] { display: inline-flex !important; }');
    document.adoptedStyleSheets.push(sheet);
    document.body.append(root);
    const p = root.querySelector('p') as HTMLElement;
    const seen = (available: boolean) => {
      bind(root, { product: {}, variant: { available } }, options);
      return getComputedStyle(p).display;
    };
    expect([seen(true), seen(false), seen(true), seen(false)]).to.deep.equal([
      'none',
      'inline-flex',
      'none',
      'inline-flex',
    ]);
    root.remove();
    document.adoptedStyleSheets.pop();
  });

  it('show what was hidden with the display that its author has written', () => {
    const root = page('<p data-wares-if="on" hidden></p><p data-wares-if="on" hidden></p><p data-wares-if="on"></p>');
    const [grid, flex, plain] = root.querySelectorAll('p');
    grid?.style.setProperty('display', 'grid');
    flex?.style.setProperty('display', 'flex', 'important');
    const seen = (on: boolean) => {
      bind(root, { on }, options);
      return [grid, flex, plain].map((p) => p?.style.display);
    };
    expect(seen(true)).to.deep.equal(['grid', 'flex', '']);
    expect(seen(false)).to.deep.equal(['none', 'none', 'none']);
    expect(seen(false)).to.deep.equal(['none', 'none', 'none']);
    expect(seen(true)).to.deep.equal(['grid', 'flex', '']);
    expect(flex?.style.getPropertyPriority('display')).to.equal('important');
  });

  it('say nothing of a product that is on its way, and leave what the author has written for that time', () => {
    const root = page(
      '<h1 data-wares-text="product.title">Loading…</h1><i data-wares-if="!variant.available">Sold out</i><b data-wares-if="variant.available">Here</b><u data-wares-if="!image">No picture</u><s data-wares-if="!error">Fine</s><div data-wares-html="product.html">Soon</div>',
    );
    const seen = () =>
      [...root.children].flatMap((each) => ((each as HTMLElement).hidden ? [] : [each.textContent])).join();
    const setHtml = (element: Element, html: string) => {
      element.textContent = html;
    };
    const error = undefined;
    const image = undefined;
    const loading = { product: undefined, variant: undefined, images: undefined, image, error, loading: true };
    const there = {
      product: { title: 'Pot', html: 'Rich' },
      variant: { available: false },
      images: [],
      image,
      error,
      loading: false,
    };
    bind(root, loading, { ...options, setHtml });
    expect(seen()).to.equal('Loading…,Fine,Soon');
    bind(root, there, { ...options, setHtml });
    expect(seen()).to.equal('Pot,Sold out,No picture,Fine,Rich');
    bind(root, loading, { ...options, setHtml });
    expect(seen()).to.equal('Loading…,Fine,');
    bind(root, { ...loading, loading: false, error: { code: 'x' } }, { ...options, setHtml });
    expect(seen()).to.equal(',');
  });

  it('repeat a template, keep the copies that stay, and repeat within', () => {
    const root = page(
      '<ul><template data-wares-each="product.options" data-wares-as="option"><li><b data-wares-text="option.name"></b><template data-wares-each="option.values" data-wares-as="value"><i data-wares-text="value.label"></i></template></li></template></ul>',
    );
    const option = (name: string, ...labels: string[]) => ({ name, values: labels.map((label) => ({ label })) });
    bind(root, { product: { options: [option('Size', 'S', 'M'), option('Colour', 'Ink')] } }, options);
    expect(root.textContent).to.equal('SizeSMColourInk');
    const first = root.querySelector('li');
    bind(root, { product: { options: [option('Length', '1', '2', '3')] } }, options);
    expect(root.textContent).to.equal('Length123');
    expect(root.querySelector('li') === first).to.equal(true);
    bind(root, { product: {} }, options);
    expect(root.querySelectorAll('li').length).to.equal(0);
  });

  it('keep items in order where a template repeats beside what it repeats', () => {
    const root = page(
      '<template data-wares-each="product.options" data-wares-as="option"><b data-wares-text="option.name"></b><template data-wares-each="option.values" data-wares-as="value"><i data-wares-text="value"></i></template></template><u data-wares-text="product.title"></u>',
    );
    const size = { name: 'Size', values: ['S', 'M'] };
    const colour = { name: 'Colour', values: ['Ink', 'Oat'] };
    const seen = (...list: unknown[]) => {
      bind(root, { product: { options: list, title: 'Pot' } }, options);
      return root.textContent;
    };
    expect(seen(colour, size)).to.equal('ColourInkOatSizeSMPot');
    expect(seen(colour)).to.equal('ColourInkOatPot');
    expect(seen(colour, size)).to.equal('ColourInkOatSizeSMPot');
    expect(seen({ name: 'Size', values: [] }, colour)).to.equal('SizeColourInkOatPot');
    expect(seen()).to.equal('Pot');
  });

  it('tell once of a first name that nothing has, with those that there are', () => {
    const root = page(
      '<p data-wares-text="Product.title"></p><p data-wares-if="!Product.title"></p><ul><template data-wares-each="product.options"><li data-wares-text="itm.name"></li></template></ul><p data-wares-text="variant.price" data-wares-attr-title="product.nothing"></p>',
    );
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    try {
      for (const title of ['A', 'B'])
        bind(root, { product: { title, options: [{}, {}] }, variant: undefined }, options);
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([
      '[wares] "Product.title" leads nowhere: a path begins at product, variant.',
      '[wares] "itm.name" leads nowhere: a path begins at product, variant, item, index, number.',
    ]);
  });

  it('let no script through, by address, handler, style or element', () => {
    const bad = 'javascript:alert(1)';
    const root = page(
      `<a data-wares-attr-href="bad" data-wares-attr-onclick="bad" data-wares-attr-style="bad"></a>
       <img data-wares-attr-src="bad" data-wares-attr-onerror="bad" data-wares-attr-srcset="set">
       <iframe data-wares-attr-src="good" data-wares-attr-srcdoc="bad"></iframe><form data-wares-attr-action="bad"></form>
       <script data-wares-attr-src="good" data-wares-text="bad" type="text/plain"></script>
       <style data-wares-text="bad"></style><svg><use data-wares-attr-href="bad"/><a data-wares-attr-xlink:href="bad"/></svg>`,
    );
    bind(
      root,
      {
        bad,
        good: '/x',
        set: [
          { url: bad, width: 1 },
          { url: '/a b', width: 2 },
          { url: '/ok', width: 3 },
        ],
      },
      options,
    );
    const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => !name.startsWith('data-wares'))
        .map(({ name, value }) => `${name}=${value}`),
    );
    expect(attributes.sort()).to.deep.equal(['srcset=/ok 3w', 'type=text/plain']);
    expect(root.querySelector('script')?.textContent).to.equal('');
    expect(root.querySelector('style')?.textContent).to.equal('');
  });

  it('give rich text to the sanitiser and to nobody else', () => {
    const root = page('<div data-wares-html="product.description.html">Plain</div>');
    const scope = { product: { description: { html: '<b>Rich</b><script>x</script>' } } };
    bind(root, scope, options);
    expect(root.textContent).to.equal('Plain');
    const seen: string[] = [];
    bind(root, scope, { ...options, setHtml: (_, html) => seen.push(html) });
    expect(seen).to.deep.equal(['<b>Rich</b><script>x</script>']);
  });

  it('are noticed in markup, and only there', () => {
    expect(hasBindings(page('<p data-wares-text="x"></p>'))).to.equal(true);
    expect(hasBindings(page('<template data-wares-each="x"></template>'))).to.equal(true);
    expect(hasBindings(page('<p>data</p>'))).to.equal(false);
  });
});
