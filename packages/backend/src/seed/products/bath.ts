import type { SeedProduct } from '../types.ts';
import { inColours, picturesOf } from './colours.ts';

const litre = { value: 1, unit: 'l' };

export const bath: readonly SeedProduct[] = [
  {
    id: 'p-hand-wash',
    handle: 'hand-wash',
    brand: 'Terra Nuda',
    categories: ['bath'],
    tags: ['refill'],
    title: { en: 'Hand wash', de: 'Handseife', 'zh-Hans': '洗手液', ar: 'غسول لليدين' },
    description: {
      en: 'Mild, with nothing that foams for show. The glass bottle is meant to be filled again.',
      de: 'Mild und ohne alles, was nur der Schau wegen schäumt. Die Glasflasche ist zum Nachfüllen gedacht.',
      'zh-Hans': '温和洁净，不为好看而多起泡。玻璃瓶可反复补充使用。',
      ar: 'لطيف وخالٍ من كل ما يرغو للمظهر فقط. الزجاجة مصممة لإعادة التعبئة.',
    },
    options: [
      {
        id: 'scent',
        name: { en: 'Scent', de: 'Duft', 'zh-Hans': '香型', ar: 'العطر' },
        values: [
          {
            id: 'cedar',
            label: { en: 'Cedar and sea salt', de: 'Zeder und Meersalz', 'zh-Hans': '雪松海盐', ar: 'أرز وملح بحر' },
            swatch: '#a8672d',
          },
          {
            id: 'smoke',
            label: { en: 'Black tea', de: 'Schwarztee', 'zh-Hans': '红茶', ar: 'شاي أسود' },
            swatch: '#7d7f80',
          },
        ],
      },
    ],
    variants: [
      {
        id: 'hand-wash-cedar',
        sku: 'TN-HW-CED',
        options: { scent: 'cedar' },
        price: 1850,
        stock: 64,
        measure: { value: 500, unit: 'ml', reference: litre },
        pictures: picturesOf('bottle', 'amber'),
      },
      {
        id: 'hand-wash-smoke',
        sku: 'TN-HW-SMO',
        options: { scent: 'smoke' },
        price: 1490,
        listPrice: 1850,
        lowestPrice30d: 1650,
        stock: 38,
        measure: { value: 500, unit: 'ml', reference: litre },
        pictures: picturesOf('bottle', 'smoke'),
      },
    ],
    pictures: [...picturesOf('bottle', 'amber'), ...picturesOf('bottle', 'smoke')],
    hsCode: '340130',
    originCountry: 'FR',
    weight: 820,
    rating: { value: 4.6, count: 205 },
    publishedAt: '2026-01-15',
  },
  {
    id: 'p-soap-and-dish',
    handle: 'soap-and-dish',
    brand: 'Terra Nuda',
    categories: ['bath'],
    tags: ['ceramic', 'gift'],
    title: { en: 'Soap and dish', de: 'Seife mit Schale', 'zh-Hans': '香皂与皂碟', ar: 'صابونة مع صحنها' },
    description: {
      en: 'A bar of olive oil soap, cured for six weeks, on a dish that lets the water run off.',
      de: 'Ein Stück Olivenölseife, sechs Wochen gereift, auf einer Schale, von der das Wasser abläuft.',
      'zh-Hans': '橄榄油手工皂，熟成六周，配可沥水的皂碟。',
      ar: 'قطعة صابون بزيت الزيتون، عُتّقت ستة أسابيع، على صحن يصرف الماء.',
    },
    ...inColours(
      'soap',
      'TN-SOP',
      { price: 1600, measure: { value: 140, unit: 'g', reference: { value: 1, unit: 'kg' } } },
      { clay: { stock: 41 }, oat: { stock: 29 } },
    ),
    hsCode: '340111',
    originCountry: 'PT',
    weight: 360,
    rating: { value: 4.4, count: 60 },
    publishedAt: '2026-07-29',
  },
];
