import SearchableMap from 'minisearch/SearchableMap';
import type { Seed, SeedProduct, Text } from '../../seed/types.ts';
import { textIn } from '../language.ts';
import { countryName } from '../words.ts';
import { categoryPath } from './category-path.ts';
import { fold } from './fold.ts';
import { headOf } from './head.ts';
import { type Shelves, shelvesIn } from './shelves.ts';
import { type Analyser, createAnalyser, isIdle, isUnspaced, type Run, runsOf } from './words.ts';

/** Weights of postings fit into eight bits, so that a posting is one small integer. */
const MOST = 255;

/** How much a word counts by where it stands. */
const WEIGHT = {
  title: 120,
  /** What a title is about: alone in it, with a word that says which, and such a word. */
  plain: 170,
  head: 140,
  modifier: 100,
  synonym: 105,
  /** Which of them, in a synonym of several words: the salt of `salt mill`. */
  which: 90,
  brand: 70,
  category: 50,
  above: 35,
  option: 45,
  tag: 40,
  /** Tags are English: elsewhere they count when a synonym asks for them. */
  foreignTag: 26,
  material: 35,
  /** The country where it is made. */
  origin: 30,
  /** How to care for it, how long it lasts: said in passing, like the description. */
  attribute: 20,
  handle: 20,
  description: 18,
} as const;
/** Of the English words behind another language. */
const FALLBACK = 0.4;
const NONE: ReadonlySet<string> = new Set();

/** One word of the index: where it stands, and how much it counts there. */
export interface Entry {
  readonly term: string;
  /** As people write it. */
  word: string;
  /** What the best place of `word` weighs. */
  rank: number;
  /** Stands as a word somewhere, not only as the stem of others. */
  isWord: boolean;
  /** `product * 256 + weight`, one for each product. */
  readonly postings: number[];
}

export interface Synonym {
  readonly word: string;
  readonly factor: number;
}

/** The words of the shop in one language. A radix tree stands beside the dictionary, for beginnings and typing errors. */
export interface TextIndex {
  readonly language: string;
  readonly analyser: Analyser;
  readonly english: Analyser;
  readonly dictionary: ReadonlyMap<string, Entry>;
  /** The words that have a beginning and can be misspelt: not the signs of scripts without spaces. */
  readonly tree: SearchableMap<Entry>;
  /** All that were ever there; one without postings is of no product any more. */
  readonly entries: Entry[];
  /** Other words for a word, by its term, with what they count against it. */
  readonly synonyms: ReadonlyMap<string, readonly Synonym[]>;
  readonly shelves: Shelves;
  add(ordinal: number, product: SeedProduct): void;
  remove(ordinal: number, product: SeedProduct): void;
}

/** What a word counts in a product. */
interface Found {
  weight: number;
  word: string;
  isWord: boolean;
}

type Place = (text: string, weight: number, analyser?: Analyser, isMeant?: typeof isOfLabel) => void;

/** `铁锈色` is rust and not iron: of a label in a script without spaces, one sign counts much where it ends with it. */
const isOfLabel = (word: string, label: string, language: string): boolean =>
  word.length > 1 || !isUnspaced(word) || fold(label, language).replace(/色$/, '').endsWith(word);

