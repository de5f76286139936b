import { expect } from '@open-wc/testing';
import { addressLines } from './goods.ts';

const at = (addressCountry: string, addressLocality: string, addressRegion: string, postalCode: string) =>
  addressLines({ addressLocality, addressRegion, postalCode, addressCountry }, 'en')[0];

describe('the lines of an address', () => {
  it('have a comma between city and state in the United States, and nowhere else', () => {
    expect(at('US', 'Portland', 'OR', '97205')).to.equal('Portland, OR 97205');
    expect(at('US', 'Portland', '', '97205')).to.equal('Portland 97205');
    expect(at('CA', 'Toronto', 'ON', 'M5V 2T6')).to.equal('Toronto ON M5V 2T6');
    expect(at('DE', 'Berlin', '', '10437')).to.equal('10437 Berlin');
  });
});
