import type { SeedProduct } from '../types.ts';
import { colour } from './colours.ts';

const size = { en: 'Size', de: 'Größe', 'zh-Hans': '容量', ar: 'السعة' };

export const tea: readonly SeedProduct[] = [
  {
    id: 'p-dobin-teapot',
    handle: 'dobin-teapot',
    brand: 'Mori Kiln',
    categories: ['tea', 'table'],
    tags: ['ceramic', 'gift', 'new'],
    title: { en: 'Dobin teapot', de: 'Dobin-Teekanne', 'zh-Hans': '土瓶茶壶', ar: 'إبريق شاي دوبين' },
    description: {
      en: 'A round stoneware teapot with a lid that fits without a rattle and a strainer pierced by hand. It pours in one clean arc and does not drip.',
      de: 'Eine runde Kanne aus Steinzeug, deren Deckel ohne Klappern sitzt und deren Sieb von Hand gestochen ist. Sie gießt in einem klaren Bogen und tropft nicht.',
      'zh-Hans': '圆润的炻器茶壶，壶盖严丝合缝，滤孔由手工打出。出水利落成弧，收水不滴。',
      ar: 'إبريق مستدير من الخزف الحجري، غطاؤه محكم بلا قعقعة ومصفاته مثقوبة يدويًا. ينساب منه الشاي في قوس واحد نظيف دون تقطير.',
    },
    material: { en: 'Stoneware', de: 'Steinzeug', 'zh-Hans': '炻器', ar: 'خزف حجري' },
    options: [
      colour('ink', 'oat'),
      {
        id: 'size',
        name: size,
        values: [
          { id: '700', label: { en: '0.7 l', de: '0,7 l', 'zh-Hans': '0.7 升', ar: '0.7 لتر' } },
          { id: '1100', label: { en: '1.1 l', de: '1,1 l', 'zh-Hans': '1.1 升', ar: '1.1 لتر' } },
        ],
      },
    ],
    variants: [
      { id: 'dobin-ink-700', sku: 'MK-DOB-INK-07', options: { colour: 'ink', size: '700' }, price: 5900, prices: { USD: 5800, JPY: 8800, GBP: 4400 }, stock: 24, pictures: ['teapot-ink-hero', 'teapot-ink-tq'] },
      { id: 'dobin-ink-1100', sku: 'MK-DOB-INK-11', options: { colour: 'ink', size: '1100' }, price: 7400, stock: 9, pictures: ['teapot-ink-hero', 'teapot-ink-tq'] },
      { id: 'dobin-oat-700', sku: 'MK-DOB-OAT-07', options: { colour: 'oat', size: '700' }, price: 4900, listPrice: 5900, lowestPrice30d: 5400, stock: 3, pictures: ['teapot-oat-hero', 'teapot-oat-detail'] },
      { id: 'dobin-oat-1100', sku: 'MK-DOB-OAT-11', options: { colour: 'oat', size: '1100' }, price: 7400, stock: 0, pictures: ['teapot-oat-hero', 'teapot-oat-detail'] },
    ],
    pictures: ['teapot-ink-hero', 'teapot-ink-tq', 'teapot-oat-hero', 'teapot-oat-detail'],
    hsCode: '691200',
    originCountry: 'JP',
    weight: 1250,
    rating: { value: 4.9, count: 214 },
    publishedAt: '2026-11-03',
  },
];
