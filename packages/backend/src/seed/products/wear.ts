import type { SeedProduct } from '../types.ts';
import { inColours } from './colours.ts';

const wool = { en: 'Wool', de: 'Wolle', 'zh-Hans': '羊毛', ar: 'صوف' };

export const wear: readonly SeedProduct[] = [
  {
    id: 'p-lambswool-scarf',
    handle: 'lambswool-scarf',
    brand: 'Halden',
    categories: ['wear'],
    tags: ['wool', 'winter', 'gift'],
    title: { en: 'Lambswool scarf', de: 'Schal aus Lammwolle', 'zh-Hans': '羔羊毛围巾', ar: 'وشاح من صوف الحملان' },
    description: {
      en: 'Woven and brushed in Scotland, 30 by 180 cm. Warm enough for January, light enough to forget.',
      de: 'In Schottland gewebt und aufgeraut, 30 mal 180 cm. Warm genug für den Januar, leicht genug, um ihn zu vergessen.',
      'zh-Hans': '于苏格兰织造并起绒，30 × 180 厘米。足以抵御一月的寒，轻得让人忘了戴着。',
      ar: 'منسوج وممشّط في اسكتلندا، 30 × 180 سم. دافئ بما يكفي لشهر يناير، وخفيف حتى لتنساه.',
    },
    material: wool,
    ...inColours('scarf', 'HA-SCF', { price: 7500 }, { camel: { stock: 19 }, fog: { stock: 24 } }),
    hsCode: '621420',
    originCountry: 'GB',
    weight: 220,
    rating: { value: 4.8, count: 82 },
    publishedAt: '2026-10-06',
  },
  {
    id: 'p-ribbed-beanie',
    handle: 'ribbed-beanie',
    brand: 'Halden',
    categories: ['wear'],
    tags: ['wool', 'winter', 'new'],
    title: { en: 'Ribbed beanie', de: 'Rippenmütze', 'zh-Hans': '罗纹针织帽', ar: 'قبعة صوفية مضلّعة' },
    description: {
      en: 'Knitted in one piece from merino, with a cuff that can be turned twice. It does not itch.',
      de: 'In einem Stück aus Merino gestrickt, mit einem Bund, der sich zweimal umschlagen lässt. Sie kratzt nicht.',
      'zh-Hans': '美利奴羊毛整件编织，帽边可翻两折，不扎人。',
      ar: 'محبوكة قطعة واحدة من صوف الميرينو، بحافة تُطوى مرتين. لا تسبب الحكة.',
    },
    material: wool,
    ...inColours('beanie', 'HA-BNE', { price: 3900 }, { oat: { stock: 33 }, rust: { stock: 7 } }),
    hsCode: '650500',
    originCountry: 'PT',
    weight: 110,
    rating: { value: 4.6, count: 15 },
    publishedAt: '2026-11-10',
  },
  {
    id: 'p-plain-watch',
    handle: 'plain-watch',
    brand: 'Halden',
    categories: ['wear'],
    tags: ['gift'],
    title: { en: 'Plain watch', de: 'Schlichte Uhr', 'zh-Hans': '素面腕表', ar: 'ساعة يد بسيطة' },
    description: {
      en: 'A 36 mm case of steel, sapphire glass and a strap that changes without a tool. Runs four years on one cell.',
      de: 'Ein Gehäuse aus Stahl mit 36 mm, Saphirglas und ein Band, das sich ohne Werkzeug wechseln lässt. Läuft vier Jahre mit einer Zelle.',
      'zh-Hans': '36 毫米钢壳，蓝宝石玻璃，表带免工具更换，一枚电池可走四年。',
      ar: 'هيكل فولاذي قطره 36 مم وزجاج من الياقوت وسوار يُبدَّل بلا أدوات. تعمل أربع سنوات ببطارية واحدة.',
    },
    ...inColours(
      'watch',
      'HA-WAT',
      { price: 18900, prices: { JPY: 27800 } },
      { cream: { stock: 11 }, petrol: { stock: 4 } },
    ),
    hsCode: '910211',
    originCountry: 'CH',
    weight: 240,
    rating: { value: 4.7, count: 71 },
    publishedAt: '2026-09-24',
  },
];
