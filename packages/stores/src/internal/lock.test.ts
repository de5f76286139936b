import assert from 'node:assert/strict';
import { it } from 'node:test';
import { queueLocks } from './lock.ts';

it('lets one in at a time, in order, over a failure', async () => {
  const queues = new Map<string, Promise<unknown>>();
  const [one, two] = [queueLocks(queues), queueLocks(queues)];
  const seen: string[] = [];
  const job = (name: string) => async () => {
    seen.push(`${name} in`);
    await Promise.resolve();
    seen.push(`${name} out`);
    if (name === 'b') throw new Error('b');
    return name;
  };
  const all = await Promise.allSettled([
    one.request('cart', job('a')),
    two.request('cart', job('b')),
    one.request('cart', job('c')),
  ]);
  assert.deepEqual(seen, ['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  assert.deepEqual(
    all.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(queues.size, 0);
});
