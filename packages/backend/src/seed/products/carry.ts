import type { SeedProduct } from '../types.ts';
import { inColours } from './colours.ts';

export const carry: readonly SeedProduct[] = [
  {
    id: 'p-market-tote',
    handle: 'market-tote',
    brand: 'Kontor Works',
    categories: ['carry'],
    tags: ['cotton'],
    title: { en: 'Market tote', de: 'Markttasche', 'zh-Hans': '市集托特包', ar: 'حقيبة السوق' },
    description: {
      en: 'Heavy cotton canvas, straps long enough for the shoulder, and one pocket for the keys.',
      de: 'Schweres Baumwollsegel, Henkel lang genug für die Schulter und ein Fach für die Schlüssel.',
      'zh-Hans': '厚实棉帆布，提带足够长可肩背，内有一个钥匙袋。',
      ar: 'قماش قطني سميك وحمالتان تصلان إلى الكتف وجيب واحد للمفاتيح.',
    },
    material: { en: 'Cotton', de: 'Baumwolle', 'zh-Hans': '棉', ar: 'قطن' },
    ...inColours('tote', 'KW-TOT', { price: 3200 }, { natural: { stock: 70 }, navy: { stock: 48 } }),
    hsCode: '420292',
    originCountry: 'IN',
    weight: 380,
    rating: { value: 4.5, count: 176 },
    publishedAt: '2026-04-01',
  },
  {
    id: 'p-slim-wallet',
    handle: 'slim-wallet',
    brand: 'Kontor Works',
    categories: ['carry'],
    tags: ['leather', 'gift'],
    title: { en: 'Slim wallet', de: 'Schmale Geldbörse', 'zh-Hans': '纤薄钱包', ar: 'محفظة رفيعة' },
    description: {
      en: 'Room for six cards and folded notes, stitched by hand from one piece of vegetable-tanned leather.',
      de: 'Platz für sechs Karten und gefaltete Scheine, von Hand aus einem Stück pflanzlich gegerbtem Leder genäht.',
      'zh-Hans': '可放六张卡与折叠纸钞，整张植鞣皮手工缝制。',
      ar: 'تتسع لست بطاقات وأوراق نقدية مطوية، مخيطة يدويًا من قطعة واحدة من الجلد المدبوغ نباتيًا.',
    },
    material: { en: 'Leather', de: 'Leder', 'zh-Hans': '皮革', ar: 'جلد' },
    ...inColours(
      'wallet',
      'KW-WAL',
      { price: 6900, prices: { USD: 6900 } },
      { tan: { stock: 26 }, forest: { stock: 3 } },
    ),
    hsCode: '420231',
    originCountry: 'IT',
    weight: 120,
    rating: { value: 4.7, count: 118 },
    publishedAt: '2026-05-04',
  },
];
