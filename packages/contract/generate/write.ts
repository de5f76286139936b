// Writes openapi.json and the client's validators from the schemas. Run it after changing a schema; a test fails while
// a file is stale.
import { writeFileSync } from 'node:fs';
import { openapi } from './openapi.ts';
import { validators } from './validators.ts';

writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(openapi(), null, 2)}\n`);
for (const [file, code] of Object.entries(validators()))
  writeFileSync(new URL(`../src/${file}`, import.meta.url), code);
