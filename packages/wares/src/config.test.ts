import { expect } from '@open-wc/testing';
import { ownScript, readScript } from './config.ts';

const script = (attributes: Record<string, string>): HTMLScriptElement => {
  const element = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

describe('the script tag', () => {
  it('says where the backend is and what the page asks for', () => {
    const options = readScript(
      script({ 'data-endpoint': '/api/v1', 'data-country': 'KW', 'data-locale': 'ar', 'data-prefix': 'acme' }),
    );
    expect(options).to.deep.equal({ endpoint: '/api/v1', country: 'KW', language: 'ar', prefix: 'acme' });
  });

  it('takes data-language for data-locale', () => {
    expect(readScript(script({ 'data-language': 'de', 'data-locale': 'en' })).language).to.equal('de');
  });

  it('leaves out what is empty or missing', () => {
    expect(readScript(script({ 'data-endpoint': '', 'data-country': '' }))).to.deep.equal({});
    expect(readScript(undefined)).to.deep.equal({});
  });

  it('is found by the address of the file that it loaded', () => {
    const element = script({ src: '/nowhere/wares.js', type: 'text/plain' });
    document.head.append(element);
    expect(ownScript(new URL('/nowhere/wares.js', location.href).href) === element).to.equal(true);
    expect(ownScript('https://shop.example/other.js')).to.equal(undefined);
    element.remove();
  });
});
