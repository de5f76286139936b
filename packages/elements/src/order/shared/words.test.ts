import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { joined } from './words.ts';

describe('the parts of a line', () => {
  afterEach(fixtureCleanup);

  const inOrder = async (direction: string) => {
    const parts = ['عائشة الصباح', undefined, 'Lindenallee 14', '10437 Berlin'];
    const line = await fixture<HTMLElement>(
      html`<p dir=${direction} style="white-space: nowrap">${joined(parts, direction === 'rtl' ? 'ar' : 'de')}</p>`,
    );
    return { text: line.innerText, lefts: [...line.children].map((part) => part.getBoundingClientRect().left) };
  };

  it('stand in their order, whatever the direction of one of them', async () => {
    const { text, lefts } = await inOrder('ltr');
    expect(text).to.equal('عائشة الصباح, Lindenallee 14, 10437 Berlin');
    expect(lefts)
      .to.have.length(3)
      .and.to.deep.equal([...lefts].sort((one, other) => one - other));
  });

  it('stand from right to left where one reads so', async () => {
    const { text, lefts } = await inOrder('rtl');
    expect(text).to.equal('عائشة الصباح، Lindenallee 14، 10437 Berlin');
    expect(lefts)
      .to.have.length(3)
      .and.to.deep.equal([...lefts].sort((one, other) => other - one));
  });
});
