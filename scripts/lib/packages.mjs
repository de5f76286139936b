// The packages of the workspace that are published.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workshop.mjs';

/** @returns {{ name: string, folder: string, manifest: object }[]} */
export const publicPackages = () =>
  readdirSync(join(root, 'packages'))
    .map((folder) => ({
      folder: join(root, 'packages', folder),
      manifest: JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')),
    }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({ name: manifest.name, folder, manifest }));
