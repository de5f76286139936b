/** The words that every page needs. The languages named here are those that there are. */
export const shopWords = {
  en: () => import('../locales/en/shop.ts'),
  de: () => import('../locales/de/shop.ts'),
  'zh-Hans': () => import('../locales/zh-Hans/shop.ts'),
  ar: () => import('../locales/ar/shop.ts'),
  fr: () => import('../locales/fr/shop.ts'),
  es: () => import('../locales/es/shop.ts'),
  ja: () => import('../locales/ja/shop.ts'),
  ru: () => import('../locales/ru/shop.ts'),
} as const;
