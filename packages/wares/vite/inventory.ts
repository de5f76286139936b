import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

interface Chunk {
  fileName: string;
  code: string;
  imports: string[];
  moduleIds: string[];
}
type Fail = (message: string) => never;

const byFileName = (a: Chunk, b: Chunk): number => (a.fileName < b.fileName ? -1 : 1);

const brotli = (code: string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * Writes the helper of the bundler into the files that import it: a hundred bytes are not worth a request of their own.
 *
 * @returns the file that nobody needs any more, if there was one.
 */
function inlineHelper(chunks: Chunk[], fail: Fail): string | undefined {
  const runtime = chunks.find(({ fileName }) => fileName.includes('rolldown-runtime'));
  if (!runtime) return undefined;
  const helper = /\bt=(.*?);export\{t\}/.exec(runtime.code)?.[1];
  if (!helper) return fail('The helper of the bundler has changed: look at it again.');
  // Only what is the module's own: a page that adds to Object.prototype would stop every element.
  const own = helper.replace(/for\s*\(var (\w+) in (\w+)\)/, 'for(var $1 of Object.keys($2))');
  // No one asks such an object what it is called.
  const bare = own.replace(/return \w+\|\|.*?,(\w+)\}$/, 'return $1}');
  if (own === helper || bare === own) fail('The helper of the bundler has changed: look at it again.');
  const line = new RegExp(`import\\{t(?: as (\\w+))?\\}from"\\./${runtime.fileName.slice('chunks/'.length)}";`);
  for (const chunk of chunks) {
    chunk.code = chunk.code.replace(
      line,
      (_, name = 't') => `var ${name}=${bare.replace(/(^|\W)e\(/g, '$1Object.defineProperty(')};`,
    );
    if (chunk.code.includes('rolldown-runtime')) fail(`${chunk.fileName} imports the helper in another way.`);
    chunk.imports = chunk.imports.filter((other) => other !== runtime.fileName);
  }
  chunks.splice(chunks.indexOf(runtime), 1);
  return runtime.fileName;
}

/** The files of a build, and what each needs. */
function filesOf(chunks: readonly Chunk[]) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const importsOf = (file: string): readonly string[] => byName.get(file)?.imports ?? [];
  /** A file with all that it imports. */
  const closure = (file: string, seen = new Set<string>()): string[] => {
    if (!seen.has(file)) {
      seen.add(file);
      for (const other of importsOf(file)) closure(other, seen);
    }
    return [...seen].sort();
  };
  /** The modules whose path is like this, each with the file that it is in and what the pattern found, by file. */
  const find = (pattern: RegExp): [name: string, file: string][] =>
    [...chunks].sort(byFileName).flatMap(({ fileName, moduleIds }) =>
      moduleIds.flatMap((id) => {
        const match = pattern.exec(id.replaceAll('\\', '/'));
        return match ? [[match[1] ?? '', fileName] as [string, string]] : [];
      }),
    );
  const boot = closure(find(/\/src\/boot\.ts$/)[0]?.[1] ?? '');
  const isBoot = (file: string) => boot.includes(file);
  return { byName, importsOf, closure, find, boot, isBoot };
}
type Files = ReturnType<typeof filesOf>;

/**
 * The loader's table of tags gives way to one of files: what each imports, and what is in it. So a tag's file and those
 * that it imports are asked for together, and no file's name stands there twice.
 */
