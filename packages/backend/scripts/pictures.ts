import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { SeedPicture, SeedShow } from '../src/seed/types.ts';

/**
 * Takes the indexes of pictures, turns, films and models over into the seed: `node scripts/pictures.ts`. What has no
 * index yet is left out.
 */
interface Named {
  family: string;
  variant: string;
}

const products = new URL('../../../art/products/', import.meta.url);
const read = <T>(name: string): T[] => {
  const file = new URL(name, products);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T[]) : [];
};

function write(name: string, exported: string, from: string, value: Readonly<Record<string, unknown>>): void {
  const [constant, type] = exported.split(': ');
  const text = `import type { ${type} } from './types.ts';

// Made by scripts/pictures.ts from ${from}.
export const ${constant}: Readonly<Record<string, ${type}>> = ${JSON.stringify(value, null, 1)};
`;
  writeFileSync(new URL(`../src/seed/${name}.generated.ts`, import.meta.url), text);
}

const pictures = read<{ name: string } & SeedPicture>('index.json').map(({ name, files, width, height, color }) => [
  name,
  { files, width, height, ...(color ? { color } : {}) },
]);
write('pictures', 'pictures: SeedPicture', 'art/products/index.json', Object.fromEntries(pictures));

const stills = new Map(
  read<{ name: string } & SeedPicture>('index.json').map(({ name, files }) => [name, Object.values(files)[0]]),
);
const shows: Record<string, SeedShow> = {};
const showOf = ({ family, variant }: Named): SeedShow => {
  const name = `${family}-${variant}`;
  shows[name] ??= {};
  return shows[name];
};
for (const { frames, size, ...of } of read<Named & NonNullable<SeedShow['spin']>>('spins.json')) {
  showOf(of).spin = { frames, size };
}
type FilmFiles = NonNullable<SeedShow['film']>['files'];
type Film = Named &
  Omit<NonNullable<SeedShow['film']>, 'files'> & { files: FilmFiles | Readonly<Record<string, string>> };
for (const { files, poster, width, height, captions, ...of } of read<Film>('films.json')) {
  const all: FilmFiles = Array.isArray(files)
    ? files
    : Object.entries(files as Readonly<Record<string, string>>).map(([type, file]) => ({
        file,
        mimeType: `video/${type}`,
      }));
  showOf(of).film = { files: all, poster, width, height, ...(captions ? { captions } : {}) };
}
for (const { file, poster, ...of } of read<Named & { file: string; poster?: string }>('models.json')) {
  // The main picture stands for a model that names no other; without any it is not shown.
  const still = poster ?? stills.get(`${of.family}-${of.variant}-hero`);
  if (still) showOf(of).model = { file, poster: still };
}
write('shows', 'shows: SeedShow', 'art/products/{spins,films,models}.json', shows);
