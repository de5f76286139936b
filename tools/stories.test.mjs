// What the documentation promises: every state of an element can be seen.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const src = new URL('../packages/elements/src/', import.meta.url);

/** The stories of the states that an element does not come to by itself. */
const STORIES = { loading: 'Loading', empty: 'Empty', error: 'Failed', busy: 'Busy' };

describe('the stories', () => {
  for (const path of globSync('*/*/*.define.ts', { cwd: src })) {
    const read = (end) => readFileSync(new URL(path.replace('.define.ts', end), src), 'utf8');
    if (!existsSync(new URL(path.replace('.define.ts', '.stories.ts'), src))) continue;
    const name = path.split('/')[1];
    it(`of ${name} show each of its states`, () => {
      const states = [...read('.ts').matchAll(/@cssstate (\w+)/g)].map(([, state]) => STORIES[state]).filter(Boolean);
      const stories = [...read('.stories.ts').matchAll(/^export const (\w+)/gm)].map(([, story]) => story);
      assert.deepEqual(
        states.filter((state) => !stories.includes(state)),
        [],
      );
    });
  }
});
