import type { Seed } from './types.ts';

export const categories: Seed['categories'] = [
  { id: 'tea', name: { en: 'Tea', de: 'Tee', 'zh-Hans': '茶具', ar: 'الشاي' } },
  { id: 'table', name: { en: 'Table', de: 'Tisch', 'zh-Hans': '餐桌', ar: 'المائدة' } },
  { id: 'home', name: { en: 'Home', de: 'Wohnen', 'zh-Hans': '家居', ar: 'المنزل' } },
  { id: 'paper', name: { en: 'Paper', de: 'Papier', 'zh-Hans': '文具', ar: 'الورق' } },
  { id: 'carry', name: { en: 'Carry', de: 'Unterwegs', 'zh-Hans': '随身', ar: 'الحمل والسفر' } },
  { id: 'wear', name: { en: 'Wear', de: 'Tragen', 'zh-Hans': '穿戴', ar: 'الملابس' } },
  { id: 'bath', name: { en: 'Bath', de: 'Bad', 'zh-Hans': '浴室', ar: 'الحمّام' } },
  { id: 'sound', name: { en: 'Sound', de: 'Klang', 'zh-Hans': '声音', ar: 'الصوت' } },
];
