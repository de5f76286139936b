import { fold } from './fold.ts';
import type { TextIndex } from './text-index.ts';
import { cut, isIdle, runsOf } from './words.ts';

/** One word of a question. */
export interface Unit {
  /** As it was asked, in lower case. */
  text: string;
  folded: string;
  unspaced: boolean;
  /** Its place in the question. */
  at?: number;
  /** One sign that was cut off of a Japanese word and is none by itself: `日` of `誕生日`. */
  isTail?: boolean;
}

export interface Question {
  units: Unit[];
  /** Something of it is not looked for: a price. */
  isPriced: boolean;
}

/** Longer questions are not questions. */
const MOST_UNITS = 16;

const MONEY =
  '(?:[€$£¥₽]|euros?|eur|usd|dollars?|gbp|pounds?|dolares|dólares|rub|руб\\p{L}*|元|块|円|ユーロ|欧元|يورو|دولار)';
const LIMIT =
  "under|below|less than|up to|max|unter|bis(?: zu)?|höchstens|maximal|moins de|jusqu[’']à|menos de|hasta|до|дешевле|не дороже|أقل من|تحت|حتى";
/** `under 50`, `€ 50`, `50元以下`: what it may cost is no word of a thing. */
const PRICE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LIMIT})\\s*${MONEY}?\\s*\\d[\\d.,]*\\s*${MONEY}?(?![\\p{N}])|${MONEY}\\s*\\d[\\d.,]*|\\d[\\d.,]*\\s*(?:${MONEY}\\s*)?(?:以下|以内|まで|未満)の?`,
  'giu',
);

/** The words of a question that say something; all of them when none does. */
export function readQuestion(q: string, { language, synonyms }: TextIndex): Question {
  const priceless = q.normalize('NFKC').replace(PRICE, ' ');
  const isPriced = runsOf(priceless).length > 0 && runsOf(priceless).length < runsOf(q).length;
  const units: Unit[] = [];
  for (const { text, unspaced } of runsOf(isPriced ? priceless : q)) {
    const parts = unspaced
      ? knownIn(text, language, synonyms).flatMap(({ part, isKnown }) => (isKnown ? [part] : wordsOf(part, language)))
      : [text];
    for (const [index, part] of parts.entries()) {
      const isTail =
        index > 0 && language.startsWith('ja') && ONE_HAN.test(part) && HAN_END.test(parts[index - 1] as string);
      units.push({
        text: part,
        folded: fold(part, language),
        unspaced,
        at: units.length,
        ...(isTail ? { isTail } : {}),
      });
    }
  }
  const saying = units.filter(({ folded }) => folded && !isIdle(folded, language));
  return { units: (saying.length ? saying : units).slice(0, MOST_UNITS), isPriced };
}

/** No synonym in a script without spaces is longer; a question may be. */
const LONGEST_SYNONYM = 12;

/** A run of signs with the longest word in it of which the shop has synonyms: `めがね` of `めがねケース` is not cut. */
function knownIn(run: string, language: string, synonyms: TextIndex['synonyms']): { part: string; isKnown: boolean }[] {
  const folded = fold(run, language);
  if (synonyms.has(folded)) return [{ part: run, isKnown: true }];
  // `㌔` is folded to two signs: places in the one are not those in the other.
  const most = folded.length === run.length ? Math.min(run.length - 1, LONGEST_SYNONYM) : 0;
  for (let length = most; length >= 3; length--) {
    for (let at = 0; at + length <= run.length; at++) {
      if (!synonyms.has(folded.slice(at, at + length))) continue;
      const pieces = [run.slice(0, at), run.slice(at, at + length), run.slice(at + length)];
      return pieces.map((part, index) => ({ part, isKnown: index === 1 })).filter(({ part }) => part);
    }
  }
  return [{ part: run, isKnown: false }];
}

const ONE_HAN = /^\p{sc=Han}$/u;
const HAN_END = /\p{sc=Han}$/u;
const ONE_KANA = /^[\p{sc=Hiragana}\p{sc=Katakana}]$/u;
const scriptOf = (text: string) => (/\p{sc=Hiragana}$/u.test(text) ? 'hiragana' : 'katakana');

/** Cut into words; kana that were cut off one by one are put together again: `ラグ` is no `ラ` and `グ`. */
function wordsOf(run: string, language: string): string[] {
  const words: string[] = [];
  for (const part of cut(run, language)) {
    const before = words.at(-1);
    const isParticle = isIdle(fold(part), language) && before !== undefined && before.length > 1;
    const belongs =
      before !== undefined &&
      /[\p{sc=Hiragana}\p{sc=Katakana}\u30fc]$/u.test(before) &&
      scriptOf(before) === scriptOf(part);
    if (ONE_KANA.test(part) && belongs && !isParticle) words[words.length - 1] = before + part;
    else words.push(part);
  }
  return words;
}

/**
 * Words put together as their script does: neighbours without a space where it has none. What was cut off of a word and
 * says nothing alone, one kana, is left out.
 */
export function joined(parts: readonly Unit[]): string {
  const saying = parts.filter(({ text }) => parts.length === 1 || !ONE_KANA.test(text));
  return saying.reduce((text, { text: next, unspaced, at = 0 }, index) => {
    const before = saying[index - 1];
    const isNext = unspaced && before?.unspaced && before.at === at - 1;
    return text + (index === 0 || isNext ? '' : ' ') + next;
  }, '');
}
