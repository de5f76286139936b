import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { MoneyErrorCode } from './money-error.ts';

const folder = new URL('../../../docs/errors/', import.meta.url);
/** The types see that none is left out. */
const CODES = {
  currency_unknown: true,
  money_invalid_amount: true,
  money_currency_mismatch: true,
  money_overflow: true,
  money_invalid_ratio: true,
  money_invalid_rounding: true,
  money_invalid_text: true,
} as const satisfies Record<MoneyErrorCode, true>;

test('each code has a page that says what happened and what to do, and there is no other', () => {
  const pages = readdirSync(folder)
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
    .filter(([, page]) => page.includes('Raised by `@wares/money`'));
  for (const [name, page] of pages) {
    assert.ok(page.startsWith(`# \`${name.replace('.md', '')}\`\n`), name);
    for (const part of ['What happened', 'What a person should do', 'What a program should do']) {
      assert.match(page, new RegExp(`^## ${part}\n\n\\S`, 'm'), name);
    }
    assert.ok(page.split('\n').length <= 20, `${name} is short`);
  }
  assert.deepEqual(
    pages.map(([name]) => name.replace('.md', '')),
    Object.keys(CODES).sort(),
  );
});
