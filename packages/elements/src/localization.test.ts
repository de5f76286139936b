import { expect } from '@open-wc/testing';
import { choose, languages, type MessageGroup, type Messages, messagesFor, packFor, spokenTo } from './localization.ts';
import { cartWords } from './messages/cart.ts';
import { listsWords } from './messages/lists.ts';
import { orderWords } from './messages/order.ts';
import { productWords } from './messages/product.ts';
import { searchWords } from './messages/search.ts';
import { shopWords } from './messages/shop.ts';

const groups: MessageGroup[] = [shopWords, productWords, searchWords, listsWords, cartWords, orderWords];
const texts = (message: Messages[string] = ''): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const holes = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Every sentence of a language, with the English one. */
async function sentences(language: string) {
  const packs = groups.map(async (group) => {
    const [own, english] = await Promise.all([messagesFor(language, group), messagesFor('en', group)]);
    return Object.keys(english).map((key) => ({ key, message: own[key] ?? '', english: english[key] }));
  });
  return (await Promise.all(packs)).flat();
}

describe('localization', () => {
  for (const language of languages()) {
    it(`has in ${language} every sentence, with the values of the English one`, async () => {
      for (const { key, message, english } of await sentences(language)) {
        const known = holes(texts(english).join());
        for (const text of texts(message)) {
          expect(text, key).to.not.equal('');
          expect(known, key).to.include.members(holes(text));
          // A value is never dropped, but for a count that is a word, as in “one left”.
          expect(holes(`${text}{count}{number}`), key).to.include.members(known);
        }
      }
    });

    it(`has in ${language} a sentence for each plural category, or one for all`, async () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const { key, message } of await sentences(language))
        if (typeof message !== 'string') expect(Object.keys(message), key).to.have.members(categories);
    });

    it(`does not shout in ${language}`, async () => {
      for (const { key, message } of await sentences(language))
        expect(texts(message).join(), key).to.not.match(/[!！]/);
    });
  }

  it('keeps French signs on the line of their word', async () => {
    for (const { key, message } of await sentences('fr'))
      expect(texts(message).join('\n'), key).to.not.match(/[^\u00a0\u202f][:;?»](?=\s|$)|«(?!\u00a0)/m);
  });

  it('chooses by the rules of the language', async () => {
    const messages = await messagesFor('ru', searchWords);
    const say = (count: number) => choose(messages['search.all'] ?? '', 'ru', count);
    expect([1, 3, 5, 21, 1.5].map(say)).to.deep.equal([
      '{count} товар',
      '{count} товара',
      '{count} товаров',
      '{count} товар',
      '{count} товара',
    ]);
  });

  it('takes a pack from whoever has asked for it, and fetches it itself when that fails', async () => {
    let fetched = 0;
    const messages = { hello: 'Hello' };
    const group = {
      en: async () => {
        fetched++;
        return { messages };
      },
    } as unknown as MessageGroup;
    const lost = Promise.reject(new TypeError('no line'));
    await Promise.resolve(messagesFor('en', group, () => lost)).catch(() => {});
    expect(await messagesFor('en', group)).to.equal(messages);
    expect(fetched).to.equal(1);
    const other = { ...group } as MessageGroup & { de: () => Promise<{ messages: Messages }> };
    other.de = () => Promise.reject(new Error('asked twice'));
    const asked = Promise.resolve({ messages });
    await messagesFor('de', other, () => asked);
    expect(messagesFor('de', other)).to.equal(messages);
  });

  it('finds the pack of a language', () => {
    const asked = ['fr-CA', 'es-419', 'ja-JP', 'ru', 'zh-CN', 'pt'];
    expect(asked.map(packFor)).to.deep.equal(['fr', 'es', 'ja', 'ru', 'zh-Hans', 'en']);
    // What a screen reader is told: Portuguese words there are none.
    expect(asked.map(spokenTo)).to.deep.equal(['fr-CA', 'es-419', 'ja-JP', 'ru', 'zh-CN', 'en']);
  });
});
