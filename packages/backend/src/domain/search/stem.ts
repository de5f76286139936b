/**
 * Light stemmers: they take off what a plural or a case puts on, no more, so that one word is not taken for another.
 * All work on folded words: no accents, `ß` is `ss`, Russian `й` is `и`, Arabic `ة` is `ه`.
 */
type Stemmer = (word: string) => string;

/** Takes off the first of the endings that fits and leaves at least as many letters. */
const without =
  (endings: readonly string[], least: number): Stemmer =>
  (word) => {
    const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= least);
    return ending === undefined ? word : word.slice(0, -ending.length);
  };

const english: Stemmer = (word) => {
  if (word.length < 4) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/ves$/.test(word) && word.length > 5) return `${word.slice(0, -3)}f`;
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
};

const germanEnding = without(['ern', 'en', 'er', 'em', 'es', 'e', 'n', 's'], 4);

/** Of three letters only `en` is taken off, `Uhren`: `er` and `e` are part of most such words, as of `Leder`. */
const german: Stemmer = (word) => (/^...en$/.test(word) ? word.slice(0, -2) : germanEnding(word));

const romance: Stemmer = (word) => {
  if (word.length < 5) return word.length === 4 && word.endsWith('s') ? word.slice(0, -1) : word;
  const single = word.replace(/eaux$/, 'eau').replace(/aux$/, 'al').replace(/ces$/, 'z').replace(/[sx]$/, '');
  return single.length > 4 ? single.replace(/[aeo]$/, '') : single;
};

const russianEnding = without(
  [
    ...['иями', 'ями', 'ами', 'иеи', 'иях', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'ях', 'ах', 'ов', 'ев', 'еи'],
    ...['ои', 'ыи', 'ии', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ых', 'их', 'ую', 'юю', 'ым', 'им', 'ом', 'ем', 'ам'],
    ...['ям', 'ия', 'ью', 'а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'ь'],
  ],
  3,
);

/** `чашек` is of `чашка`: the vowel before the last letter comes and goes. `чая` is of `чай`, short as it is. */
const russian: Stemmer = (word) =>
  /^[^аеиоуыэюя][аеоу](?:и|я|ю|е|ем)$/.test(word)
    ? word.slice(0, 2)
    : russianEnding(word).replace(/(?<=..)[ое](?=к$)/, '');

const arabicEnding = without(['ات', 'ون', 'ين', 'ان', 'ها', 'يه', 'ه', 'ي'], 3);
const arabic: Stemmer = (word) => {
  const start = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'].find((each) => word.startsWith(each));
  const bare = start !== undefined && word.length - start.length >= 3 ? word.slice(start.length) : word;
  return arabicEnding(bare);
};

const STEMMERS: Readonly<Record<string, Stemmer>> = {
  en: english,
  de: german,
  fr: romance,
  es: romance,
  it: romance,
  pt: romance,
  ru: russian,
  uk: russian,
  ar: arabic,
};

/** @param language - a BCP 47 tag; one without a stemmer leaves words as they are. */
export const stemmerOf = (language: string): Stemmer => STEMMERS[language.split('-')[0] ?? ''] ?? ((word) => word);
