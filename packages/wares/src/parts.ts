/** Written in by the CDN build: which files each tag's file imports, as JSON. Anywhere else it stays as it is. */
const PARTS = '__WARES_PARTS__';

const own = import.meta.url;
const asked = new Set<string>();

/**
 * Asks for the files that a tag's own file will import, before it has come to say so: one round, not two. Where the
 * files come from a bundler of the page's own, there is nothing to do.
 */
export function partsOf(tag: string): void {
  // Read anew, so that no minifier takes the text for the whole truth.
  const text = String(PARTS);
  if (!text.startsWith('{')) return;
  const parts = JSON.parse(text) as Record<string, string[]>;
  for (const name of parts[tag] ?? []) {
    if (asked.has(name)) continue;
    asked.add(name);
    // A failure is told by the import that needs the file.
    import(/* @vite-ignore */ new URL(`chunks/${name}.js`, own).href).catch(() => {});
  }
}

/** The same for the words of a language: those that every page with goods needs. */
export function wordsOf(language: string): void {
  partsOf(`words:${/^zh/.test(language) ? 'zh-Hans' : language.split('-')[0]}`);
}
