import { readFileSync, writeFileSync } from 'node:fs';

/** Takes the index of the pictures over into the seed: `node scripts/pictures.ts`. */
interface Entry {
  name: string;
  files: Record<string, string>;
  width: number;
  height: number;
  color?: string;
}

const index = JSON.parse(readFileSync(new URL('../../../art/products/index.json', import.meta.url), 'utf8')) as Entry[];
const pictures = Object.fromEntries(
  index.map(({ name, files, width, height, color }) => [name, { files, width, height, ...(color ? { color } : {}) }]),
);
const text = `import type { SeedPicture } from './types.ts';

// Made by scripts/pictures.ts from art/products/index.json.
export const pictures: Readonly<Record<string, SeedPicture>> = ${JSON.stringify(pictures, null, 1)};
`;
writeFileSync(new URL('../src/seed/pictures.generated.ts', import.meta.url), text);
