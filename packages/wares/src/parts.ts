/**
 * Written in by the CDN build, a line for each file: its name, the lines of the files that it imports (a digit of base
 * 36 for each), and what is in it: tags, and behind a colon what else the loader asks for. Anywhere else it stays as it
 * is, and names nothing.
 */
const FILES = '__WARES_FILES__';

// Read anew, so that no minifier takes the text for the whole truth.
const lines = String(FILES)
  .split('\n')
  .map((line) => line.split(' '));
const lineOf = new Map(lines.flatMap((line) => line.slice(2).map((name) => [name, line])));
const asked = new Set<unknown>();

/** The tags that the files of this build hold; none where the files come from a bundler of the page's own. */
export const builtTags: readonly string[] = [...lineOf.keys()].filter((name) => !name.startsWith(':'));

/** Asks for a file, and at once for those that it will come to ask for: one round, not two. */
function ask(line: readonly string[]): Promise<object> {
  for (const place of line[1] ?? '') {
    const other = lines[Number.parseInt(place, 36)] as string[];
    if (asked.has(other)) continue;
    asked.add(other);
    // A failure is told by the import that needs the file.
    ask(other).catch(() => {});
  }
  const file = `./chunks/${line[0]}.js`;
  return import(/* @vite-ignore */ /* webpackIgnore: true */ file);
}

/** What a file of this build holds; undefined where it has none of this name. */
export function part(name: string): Promise<object> | undefined {
  const line = lineOf.get(name);
  return line && ask(line);
}

/** Asks for a file before anything needs it. A failure is told by the import that does. */
export const ahead = (name: string): void => void part(`:${name}`)?.catch(() => {});

/** The same for the words of a language: those that every page with goods needs. */
export const wordsOf = (language: string): void =>
  ahead(/^zh/.test(language) ? 'zh-Hans' : (language.split('-')[0] as string));
