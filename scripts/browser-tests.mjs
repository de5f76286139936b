// Tests in the browser that ENGINES names; arguments are handed on to wtr. A file whose browser died runs once more, in
// a new one; what a test says, good or bad, stands at the first time.
import { join, relative } from 'node:path';
import { COUNTS_FILE, readCounts, together, writeCounts } from './lib/counts.mjs';
import { cacheDir, root, run, toolEnv } from './lib/workshop.mjs';

const wtr = async (...args) => {
  const countsFile = join(cacheDir, `counts-wtr-${process.pid}.json`);
  const env = toolEnv({ [COUNTS_FILE]: countsFile });
  return readCounts(countsFile, await run('wtr', [...process.argv.slice(2), ...args], { env }));
};

const first = await wtr();
let again;
if (first.lost) {
  const files = first.lost.map((file) => relative(root, file));
  console.log(`The browser died in ${files.join(', ')}. Once more, in a new one:`);
  again = await wtr('--files', ...files);
  if (again.lost) console.log('It died again.');
}
const counts = together(first, again);
writeCounts(counts);
process.exitCode = counts.failed ? 1 : 0;
