import { Converter } from 'opencc-js/t2cn';

/** Characters of Chinese in the form of the mainland, by how they were written. */
const known = new Map<string, string>();
let convert: ((text: string) => string) | undefined;

/**
 * Chinese in one form, sign by sign: `平底鍋` and `平底锅` are one word to who searches. The dictionary is OpenCC's with
 * the forms of Hong Kong, which has those of Taiwan in it; it is read when the first Chinese word comes. Not for
 * Japanese, where `机` is a desk and `機` a machine.
 */
export const simplified = (text: string): string =>
  text.replace(/\p{sc=Han}/gu, (sign) => {
    let form = known.get(sign);
    if (form === undefined) {
      convert ??= Converter({ from: 'hk', to: 'cn' });
      form = convert(sign);
      known.set(sign, form);
    }
    return form;
  });
