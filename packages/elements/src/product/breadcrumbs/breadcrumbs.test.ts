import { expect, fixtureCleanup } from '@open-wc/testing';
import { stage } from '../../internal/test-piece.ts';
import { product, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import './breadcrumbs.define.ts';
import type { WaresBreadcrumbs } from './breadcrumbs.ts';

const deep = product({
  categories: [
    { value: 'Teapots', handle: 'teapots', ancestors: [{ value: 'Tea', handle: 'tea' }] },
    { value: 'Gifts', handle: 'gifts' },
  ],
});
const URL_PATTERN = { 'category-url': 'search.html?category={handle}' };

describe('<wares-breadcrumbs>', () => {
  afterEach(fixtureCleanup);

  it('leads from the root to the product, by links where there is a pattern', async () => {
    const { element, all, find } = await stage<WaresBreadcrumbs>('wares-breadcrumbs', deep, URL_PATTERN);
    expect(all('li').map(({ textContent }) => textContent)).to.deep.equal(['Tea', 'Teapots', deep.title]);
    expect(all('a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'search.html?category=tea',
      'search.html?category=teapots',
    ]);
    expect(find('[aria-current=page]').textContent).to.equal(deep.title);
    await expect(element).to.be.accessible();
    element.categoryUrl = 'javascript:alert("{handle}")';
    await element.updateComplete;
    expect(all('a')).to.have.length(0);
  });

  it('is one line with the way back on a narrow page', async () => {
    const long = product({
      categories: [
        {
          value: 'Teekannen mit sehr langem Kategorienamen und Zubehör',
          handle: 'x',
          ancestors: [{ value: 'Tee', handle: 't' }],
        },
      ],
    });
    const { around, element, all } = await stage<WaresBreadcrumbs>('wares-breadcrumbs', long, URL_PATTERN);
    around.style.inlineSize = '288px';
    const shown = all('li').filter((item) => item.getClientRects().length);
    expect(shown).to.have.length(1);
    expect(shown[0]?.textContent).to.contain('Teekannen');
    expect(element.getBoundingClientRect().height).to.be.below(46);
    expect(element.scrollWidth).to.be.at.most(288);
  });

  it('shows nothing for a product in no category, and speaks Arabic', async () => {
    const { element } = await stage<WaresBreadcrumbs>('wares-breadcrumbs', product({ categories: [] }));
    expect(element.matches(':state(empty)')).to.equal(true);
    const arabic = await stage<WaresBreadcrumbs>('wares-breadcrumbs', deep, URL_PATTERN, stubStorefront('ar'));
    expect(arabic.find('nav').getAttribute('aria-label')).to.equal('أنت هنا');
    await expect(arabic.element).to.be.accessible();
  });
});
