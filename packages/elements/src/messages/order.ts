import type { MessageGroup } from '../localization.ts';

/** The words of checkout, orders and parcels. */
export const orderWords: MessageGroup = {
  en: () => import('../locales/en/order.ts'),
  de: () => import('../locales/de/order.ts'),
  'zh-Hans': () => import('../locales/zh-Hans/order.ts'),
  ar: () => import('../locales/ar/order.ts'),
  fr: () => import('../locales/fr/order.ts'),
  es: () => import('../locales/es/order.ts'),
  ja: () => import('../locales/ja/order.ts'),
  ru: () => import('../locales/ru/order.ts'),
};
