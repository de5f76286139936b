import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FIELD_CODES, PROBLEMS } from './errors.ts';

const folder = new URL('../../../docs/errors/', import.meta.url);
/** Codes that the client raises by itself. */
const OWN = ['network_error', 'timeout', 'aborted', 'invalid_response', 'config_invalid'];
const codes = [...Object.keys(PROBLEMS), ...OWN];

for (const code of codes) {
  test(`${code} has a page that says what happened and what to do`, () => {
    const page = readFileSync(new URL(`${code}.md`, folder), 'utf8');
    assert.ok(page.startsWith(`# \`${code}\`\n`));
    for (const part of ['What happened', 'What a person should do', 'What a program should do']) {
      assert.match(page, new RegExp(`^## ${part}\n\n\\S`, 'm'));
    }
    assert.ok((page.split('\n## Codes')[0] as string).split('\n').length <= 20, 'is short');
    const status = PROBLEMS[code as keyof typeof PROBLEMS]?.status;
    if (status !== undefined) assert.ok(page.includes(`HTTP ${status},`));
  });
}

test('there is no page of a code that nobody raises', () => {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    // Those of `MoneyError` are that package's own.
    .filter((name) => !readFileSync(new URL(name, folder), 'utf8').includes('Raised by `@wares/money`'));
  assert.deepEqual(pages.map((name) => name.replace('.md', '')).sort(), [...codes].sort());
});

test('every code of a field is in the table of `validation_failed`, and no other', () => {
  const page = readFileSync(new URL('validation_failed.md', folder), 'utf8');
  const told = [...page.matchAll(/^\| `(\w+)` \| \S/gm)].map(([, code]) => code);
  assert.deepEqual(told.toSorted(), [...FIELD_CODES].sort());
});

test('every code has a status of its own kind', () => {
  for (const { status, title } of Object.values(PROBLEMS)) {
    assert.ok(status >= 400 && status < 600);
    assert.ok(title.length > 0 && !title.endsWith('.'));
  }
});
