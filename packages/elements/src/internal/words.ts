/** What a template needs to speak: every element of Wares is one. */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string;
  /** A sentence of the packs, with its values; empty when there is none of this name. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The same with values that Lit renders. */
  phrase(key: string, values?: Readonly<Record<string, unknown>>): unknown[];
}

const formats = new Map<string, Intl.NumberFormat>();
const texts = new Map<string, string>();

/** A plain number for people. `digits` is exact; default 0. */
export function numberText(
  value: number,
  language: string,
  digits = 0,
  style: 'decimal' | 'percent' = 'decimal',
): string {
  const key = language + digits + style;
  const textKey = key + value;
  let text = texts.get(textKey);
  if (text !== undefined) return text;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, { style, minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(key, format);
  }
  text = format.format(value);
  if (texts.size > 999) texts.clear();
  texts.set(textKey, text);
  return text;
}
