import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { memoryStorage } from '@wares/testing';
import { browserOptions } from './browser.ts';

/** Names that were put on the global object, with what stood there before. */
const put = new Map<string, PropertyDescriptor | undefined>();
const define = (name: string, descriptor: PropertyDescriptor) => {
  if (!put.has(name)) put.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
  Object.defineProperty(globalThis, name, { configurable: true, ...descriptor });
};
const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};
const page = new EventTarget() as EventTarget & { visibilityState: string };
page.visibilityState = 'visible';

const inBrowser = (navigator: object) => {
  define('document', { value: page });
  define('navigator', { value: navigator });
  define('addEventListener', { value: page.addEventListener.bind(page) });
  define('removeEventListener', { value: page.removeEventListener.bind(page) });
};

afterEach(() => {
  for (const [name, before] of put)
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  put.clear();
});

describe('browserOptions', () => {
  it('gives nothing outside a browser', () => assert.deepEqual(browserOptions(), {}));

  it('gives what is there', () => {
    const locks = { request: (_name: string, callback: () => Promise<unknown>) => callback() };
    inBrowser({ onLine: true, languages: ['de'], locks });
    const storage = memoryStorage();
    define('localStorage', { value: storage });
    define('sessionStorage', { value: storage });
    const options = browserOptions();
    assert.equal(options.storage, storage);
    assert.equal(options.sessionStorage, storage);
    assert.deepEqual(options.languages, ['de']);
    assert.equal(options.connectivity?.online(), true);
  });

  it('leaves out storage that may not even be looked at', () => {
    inBrowser({ onLine: true });
    define('localStorage', { get: denied });
    define('sessionStorage', { get: denied });
    const options = browserOptions();
    assert.equal('storage' in options, false);
    assert.equal('sessionStorage' in options, false);
  });

  it('locks within the page, over all copies of the script, where the browser refuses locks', async () => {
    inBrowser({ locks: { request: () => Promise.reject(new DOMException('opaque', 'SecurityError')) } });
    const [one, two] = [browserOptions(), browserOptions()];
    const seen: string[] = [];
    const job = (name: string) => async () => {
      seen.push(`${name} in`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} out`);
      return name;
    };
    const all = await Promise.all([one.locks?.request('x', job('a')), two.locks?.request('x', job('b'))]);
    assert.deepEqual(all, ['a', 'b']);
    assert.deepEqual(seen, ['a in', 'a out', 'b in', 'b out']);
  });

  it('passes on the failure of what ran inside a lock, and runs it once', async () => {
    inBrowser({ locks: { request: (_name: string, callback: () => Promise<unknown>) => callback() } });
    let runs = 0;
    const failing = browserOptions().locks?.request('x', async () => {
      runs++;
      throw new Error('inside');
    });
    await assert.rejects(failing ?? Promise.resolve(), /inside/);
    assert.equal(runs, 1);
  });

  it('tells when the line comes and goes and when the page is shown again, until told to stop', () => {
    inBrowser({ onLine: true });
    let told = 0;
    const stop = browserOptions().connectivity?.subscribe(() => told++);
    for (const type of ['online', 'offline', 'pageshow', 'visibilitychange']) page.dispatchEvent(new Event(type));
    assert.equal(told, 4);
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    stop?.();
    page.visibilityState = 'visible';
    for (const type of ['online', 'offline', 'pageshow', 'visibilitychange']) page.dispatchEvent(new Event(type));
    assert.equal(told, 4);
  });
});
