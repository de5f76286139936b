import type { Text } from '../types.ts';

/** The languages of the shop, in the order in which `t` takes them. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'zh-Hans', 'ja', 'ar', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language, row by row. In French, no line begins with a colon or the like. */
export const t = (
  en: string,
  de: string,
  fr: string,
  es: string,
  zh: string,
  ja: string,
  ar: string,
  ru: string,
): Text => ({ en, de, fr: fr.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0'), es, 'zh-Hans': zh, ja, ar, ru });

/** A text worked out for each language. */
export const each = (make: (language: Language) => string): Text =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as unknown as Text;

/** What is the same in every language, e.g. `A5`. */
export const same = (text: string): Text => each(() => text);

/** `0.35` as each language writes it. */
export const decimal = (value: number, language: Language): string =>
  ['de', 'fr', 'es', 'ru'].includes(language) ? String(value).replace('.', ',') : String(value);

const UNITS = {
  cm: { 'zh-Hans': '厘米', ar: 'سم', ru: 'см' },
  mm: { 'zh-Hans': '毫米', ar: 'مم', ru: 'мм' },
  m: { 'zh-Hans': '米', ar: 'م', ru: 'м' },
  ml: { 'zh-Hans': '毫升', ar: 'مل', ru: 'мл' },
  l: { 'zh-Hans': '升', ja: 'L', ar: 'لتر', ru: 'л' },
  g: { 'zh-Hans': '克', ar: 'غ', ru: 'г' },
} as const satisfies Record<string, Partial<Record<Language, string>>>;

/** `30 × 20 cm`. */
export const size = (values: readonly number[], unit: keyof typeof UNITS = 'cm'): Text =>
  each((language) => {
    const name = (UNITS[unit] as Partial<Record<Language, string>>)[language] ?? unit;
    return `${values.map((value) => decimal(value, language)).join(' × ')} ${name}`;
  });

/** `350 ml`, `1.5 l`. */
export const volume = (millilitres: number): Text =>
  millilitres < 1000 ? size([millilitres], 'ml') : size([millilitres / 1000], 'l');

/** `4 pieces`. */
export const pieces = (count: number): Text =>
  t(
    count === 1 ? '1 piece' : `${count} pieces`,
    `${count} Stück`,
    count === 1 ? '1 pièce' : `${count} pièces`,
    count === 1 ? '1 unidad' : `${count} unidades`,
    `${count} 件`,
    `${count}点`,
    arabicCount(count, 'قطعة واحدة', 'قطعتان', 'قطع', 'قطعة'),
    `${count} шт.`,
  );

/** `16 hours`. */
export const hours = (count: number): Text =>
  t(
    `${count} hours`,
    `${count} Stunden`,
    `${count} heures`,
    `${count} horas`,
    `${count} 小时`,
    `${count}時間`,
    arabicCount(count, 'ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة'),
    `${count} ч`,
  );

/** Arabic counts one and two in a word, three to ten with the plural, more with the singular. */
function arabicCount(count: number, one: string, two: string, few: string, many: string): string {
  if (count === 1) return one;
  if (count === 2) return two;
  return `${count} ${count <= 10 ? few : many}`;
}
