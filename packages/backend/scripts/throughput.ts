import { rmSync } from 'node:fs';
import { createBackend, memoryStorage } from '../src/index.ts';
import { sqliteStorage } from '../src/storage/sqlite/index.ts';

/** Mixed requests per second in one process, by storage: `node --conditions=wares-source scripts/throughput.ts [seconds]`. */
const SECONDS = Number(process.argv[2] ?? 5);
const FILE = `/tmp/wares-throughput-${process.pid}.sqlite`;

for (const [name, storage] of [
  ['memory', memoryStorage()],
  ['SQLite', sqliteStorage(FILE)],
] as const) {
  const backend = createBackend({ storage });
  const times: number[] = [];
  let failures = 0;
  let keys = 0;
  const ask = async (method: string, path: string, body?: unknown) => {
    const begun = performance.now();
    const response = await backend.fetch(
      new Request(`http://shop/api/v1${path}`, {
        method,
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': `throughput-${++keys}`,
          Authorization: `Bearer ${'s'.repeat(32)}`,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    times.push(performance.now() - begun);
    if (response.status >= 500) failures++;
    return JSON.parse(text);
  };
  const shopper = async (until: number) => {
    while (performance.now() < until) {
      await ask('GET', '/products?limit=24&country=JP');
      await ask('GET', '/products?q=tea&language=de');
      await ask('GET', '/products/dobin-teapot?country=US');
      const cart = await ask('POST', '/carts', { context: { country: 'GB' } });
      for (const itemId of ['mug-clay', 'stool-walnut', 'scarf-fog']) {
        await ask('POST', `/carts/${cart.id}/line-items`, { itemId, quantity: 1 });
        await ask('GET', `/carts/${cart.id}`);
      }
      const checkout = await ask('POST', '/checkouts', { cartId: cart.id });
      await ask('PATCH', `/checkouts/${checkout.id}`, { buyer: { email: 'a@b.example' } });
      await ask('GET', `/checkouts/${checkout.id}`);
    }
  };
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await Promise.all(Array.from({ length: 16 }, () => shopper(begun + SECONDS * 1000)));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const perRequest = (user + system) / times.length;
  times.sort((a, b) => a - b);
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  console.log(
    `${name}: ${Math.round(times.length / seconds)} requests/s, p99 ${p99.toFixed(1)} ms (16 at once), ${failures} failures; `,
    `${Math.round(perRequest)} µs of CPU each`,
  );
  storage.close();
}
for (const end of ['', '-wal', '-shm']) rmSync(FILE + end, { force: true });
