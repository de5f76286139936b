import { expect } from '@open-wc/testing';
import { fillUrl, safeColor, safeMediaUrl, safeUrl } from './gates.ts';

describe('the gate for URLs', () => {
  for (const url of [
    '/a',
    'a.html?x=1#y',
    '//cdn.example/a',
    'https://shop.example/a',
    'mailto:a@example.com',
    'tel:+4912345',
    '?q=a:b',
    '#a:b',
  ])
    it(`lets ${url} pass`, () => expect(safeUrl(url)).to.equal(url));

  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///x',
    'javascript\u200b:x',
  ])
    it(`stops ${JSON.stringify(url)}`, () => expect(safeUrl(url)).to.equal(undefined));

  it('lets pictures come as data, but no documents', () => {
    expect(safeMediaUrl('data:image/png;base64,AAAA')).to.equal('data:image/png;base64,AAAA');
    expect(safeMediaUrl('data:image/svg+xml,<svg onload=x>')).to.equal(undefined);
    expect(safeMediaUrl('data:text/html,x')).to.equal(undefined);
  });

  it('fills a pattern with a value that no longer can break out of it', () => {
    expect(fillUrl('p.html?h={handle}', { handle: 'a&b=c/../d' })).to.equal('p.html?h=a%26b%3Dc%2F..%2Fd');
    expect(fillUrl('p.html?h={handle}', { handle: '\ud800' })).to.equal('p.html?h=%EF%BF%BD');
    expect(fillUrl('javascript:{handle}', { handle: 'alert(1)' })).to.equal(undefined);
    expect(fillUrl(undefined, { handle: 'a' })).to.equal(undefined);
    expect(fillUrl('/{constructor}', { handle: 'a' })).to.equal('/{constructor}');
    const pattern = '/{handle}?v={variant}&x={other}';
    expect(fillUrl(pattern, { handle: '{variant}', variant: undefined })).to.equal('/%7Bvariant%7D?v=&x={other}');
  });

  it('lets pass only plain colours', () => {
    expect(safeColor('#a1B2c3')).to.equal('#a1B2c3');
    expect(safeColor('red; background: url(x)')).to.equal(undefined);
  });
});
