import { simplified } from './simplified.ts';

/**
 * The same for texts that people take to be the same: width, case, accents, Arabic vowel signs and letter forms, kana; in
 * Chinese also the two forms of its signs.
 *
 * @param language - of the text; undefined where it has no Chinese signs, or is only compared with its like.
 */
export function fold(text: string, language?: string): string {
  const wide = text.normalize('NFKC').toLowerCase();
  // Most words are plain; the rest is for those that are not.
  if (/^[a-z0-9]*$/.test(wide)) return wide;
  const plain = wide
    .normalize('NFD')
    // Not the voicing marks of kana: those make another letter.
    .replace(/(?![\u3099\u309a])[\p{M}\u0640]/gu, '')
    .normalize('NFC')
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي');
  return language?.startsWith('zh') ? simplified(plain) : plain;
}
