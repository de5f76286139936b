import { expect } from '@open-wc/testing';
import type { Product } from '@wares/contract';
import { film, LARGE, picture, spin } from '../../internal/test-gallery.ts';
import { product } from '../../internal/testing.ts';
import { framesOf, largestOf, mediaOf, seenIn, stillOf } from './media.ts';

describe('what a gallery shows', () => {
  it('is the variant’s own first, then what belongs to none, each once', () => {
    const value = product({ media: [picture('ink'), picture('oat'), picture('box')] });
    const [ink, oat] = [picture('ink'), picture('oat')].map((own, index) => ({
      ...(value.variants[index] as Product['variants'][number]),
      media: [own],
    })) as [Product['variants'][number], Product['variants'][number]];
    value.variants = [ink, oat];
    expect(mediaOf(value, oat).map(({ altText }) => altText)).to.deep.equal(['oat', 'box']);
    expect(mediaOf(value, undefined).map(({ altText }) => altText)).to.deep.equal(['ink', 'oat', 'box']);
  });

  it('lends a variant without a turn, a film or a model that of another, last, and says whose it is', () => {
    const value = product({ media: [picture('ink'), spin, film, picture('oat')] });
    const base = value.variants[0] as Product['variants'][number];
    const ink = { ...base, id: 'ink', title: 'Ink', media: [picture('ink'), spin, film] };
    const oat = { ...base, id: 'oat', title: 'Oat', media: [picture('oat')] };
    value.variants = [ink, oat];
    expect(mediaOf(value, oat).map(({ type }) => type)).to.deep.equal(['image', 'video', 'spin_360']);
    expect(mediaOf(value, ink)).to.have.length(3);
    expect(seenIn(value, oat, spin)).to.equal('Ink');
    expect(seenIn(value, oat, picture('oat'))).to.equal(undefined);
    expect(seenIn(value, ink, spin)).to.equal(undefined);
    expect(seenIn(value, undefined, spin)).to.equal(undefined);
  });

  it('leaves out kinds that it does not know', () => {
    expect(mediaOf(product({ media: [{ type: 'hologram', url: '/x' }] }), undefined)).to.deep.equal([]);
  });

  it('finds stills, the largest width and the frames of a turn', () => {
    expect(stillOf(spin)?.url).to.equal(spin.frames?.[0]);
    expect(stillOf({ type: 'video', url: '/film.mp4' })).to.equal(undefined);
    expect(largestOf(picture('a'))).to.equal(LARGE);
    expect(stillOf(picture('a'))?.sources?.map(({ width }) => width)).to.deep.equal([450]);
    const wide = picture('a', { sources: [{ url: LARGE, width: 1800 }] });
    expect(stillOf(wide), 'better than none').to.equal(wide);
    expect(framesOf({ ...spin, frames: ['/a', '/b'] })).to.deep.equal([]);
  });
});
