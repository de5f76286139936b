import { expect } from '@open-wc/testing';
import { type Ask, NOTHING, readAddress, same, shortened, writeAddress } from './address.ts';

const ask: Ask = {
  q: 'tea & co, 茶',
  category: 'tea',
  filters: { colour: ['ink', 'oat'], rating: ['4'] },
  price: { min: 2000, max: 9000, currency: 'EUR' },
  sort: 'price_asc',
  page: 3,
};

describe('the address of a search', () => {
  it('is read as it was written', () => {
    const text = writeAddress('', '', ask, NOTHING);
    expect(same(readAddress(text, '', NOTHING), ask)).to.equal(true);
    expect(new URLSearchParams(text).get('price')).to.equal('EUR2000-9000');
  });

  it('leaves parameters that are not its own as they are, letter by letter', () => {
    const others = '?utm=a%20b&x=%E4&flag&q2=1';
    expect(writeAddress(others, '', ask, NOTHING)).to.satisfy((text: string) => text.startsWith(`${others}&q=`));
    expect(writeAddress(writeAddress(others, '', ask, NOTHING), '', NOTHING, NOTHING)).to.equal(others);
  });

  it('keeps two searches of one page apart', () => {
    const first = writeAddress('', 'a-', ask, NOTHING);
    const both = writeAddress(first, 'b-', { ...NOTHING, q: 'cup' }, NOTHING);
    expect(readAddress(both, 'a-', NOTHING).q).to.equal(ask.q);
    expect(readAddress(both, 'b-', NOTHING).q).to.equal('cup');
    expect(readAddress(both, '', NOTHING).q).to.equal('');
  });

  it('says nothing of what the page itself asks for, and cannot drop its filters', () => {
    const base: Ask = { ...NOTHING, q: 'pot', category: 'tea', filters: { brand: ['mori'] } };
    expect(writeAddress('', '', base, base)).to.equal('');
    expect(writeAddress('', '', { ...base, q: '' }, base)).to.equal('?q=');
    expect(readAddress('?q=', '', base).q).to.equal('');
    expect(readAddress('?filters=brand:other,colour:ink', '', base).filters).to.deep.equal({
      colour: ['ink'],
      brand: ['mori'],
    });
  });

  it('takes what cannot be read for nothing', () => {
    expect(readAddress('?price=EUR500-100', '', NOTHING).price, 'put right').to.deep.equal({
      currency: 'EUR',
      min: 100,
      max: 500,
    });
    for (const text of ['?page=-1', '?page=1e9', '?page=x', '?sort=drop', '?category=../x', '?price=EUR-', '?price=x'])
      expect(same(readAddress(text, '', NOTHING), NOTHING), text).to.equal(true);
    expect(readAddress('?q=%E0%A4%A', '', NOTHING).q).to.be.a('string');
    expect(writeAddress('?%E0%A4%A=1', '', { ...NOTHING, q: '\ud800' }, NOTHING)).to.contain('%E0%A4%A=1&q=');
  });

  it('searches for the first 256 letters of 10,000, and not for half a character', () => {
    expect(readAddress(`?q=${'x'.repeat(10_000)}`, '', NOTHING).q).to.have.length(256);
    expect(shortened(`${'x'.repeat(255)}😀`)).to.have.length(255);
  });
});
