import { expect } from '@open-wc/testing';
import { arrange } from './arrange.ts';

const ids = (text: string) => [...text].map((id) => ({ id }));
/** Cards are letters: upper case is what stands there, `.` one that shows nothing yet; wanted, it is nothing yet. */
const arranged = (cards: string, wanted: string) =>
  arrange(
    [...cards].map((id, at) => ({ id, at })),
    ids(wanted).map((one) => (one.id === '.' ? undefined : one)),
    ({ id }) => (id === '.' ? undefined : id),
  ).map((card) => card?.at);

describe('arranging cards', () => {
  it('leaves every product its card, whatever the order', () => {
    expect(arranged('abc', 'cab')).to.deep.equal([2, 0, 1]);
  });

  it('gives what is new to the card that is free in its place', () => {
    expect(arranged('abcd', 'xbyd')).to.deep.equal([0, 1, 2, 3]);
    expect(arranged('...', 'ab')).to.deep.equal([0, 1]);
  });

  it('moves a free card before it makes one, and tells where one has to be made', () => {
    expect(arranged('abcd', 'dxy')).to.deep.equal([3, 0, 1]);
    expect(arranged('ab', 'axby')).to.deep.equal([0, undefined, 1, undefined]);
    expect(arranged('', 'a')).to.deep.equal([undefined]);
  });

  it('gives none to what is not there yet', () => {
    expect(arranged('abc', '.b.')).to.deep.equal([undefined, 1, undefined]);
  });

  it('gives no card to two, also where the same product comes twice', () => {
    expect(arranged('ab', 'aab')).to.deep.equal([0, undefined, 1]);
    expect(arranged('aab', 'aa')).to.deep.equal([1, 2]);
  });
});
