import type { MessageGroup } from '../localization.ts';

/** The words of what stands on a product page. */
export const productWords: MessageGroup = {
  en: () => import('../locales/en/product.ts'),
  de: () => import('../locales/de/product.ts'),
  'zh-Hans': () => import('../locales/zh-Hans/product.ts'),
  ar: () => import('../locales/ar/product.ts'),
  fr: () => import('../locales/fr/product.ts'),
  es: () => import('../locales/es/product.ts'),
  ja: () => import('../locales/ja/product.ts'),
  ru: () => import('../locales/ru/product.ts'),
};
