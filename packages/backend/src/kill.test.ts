import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { type Ask, asker, type Cart } from './harness.test.ts';

/** Kills in one run of the tests; the campaign asks for 1,000. */
const KILLS = Number(process.env.WARES_KILLS ?? 5);

async function start(db: string): Promise<{ ask: Ask; child: ChildProcess }> {
  const bin = new URL('bin.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--conditions=wares-source', bin, '--port', '0', '--db', db], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const [line] = (await once(lines, 'line')) as [string];
  return { child, ask: asker((request) => fetch(request), line.replace('ready ', '')) };
}

test(`kill -9 at any moment loses nothing that was acknowledged, ${KILLS} times over`, {
  timeout: 60_000 * Math.max(1, KILLS / 5),
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wares-kill-'));
  const db = join(folder, 'shop.sqlite');
  let server = await start(db);
  try {
    let url = '';
    let made = 0;
    /** What was acknowledged, by key; and what was sent without an answer. */
    let acknowledged = 0;
    let unanswered: string[] = [];
    let count = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { ask, child } = server;
      // Another cart now and then: a line holds 9,999 pieces.
      if (kill % 100 === 0) {
        const { body } = await ask<Cart>('POST', '/carts', { body: {} });
        url = `/carts/${body.id}`;
        made += acknowledged;
        acknowledged = 0;
      }
      const exited = once(child, 'exit');
      // By chance somewhere among the changes: between 20 and 200 ms in.
      setTimeout(() => child.kill('SIGKILL'), 20 + Math.random() * 180);
      const hammer = async () => {
        while (child.exitCode === null && child.signalCode === null) {
          const key = `kill-${String(++count).padStart(8, '0')}`;
          try {
            const reply = await ask<Cart>('POST', `${url}/line-items`, {
              body: { itemId: 'stool-walnut', quantity: 1 },
              key,
            });
            assert.equal(reply.status, 200);
            acknowledged++;
          } catch (error) {
            if (error instanceof assert.AssertionError) throw error;
            unanswered.push(key);
            return;
          }
        }
      };
      await Promise.all(Array.from({ length: 4 }, hammer));
      await exited;
      server = await start(db);
      const { body } = await server.ask<Cart>('GET', url);
      const there = body.lineItems[0]?.quantity ?? 0;
      assert.ok(there >= acknowledged, `${acknowledged} acknowledged, ${there} there`);
      assert.ok(there <= acknowledged + unanswered.length, 'and nothing that nobody asked for');
      // What had no answer is sent again with its key: after that, everything is there exactly once.
      for (const key of unanswered) {
        const reply = await server.ask<Cart>('POST', `${url}/line-items`, {
          body: { itemId: 'stool-walnut', quantity: 1 },
          key,
        });
        assert.equal(reply.status, 200);
        acknowledged++;
      }
      unanswered = [];
      const after = await server.ask<Cart>('GET', url);
      assert.equal(after.body.lineItems[0]?.quantity ?? 0, acknowledged);
    }
    made += acknowledged;
    assert.ok(made > KILLS, `only ${made} changes were made`);
    const stopped = once(server.child, 'exit');
    server.child.kill('SIGTERM');
    assert.deepEqual(await stopped, [0, null], 'SIGTERM stops it cleanly');
  } finally {
    server.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
