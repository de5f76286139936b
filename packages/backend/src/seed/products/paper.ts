import type { SeedProduct, SeedVariant } from '../types.ts';
import { colour, inColours, picturesOf } from './colours.ts';

const paper = {
  id: 'paper',
  name: { en: 'Paper', de: 'Papier', 'zh-Hans': '内页', ar: 'الورق' },
  values: [
    { id: 'dotted', label: { en: 'Dotted', de: 'Punktiert', 'zh-Hans': '点阵', ar: 'منقّط' } },
    { id: 'plain', label: { en: 'Plain', de: 'Blanko', 'zh-Hans': '空白', ar: 'سادة' } },
  ],
};

const notebook = (tint: 'rust' | 'sage', sheets: 'dotted' | 'plain', stock: number): SeedVariant => ({
  id: `notebook-${tint}-${sheets}`,
  sku: `AP-NBK-${tint.slice(0, 3).toUpperCase()}-${sheets.slice(0, 1).toUpperCase()}`,
  options: { colour: tint, paper: sheets },
  price: 1950,
  prices: { USD: 1900, JPY: 2480, KWD: 5750 },
  stock,
  pictures: picturesOf('notebook', tint),
});

export const stationery: readonly SeedProduct[] = [
  {
    id: 'p-field-notebook',
    handle: 'field-notebook',
    brand: 'Aoi Paper',
    categories: ['paper'],
    tags: ['gift'],
    title: { en: 'Field notebook A5', de: 'Feldnotizbuch A5', 'zh-Hans': '田野笔记本 A5', ar: 'دفتر ميداني A5' },
    description: {
      en: 'Bound with thread, so it lies flat on any page. 160 sheets that ink does not bleed through.',
      de: 'Mit Faden geheftet, darum liegt es auf jeder Seite flach. 160 Blatt, durch die keine Tinte schlägt.',
      'zh-Hans': '锁线装订，任意页皆可平摊。160 张内页，墨水不洇不透。',
      ar: 'مخيط بالخيط فينفتح مسطّحًا عند أي صفحة. 160 ورقة لا ينفذ منها الحبر.',
    },
    options: [colour('rust', 'sage'), paper],
    variants: [
      notebook('rust', 'dotted', 80),
      notebook('rust', 'plain', 35),
      notebook('sage', 'dotted', 52),
      notebook('sage', 'plain', 0),
    ],
    pictures: [...picturesOf('notebook', 'rust'), ...picturesOf('notebook', 'sage')],
    hsCode: '482010',
    originCountry: 'JP',
    weight: 340,
    rating: { value: 4.8, count: 302 },
    publishedAt: '2026-02-16',
  },
  {
    id: 'p-keepsake-box',
    handle: 'keepsake-box',
    brand: 'Aoi Paper',
    categories: ['paper', 'home'],
    tags: ['gift'],
    title: { en: 'Keepsake box', de: 'Andenkenkiste', 'zh-Hans': '纪念收纳盒', ar: 'صندوق الذكريات' },
    description: {
      en: 'Board covered in cloth, with a brass frame for a label. A4 letters lie flat in it.',
      de: 'Pappe, mit Leinen bezogen, und ein Rahmen aus Messing für ein Schild. A4 liegt darin flach.',
      'zh-Hans': '布面硬纸盒，配黄铜标签框，可平放 A4 信件。',
      ar: 'كرتون مكسو بالقماش مع إطار نحاسي للبطاقة. تستوي فيه أوراق A4.',
    },
    ...inColours('box', 'AP-BOX', { price: 2600 }, { flax: { stock: 21 }, ink: { stock: 17 } }),
    hsCode: '482390',
    originCountry: 'JP',
    weight: 780,
    rating: { value: 4.6, count: 40 },
    publishedAt: '2026-06-08',
  },
];
