/** A sentence, with `{name}` where a value goes; or one per plural category, chosen by the parameter `count`. */
export type MessageText = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Messages = Readonly<Record<string, MessageText>>;

type Load = () => Promise<{ messages: Messages }>;

/** Packs are loaded by group, so that a page with cards does not pay for the checkout's words. */
export type MessageGroup = 'shop' | 'product' | 'search' | 'lists' | 'cart' | 'order';

const packs: Record<string, Record<MessageGroup, Load>> = {
  en: {
    shop: () => import('./locales/en/shop.ts'),
    product: () => import('./locales/en/product.ts'),
    search: () => import('./locales/en/search.ts'),
    lists: () => import('./locales/en/lists.ts'),
    cart: () => import('./locales/en/cart.ts'),
    order: () => import('./locales/en/order.ts'),
  },
  de: {
    shop: () => import('./locales/de/shop.ts'),
    product: () => import('./locales/de/product.ts'),
    search: () => import('./locales/de/search.ts'),
    lists: () => import('./locales/de/lists.ts'),
    cart: () => import('./locales/de/cart.ts'),
    order: () => import('./locales/de/order.ts'),
  },
  'zh-Hans': {
    shop: () => import('./locales/zh-Hans/shop.ts'),
    product: () => import('./locales/zh-Hans/product.ts'),
    search: () => import('./locales/zh-Hans/search.ts'),
    lists: () => import('./locales/zh-Hans/lists.ts'),
    cart: () => import('./locales/zh-Hans/cart.ts'),
    order: () => import('./locales/zh-Hans/order.ts'),
  },
  ar: {
    shop: () => import('./locales/ar/shop.ts'),
    product: () => import('./locales/ar/product.ts'),
    search: () => import('./locales/ar/search.ts'),
    lists: () => import('./locales/ar/lists.ts'),
    cart: () => import('./locales/ar/cart.ts'),
    order: () => import('./locales/ar/order.ts'),
  },
  fr: {
    shop: () => import('./locales/fr/shop.ts'),
    product: () => import('./locales/fr/product.ts'),
    search: () => import('./locales/fr/search.ts'),
    lists: () => import('./locales/fr/lists.ts'),
    cart: () => import('./locales/fr/cart.ts'),
    order: () => import('./locales/fr/order.ts'),
  },
  es: {
    shop: () => import('./locales/es/shop.ts'),
    product: () => import('./locales/es/product.ts'),
    search: () => import('./locales/es/search.ts'),
    lists: () => import('./locales/es/lists.ts'),
    cart: () => import('./locales/es/cart.ts'),
    order: () => import('./locales/es/order.ts'),
  },
  ja: {
    shop: () => import('./locales/ja/shop.ts'),
    product: () => import('./locales/ja/product.ts'),
    search: () => import('./locales/ja/search.ts'),
    lists: () => import('./locales/ja/lists.ts'),
    cart: () => import('./locales/ja/cart.ts'),
    order: () => import('./locales/ja/order.ts'),
  },
  ru: {
    shop: () => import('./locales/ru/shop.ts'),
    product: () => import('./locales/ru/product.ts'),
    search: () => import('./locales/ru/search.ts'),
    lists: () => import('./locales/ru/lists.ts'),
    cart: () => import('./locales/ru/cart.ts'),
    order: () => import('./locales/ru/order.ts'),
  },
};

/** Languages that have packs, as BCP 47 tags. */
export const languages = (): string[] => Object.keys(packs);

/** The pack that fits a language tag best: `de-AT` reads `de`, `zh-CN` reads `zh-Hans`, anything else `en`. */
export function packFor(language: string): string {
  const base = language.split('-')[0] ?? '';
  return packs[language] ? language : base === 'zh' ? 'zh-Hans' : packs[base] ? base : 'en';
}

export const isRtl = (language: string): boolean => /^(ar|he|fa|ur|ps|sd|ug|yi|dv)\b/.test(language);

const loaded = new Map<string, Messages | Promise<Messages>>();

/** A pack if it is there, else the promise of it. A failed load is not kept, so that the next call tries again. */
export function messagesFor(language: string, group: MessageGroup): Messages | Promise<Messages> {
  const pack = packFor(language);
  const key = `${pack}/${group}`;
  let found = loaded.get(key);
  if (!found) {
    const load = packs[pack]?.[group] as Load;
    found = load().then(
      ({ messages }) => {
        loaded.set(key, messages);
        return messages;
      },
      (error: unknown) => {
        loaded.delete(key);
        throw error;
      },
    );
    loaded.set(key, found);
  }
  return found;
}

const rules = new Map<string, Intl.PluralRules>();

/** The sentence for a count. */
export function choose(message: MessageText, language: string, count: unknown): string {
  if (typeof message === 'string') return message;
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(packFor(language));
    rules.set(language, rule);
  }
  return message[rule.select(Number(count))] ?? message.other ?? '';
}

/** A sentence in pieces, with the values in their places. Values may be anything that Lit renders. */
export const phrase = (sentence: string, values: Readonly<Record<string, unknown>> = {}): unknown[] =>
  sentence.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece));
