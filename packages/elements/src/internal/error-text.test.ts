import { expect } from '@open-wc/testing';
import { InvalidResponseError, NetworkError } from '@wares/client';
import { errorText } from './error-text.ts';

const words = { language: 'en', t: (key: string) => key, phrase: () => [] };

describe('what is said of an error', () => {
  it('is told in the console too where an answer breaks the contract', () => {
    const { error } = console;
    const said: unknown[] = [];
    console.error = (...all: unknown[]) => said.push(...all);
    const wrong = new InvalidResponseError(200, 'The answer is not what the contract says at $.items[0]', '$.items[0]');
    try {
      for (const one of [wrong, new NetworkError('down')]) expect(errorText(one, words)).to.equal(`error.${one.code}`);
    } finally {
      console.error = error;
    }
    expect(said).to.deep.equal(['[wares]', wrong]);
  });
});
