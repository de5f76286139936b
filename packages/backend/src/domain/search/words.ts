import { fold } from './fold.ts';
import { simplified } from './simplified.ts';
import { stemmerOf } from './stem.ts';

/** Written without spaces: every two neighbouring signs are indexed as a word, and every sign alone. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\u30fc\\u3005';
const RUNS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u');

/** Katakana, and hiragana that are a word alone: those of a sentence are mostly its grammar. */
const KANA = /[\p{sc=Katakana}\u30fc]+|^[\p{sc=Hiragana}\u30fc]+$/gu;

/** Whether a word is of a script without spaces. */
export const isUnspaced = (word: string): boolean => word > '\u1100' && UNSPACED_START.test(word);

/** A run of letters as it was written (in lower case), and whether it is of a script without spaces. */
export interface Run {
  text: string;
  unspaced: boolean;
}

export function runsOf(text: string): Run[] {
  const found = text.normalize('NFKC').toLowerCase().match(RUNS) ?? [];
  return found.map((run) => ({ text: run, unspaced: isUnspaced(run) }));
}

/** The pairs of neighbouring signs; of a single sign, itself. */
export function pairsOf(run: string): string[] {
  const signs = [...run];
  if (signs.length < 2) return signs;
  return signs.slice(1).map((sign, index) => (signs[index] as string) + sign);
}

/** Three neighbours: `コッ` and `ップ` are also in `コットンのキャップ`, `コップ` is not. */
export const triplesOf = (run: string): string[] => [...run].slice(2).map((_, at) => run.slice(at, at + 3));

/** Kana that are a word of more than three signs stand as that, too: what is misspelt is compared with whole words. */
const threesAndWhole = (kana: string): string[] => (kana.length > 3 ? [...triplesOf(kana), kana] : triplesOf(kana));

const segmenters = new Map<string, Intl.Segmenter | undefined>();

/** An unspaced run of a question, cut into words where the engine knows how; else in one piece. */
export function cut(run: string, language: string): string[] {
  if (!segmenters.has(language)) {
    segmenters.set(
      language,
      typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(language, { granularity: 'word' }) : undefined,
    );
  }
  const segmenter = segmenters.get(language);
  if (!segmenter) return [run];
  // The engine knows more words in simplified signs, and knows them alike however they were asked.
  const known = language.startsWith('zh') ? simplified(run) : run;
  const text = known.length === run.length ? known : run;
  return Array.from(segmenter.segment(text), ({ segment, index }) => run.slice(index, index + segment.length));
}

/** A word of a text. */
interface Form {
  term: string;
  word: string;
  folded: string;
}

/** Labels, materials and tags come with many products; a longer text is one product's own. */
const SHORT = 40;

/** Makes the words of texts comparable. Kept per language, since most words come again and again. */
export interface Analyser {
  /** The form under which a word stands in the index. */
  term(word: string): string;
  /** Calls back for each term of a text with the word as it was written, and folded. */
  each(text: string, found: (term: string, word: string, folded: string) => void): void;
}

export function createAnalyser(language: string): Analyser {
  const own = stemmerOf(language);
  const english = stemmerOf('en');
  // Latin words among those of another script are mostly English.
  const foreign = ['ru', 'uk', 'ar', 'zh', 'ja', 'ko'].includes(language.split('-')[0] ?? '');
  const stem = (word: string) => (foreign && /^[a-z]/.test(word) ? english(word) : own(word));
  const cutUp = new Map<string, readonly string[]>();
  const texts = new Map<string, readonly Form[]>();
  const known = new Map<string, { term: string; folded: string }>();
  const formsOf = (word: string) => {
    let forms = known.get(word);
    if (forms === undefined) {
      const folded = fold(word);
      forms = { term: stem(folded), folded };
      // What people ask must not fill the memory.
      if (known.size > 50_000) known.clear();
      known.set(word, forms);
    }
    return forms;
  };
  const walk: Analyser['each'] = (text, found) => {
    for (const run of runsOf(text)) {
      if (!run.unspaced) {
        const { term, folded } = formsOf(run.text);
        if (term) found(term, run.text, folded);
        continue;
      }
      let signs = cutUp.get(run.text);
      if (!signs) {
        const folded = fold(run.text, language);
        const kana = run.text.match(KANA) ?? [];
        signs =
          folded.length > 1
            ? [...pairsOf(folded), ...kana.flatMap((each) => threesAndWhole(fold(each))), ...folded]
            : [folded];
        if (cutUp.size > 20_000) cutUp.clear();
        cutUp.set(run.text, signs);
      }
      for (const sign of signs) found(sign, sign, sign);
    }
  };
  return {
    term: (word) => formsOf(word).term,
    each(text, found) {
      if (text.length > SHORT) {
        walk(text, found);
        return;
      }
      let forms = texts.get(text);
      if (!forms) {
        const list: Form[] = [];
        walk(text, (term, word, folded) => list.push({ term, word, folded }));
        forms = list;
        if (texts.size > 5000) texts.clear();
        texts.set(text, forms);
      }
      for (const { term, word, folded } of forms) found(term, word, folded);
    },
  };
}

/** Words that say nothing about a thing, Chinese ones in simplified signs. A question of nothing else is taken as it is. */
const IDLE: Readonly<Record<string, string>> = {
  en: 'a an the and or of for with in on to my your some from by at is made',
  de: 'der die das den dem des ein eine einen einer eines und oder von fur mit in im am auf zu aus zum zur made hergestellt',
  fr: 'le la les l un une des du de d et ou pour avec en au aux a sur made fabrique fabriquee',
  es: 'el la los las un una unos unas y o de del para con en al a por made hecho hecha fabricado',
  ru: 'и или с со для в на из к от по сделано произведено made',
  ar: 'و في من على مع او الى عن ل ب صنع مصنوع made',
  zh: '的 和 与 在 了 个 一 制造',
  // The day in `母の日` is no thing.
  ja: 'の と を が は に で や も へ な た 日 製',
  ko: '의 와 과 을 를 이 가 은 는',
};
const idle = new Map(
  Object.entries(IDLE).map(([language, words]) => [language, new Set(words.split(' ').map((word) => fold(word)))]),
);

export const isIdle = (folded: string, language: string): boolean =>
  idle.get(language.split('-')[0] ?? '')?.has(folded) ?? false;
