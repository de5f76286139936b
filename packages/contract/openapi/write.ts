// Writes openapi.json from the schemas. Run it after changing a schema; a test fails while the file is stale.
import { writeFileSync } from 'node:fs';
import { openapi } from './document.ts';

writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(openapi(), null, 2)}\n`);
