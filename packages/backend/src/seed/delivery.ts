import type { SeedDelivery, Text } from './types.ts';

/** A carrier that does not exist. */
const POST = 'Wares Demo Post';
const COURIER = 'Wares Demo Courier';

const economy: Text = { en: 'Economy', de: 'Spar', 'zh-Hans': '经济配送', ar: 'اقتصادي' };
const standard: Text = { en: 'Standard', de: 'Standard', 'zh-Hans': '标准配送', ar: 'قياسي' };
const express: Text = { en: 'Express', de: 'Express', 'zh-Hans': '快速配送', ar: 'سريع' };

const toTheDoor: Text = {
  en: 'To the door, tracked',
  de: 'Bis an die Tür, mit Sendungsverfolgung',
  'zh-Hans': '送货上门，可追踪',
  ar: 'حتى الباب مع التتبع',
};
const cheapest: Text = {
  en: 'The cheapest way, tracked',
  de: 'Der günstigste Weg, mit Sendungsverfolgung',
  'zh-Hans': '最实惠的方式，可追踪',
  ar: 'الطريقة الأوفر مع التتبع',
};
const byAir: Text = {
  en: 'By air, with a signature',
  de: 'Per Luft, gegen Unterschrift',
  'zh-Hans': '空运，签收送达',
  ar: 'جوًا مع توقيع عند الاستلام',
};
const nextDay: Text = {
  en: 'Within a day or two',
  de: 'In ein bis zwei Tagen',
  'zh-Hans': '一至两天送达',
  ar: 'خلال يوم أو يومين',
};

export const delivery: readonly SeedDelivery[] = [
  {
    id: 'de-standard',
    countries: ['DE'],
    title: standard,
    description: toTheDoor,
    carrier: POST,
    prices: { EUR: { flat: 490, perKilo: 50 } },
    minDays: 2,
    maxDays: 4,
  },
  {
    id: 'de-express',
    countries: ['DE'],
    title: express,
    description: nextDay,
    carrier: COURIER,
    prices: { EUR: { flat: 1190, perKilo: 150 } },
    minDays: 1,
    maxDays: 2,
  },
  {
    id: 'eu-standard',
    countries: ['AT', 'FR'],
    title: standard,
    description: toTheDoor,
    carrier: POST,
    prices: { EUR: { flat: 890, perKilo: 100 } },
    minDays: 3,
    maxDays: 6,
  },
  {
    id: 'eu-express',
    countries: ['AT', 'FR'],
    title: express,
    description: nextDay,
    carrier: COURIER,
    prices: { EUR: { flat: 1890, perKilo: 250 } },
    minDays: 1,
    maxDays: 2,
  },
  {
    id: 'near-standard',
    countries: ['GB', 'CH'],
    title: standard,
    description: toTheDoor,
    carrier: POST,
    prices: {
      EUR: { flat: 1090, perKilo: 200 },
      GBP: { flat: 900, perKilo: 150 },
      CHF: { flat: 990, perKilo: 180 },
    },
    minDays: 4,
    maxDays: 8,
  },
  {
    id: 'near-express',
    countries: ['GB', 'CH'],
    title: express,
    description: byAir,
    carrier: COURIER,
    prices: {
      EUR: { flat: 2290, perKilo: 400 },
      GBP: { flat: 1950, perKilo: 350 },
      CHF: { flat: 2190, perKilo: 380 },
    },
    minDays: 2,
    maxDays: 3,
  },
  {
    id: 'far-economy',
    countries: ['US', 'JP', 'CN', 'KW', 'AE'],
    title: economy,
    description: cheapest,
    carrier: POST,
    prices: {
      EUR: { flat: 1290, perKilo: 550 },
      USD: { flat: 1450, perKilo: 600 },
      JPY: { flat: 1980, perKilo: 900 },
      CNY: { flat: 9900, perKilo: 4500 },
      KWD: { flat: 4500, perKilo: 2000 },
      AED: { flat: 5500, perKilo: 2300 },
    },
    minDays: 9,
    maxDays: 16,
  },
  {
    id: 'far-standard',
    countries: ['US', 'JP', 'CN', 'KW', 'AE'],
    title: standard,
    description: toTheDoor,
    carrier: POST,
    prices: {
      EUR: { flat: 1990, perKilo: 750 },
      USD: { flat: 2250, perKilo: 850 },
      JPY: { flat: 2980, perKilo: 1300 },
      CNY: { flat: 15900, perKilo: 6000 },
      KWD: { flat: 7000, perKilo: 2750 },
      AED: { flat: 8500, perKilo: 3200 },
    },
    minDays: 6,
    maxDays: 10,
  },
  {
    id: 'far-express',
    countries: ['US', 'JP', 'CN', 'KW', 'AE'],
    title: express,
    description: byAir,
    carrier: COURIER,
    prices: {
      EUR: { flat: 3490, perKilo: 1100 },
      USD: { flat: 3900, perKilo: 1250 },
      JPY: { flat: 5980, perKilo: 2000 },
      CNY: { flat: 28900, perKilo: 9000 },
      KWD: { flat: 12500, perKilo: 4000 },
      AED: { flat: 14900, perKilo: 4700 },
    },
    minDays: 3,
    maxDays: 5,
  },
];
