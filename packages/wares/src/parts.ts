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
const asking = new Map<readonly string[], Promise<object>>();

/** The tags that the files of this build hold; none where the files come from a bundler of the page's own. */
export const builtTags: readonly string[] = [...lineOf.keys()].filter((name) => !name.startsWith(':'));

/**
 * Asks for a file, and at once for those that it will come to ask for: one round, not two. One promise for all who ask,
 * so that the tags in a file are defined in one go, in the order in which they were asked for.
 */
function ask(line: readonly string[]): Promise<object> {
  let file = asking.get(line);
  if (!file) {
    for (const place of line[1] ?? '') void ask(lines[Number.parseInt(place, 36)] as string[]);
    const path = `./chunks/${line[0]}.js`;
    file = import(/* @vite-ignore */ /* webpackIgnore: true */ path);
    asking.set(line, file);
    // The line may be back when it is asked for again. The failure is told by the import that needs the file.
    file.catch(() => asking.delete(line));
  }
  return file;
}

/** What a file of this build holds; undefined where it has none of this name. */
export function part(name: string): Promise<object> | undefined {
  const line = lineOf.get(name);
  return line && ask(line);
}

/** Asks for a file before anything needs it. */
export const ahead = (name: string): Promise<object> | undefined => part(`:${name}`);

/** The pack that fits a language best, as `packFor` of the elements finds it; not always one that there is. */
export function packOf(language: string): string {
  const base = language.split('-')[0] as string;
  return base === 'zh' ? 'zh-Hans' : base;
}
