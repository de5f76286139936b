/** A question and the products of the demo shop that must be among its first answers. */
export interface Labelled {
  script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Han' | 'Kana' | 'Hangul';
  language: string;
  q: string;
  /** Handles. All must be found; the best is one of them. */
  expected: readonly string[];
}

type Row = readonly [q: string, ...expected: string[]];

export const rows = (script: Labelled['script'], language: string, ...all: readonly Row[]): Labelled[] =>
  all.map(([q, ...expected]) => ({ script, language, q, expected }));