function fillLoader(loader: Chunk, tags: number, { importsOf, closure, find, boot, isBoot }: Files, fail: Fail): void {
  const table = /\{(?:["'`]?[\w-]+["'`]?:\(\)=>import\([^()]+\)(?:\.then\(\w+=>\w+\.\w+\))?,?)+\}/;
  const written = table.exec(loader.code)?.[0] ?? '';
  const entries = [...written.matchAll(/([\w-]+)["'`]?:\(\)=>import\(.\.\/([^"'`]+)/g)];
  if (entries.length < tags || !loader.code.includes('__WARES_FILES__'))
    fail('The table of tags is not found in the loader: look at what the minifier has made of it.');
  const held = new Map<string, string[]>();
  const hold = (file: string, name: string) => held.set(file, [...(held.get(file) ?? []), name]);
  for (const file of boot) hold(file, ':boot');
  for (const [, tag = '', file = ''] of entries) hold(file, tag);
  for (const [language, file] of find(/\/locales\/([\w-]+)\/shop\.ts$/)) hold(file, `:${language}`);
  for (const [client, file] of find(/\/wares\/src\/((?:cart|shop|search)-client)\.ts$/)) hold(file, `:${client}`);
  const needs = (file: string) => importsOf(file).filter((other) => !isBoot(other));
  // Those that others import come first, since their places are digits.
  const imported = [...new Set([...held.keys()].flatMap((file) => closure(file).flatMap(needs)))].sort();
  if (imported.length > 36) fail('More files are shared than there are digits for.');
  const order = [...new Set([...imported, ...[...held.keys()].sort()])];
  const lines = order.map((file) => {
    const places = needs(file).map((other) => order.indexOf(other).toString(36));
    return [file.slice('chunks/'.length, -'.js'.length), places.join(''), ...(held.get(file) ?? [])].join(' ');
  });
  loader.code = loader.code.replace(table, '{}').replace('__WARES_FILES__', lines.join('\\n'));
}

/** Writes `sri.json` (file → sha384) and `inventory.json` (what each tag and language loads, and how much it is). */
export const inventory = (): Plugin => ({
  name: 'wares-inventory',
  generateBundle(_, bundle) {
    const fail: Fail = (message) => this.error(message);
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk') as unknown as Chunk[];
    const unneeded = inlineHelper(chunks, fail);
    if (unneeded) delete bundle[unneeded];
    const all = filesOf(chunks);
    const { byName, closure, find, boot, isBoot } = all;
    const tags = Object.fromEntries(
      find(/\/elements\/src\/\w+\/([\w-]+)\/\1\.ts$/)
        .map(([tag, file]) => [tag, closure(file)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    fillLoader(byName.get('wares.js') as Chunk, Object.keys(tags).length, all, fail);
    // What not every page needs of the client, and the address for a further attempt to fetch it.
    const clients = Object.fromEntries(find(/\/wares\/src\/([\w-]+-client)\.ts$/));
    for (const chunk of chunks)
      chunk.code = chunk.code.replace(/__WARES_FILE_([\w-]+)__/g, (_, name: string) => {
        const file = byName.get(clients[name] ?? '');
        if (!file || file.imports.some((other) => !isBoot(other)))
          fail(`${name} must be a file of its own, so that it can be asked for again.`);
        return `./${(file as Chunk).fileName.slice('chunks/'.length)}`;
      });
    const files = Object.fromEntries(
      [...chunks].sort(byFileName).map(({ fileName, code }) => [
        fileName,
        {
          bytes: Buffer.byteLength(code),
          brotli: brotli(code),
          sri: `sha384-${createHash('sha384').update(code).digest('base64')}`,
        },
      ]),
    );
    const locales: Record<string, string[]> = {};
    for (const [language, file] of find(/\/locales\/([\w-]+)\/\w+\.ts$/)) {
      locales[language] ??= [];
      locales[language].push(file);
    }
    const emit = (fileName: string, value: unknown) =>
      this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(value, null, 2)}\n` });
    emit('sri.json', Object.fromEntries(Object.entries(files).map(([name, { sri }]) => [name, sri])));
    emit('inventory.json', {
      entry: 'wares.js',
      boot,
      tags,
      clients: Object.fromEntries(Object.entries(clients).map(([name, file]) => [name, closure(file)])),
      locales,
      files,
    });
  },
  // Chunks have a hash in their names, so those of the build before would stay.
  writeBundle({ dir = '' }, bundle) {
    for (const name of readdirSync(join(dir, 'chunks')))
      if (!bundle[`chunks/${name}`]) rmSync(join(dir, 'chunks', name));
  },
});
