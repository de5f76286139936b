import type { MessageGroup } from '../localization.ts';

/** The words of the cart drawer. */
export const cartWords: MessageGroup = {
  en: () => import('../locales/en/cart.ts'),
  de: () => import('../locales/de/cart.ts'),
  'zh-Hans': () => import('../locales/zh-Hans/cart.ts'),
  ar: () => import('../locales/ar/cart.ts'),
  fr: () => import('../locales/fr/cart.ts'),
  es: () => import('../locales/es/cart.ts'),
  ja: () => import('../locales/ja/cart.ts'),
  ru: () => import('../locales/ru/cart.ts'),
};
