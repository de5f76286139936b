import type { MessageGroup } from '../localization.ts';

/** The words of wish list, comparison, recommendations. */
export const listsWords: MessageGroup = {
  en: () => import('../locales/en/lists.ts'),
  de: () => import('../locales/de/lists.ts'),
  'zh-Hans': () => import('../locales/zh-Hans/lists.ts'),
  ar: () => import('../locales/ar/lists.ts'),
  fr: () => import('../locales/fr/lists.ts'),
  es: () => import('../locales/es/lists.ts'),
  ja: () => import('../locales/ja/lists.ts'),
  ru: () => import('../locales/ru/lists.ts'),
};
