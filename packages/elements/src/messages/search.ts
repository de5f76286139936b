import type { MessageGroup } from '../localization.ts';

/** The words of search, filters and sorting. */
export const searchWords: MessageGroup = {
  en: () => import('../locales/en/search.ts'),
  de: () => import('../locales/de/search.ts'),
  'zh-Hans': () => import('../locales/zh-Hans/search.ts'),
  ar: () => import('../locales/ar/search.ts'),
  fr: () => import('../locales/fr/search.ts'),
  es: () => import('../locales/es/search.ts'),
  ja: () => import('../locales/ja/search.ts'),
  ru: () => import('../locales/ru/search.ts'),
};