export function createTextIndex(seed: Seed, language: string): TextIndex {
  const analyser = createAnalyser(language);
  const english = language === 'en' ? analyser : createAnalyser('en');
  const dictionary = new Map<string, Entry>();
  const tree = new SearchableMap<Entry>();
  const entries: Entry[] = [];
  const synonyms = synonymsIn(seed, language, analyser);
  const names = new Map(seed.categories.map(({ id, name }) => [id, name]));

  const folded = new Map<string, string[]>();
  const wordsIn = (text: string): string[] => {
    let words = folded.get(text);
    if (!words) {
      words = runsOf(text).map((run) => fold(run.text, language));
      if (folded.size > 5000) folded.clear();
      folded.set(text, words);
    }
    return words;
  };

  /** Every word of a product with what it counts there. */
  const wordsOf = (product: SeedProduct): Map<string, Found> => {
    const found = new Map<string, Found>();
    const note = (term: string, word: string, weight: number, isWord: boolean) => {
      const before = found.get(term);
      if (!before) {
        found.set(term, { weight, word, isWord });
        return;
      }
      before.isWord ||= isWord;
      if (before.weight >= weight) before.weight = Math.min(MOST, before.weight + weight * 0.1);
      else {
        before.weight = Math.min(MOST, weight + before.weight * 0.1);
        before.word = word;
      }
    };
    const place: Place = (text, weight, by = analyser, isMeant) =>
      by.each(text, (term, word, folded) => {
        // `the` is no French tea.
        if (by !== analyser && isIdle(folded, 'en')) return;
        note(folded, word, isMeant?.(word, text, language) === false ? WEIGHT.description : weight, true);
        // The stem counts less: `Schalen` are not `Schal`, though they share it.
        if (folded !== term) note(term, word, weight * 0.88, false);
      });
    const placeText = (text: Text | undefined, weight: number, isMeant?: typeof isOfLabel) => {
      if (!text) return;
      place(textIn(text, language), weight, analyser, isMeant);
      placeInEnglish(text, weight);
    };
    const placeInEnglish = (text: Text, weight: number) => {
      if (language === 'en' || weight <= WEIGHT.description || text[language] === undefined) return;
      place(text.en, weight * FALLBACK, english);
    };
    const placeSynonyms = (text: string) => {
      for (const phrase of text.split(/[,،]/)) {
        const [alone, ...others] = runsOf(phrase);
        if (alone?.unspaced || others.length === 0) {
          place(phrase, WEIGHT.synonym);
          continue;
        }
        const heads = headOf(phrase, language, NONE)?.words;
        for (const { text } of [alone as Run, ...others]) {
          place(text, !heads || heads.includes(text) ? WEIGHT.synonym : WEIGHT.which);
        }
      }
    };
    /** Russian declines countries; elsewhere a stem is another thing, `صينية` a tray. So is what has synonyms: `china`. */
    const placeOrigin = (name: string) =>
      analyser.each(name, (term, word, folded) => {
        if (synonyms.has(folded)) return;
        note(folded, word, WEIGHT.origin, true);
        if (folded !== term && language.startsWith('ru')) note(term, word, WEIGHT.origin, false);
      });
    const title = textIn(product.title, language);
    const aside = new Set(wordsIn(product.brand));
    for (const { values } of product.options)
      for (const { label } of values) for (const word of wordsIn(textIn(label, language))) aside.add(word);
    const head = headOf(title, language, aside);
    // A word of a short title says more than one of a long title.
    const less = 4 * Math.min(10, Math.max(0, runsOf(title).length - 2));
    place(title, (head ? WEIGHT.modifier : WEIGHT.title) - less);
    for (const word of head?.words ?? []) place(word, head?.isPlain ? WEIGHT.plain : WEIGHT.head);
    placeInEnglish(product.title, WEIGHT.title - less);
    if (product.synonyms) {
      placeSynonyms(textIn(product.synonyms, language));
      placeInEnglish(product.synonyms, WEIGHT.synonym);
    }
    place(product.brand, WEIGHT.brand);
    for (const id of product.categories) {
      for (const [depth, each] of categoryPath(seed, id).entries()) {
        placeText(names.get(each), depth === 0 ? WEIGHT.category : WEIGHT.above);
      }
    }
    for (const { label, synonyms } of product.options.flatMap(({ values }) => values)) {
      placeText(label, WEIGHT.option, isOfLabel);
      placeText(synonyms, WEIGHT.option);
    }
    for (const tag of product.tags) place(tag, language === 'en' ? WEIGHT.tag : WEIGHT.foreignTag, english);
    placeText(product.material, WEIGHT.material);
    placeOrigin(countryName(product.originCountry, language));
    for (const { value } of product.attributes ?? []) placeText(value, WEIGHT.attribute);
    place(product.handle, WEIGHT.handle, english);
    placeText(product.description, WEIGHT.description);
    return found;
  };

  return {
    language,
    analyser,
    english,
    dictionary,
    tree,
    entries,
    synonyms,
    shelves: shelvesIn(seed, language, analyser),
    add(ordinal, product) {
      for (const [term, { weight, word, isWord }] of wordsOf(product)) {
        let entry = dictionary.get(term);
        if (!entry) {
          entry = { term, word, rank: weight, isWord, postings: [] };
          dictionary.set(term, entry);
          if (!isUnspaced(term)) tree.set(term, entry);
          entries.push(entry);
        } else if (weight > entry.rank) {
          entry.word = word;
          entry.rank = weight;
        }
        if (isWord) entry.isWord = true;
        entry.postings.push(ordinal * 256 + Math.max(1, Math.round(weight)));
      }
    },
    remove(ordinal, product) {
      for (const term of wordsOf(product).keys()) {
        const postings = dictionary.get(term)?.postings;
        const at = postings?.findIndex((posting) => posting >>> 8 === ordinal) ?? -1;
        if (at >= 0) postings?.splice(at, 1);
      }
    },
  };
}

/**
 * Each word of a group stands for the others, the first of them most. Looked up by the word as it stands, or by its
 * stem where no other group has that.
 */
function synonymsIn(seed: Seed, language: string, { term }: Analyser): Map<string, Synonym[]> {
  const found = new Map<string, Synonym[]>();
  const stems = new Map<string, Synonym[]>();
  for (const group of seed.synonyms?.[language] ?? []) {
    const synonyms = group.map((word, at) => ({ word, factor: at === 0 ? 0.8 : Math.max(0.55, 0.73 - 0.03 * at) }));
    for (const word of group) {
      const others = synonyms.filter((each) => each.word !== word);
      const runs = runsOf(word);
      const key = runs.map(({ text }) => fold(text, language)).join(' ');
      const stem = runs.map(({ text, unspaced }) => (unspaced ? fold(text, language) : term(text))).join(' ');
      found.set(key, [...(found.get(key) ?? []), ...others]);
      stems.set(stem, [...(stems.get(stem) ?? []), ...others]);
    }
  }
  for (const [stem, others] of stems) if (!found.has(stem)) found.set(stem, others);
  return found;
}
