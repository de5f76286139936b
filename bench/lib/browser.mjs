// Chromium, and what its DevTools protocol tells of a page.
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../tools/browsers.mjs';

export const launch = () =>
  chromium.launch({
    executablePath: chromiumPath,
    // A page that is not in front must run at full speed too.
    args: [...chromiumArgs, '--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
  });

/** What a run must not have: an error of a script, or a message of the console that is one. */
const watchErrors = (page, wrong) => {
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
};

/** Runs a task in a page of its own, with an empty cache and empty storage. Rejects when the page had an error. */
export async function inPage(browser, task) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(60_000);
  const wrong = [];
  try {
    const page = await context.newPage();
    watchErrors(page, wrong);
    const cdp = await context.newCDPSession(page);
    const result = await task({ page, cdp, context });
    if (wrong.length) throw new Error(`The page had errors: ${wrong.join('; ')}`);
    return result;
  } catch (error) {
    if (wrong.length && !error.message.includes(wrong[0])) error.message += `\nThe page said: ${wrong.join('; ')}`;
    throw error;
  } finally {
    await context.close();
  }
}

/**
 * Counts the main thread's work from here on, in processor time, so that other programs on the machine do not count.
 * Returns what says how many milliseconds it has been: script, style, layout, paint.
 */
export async function countWork(cdp) {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const total = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const start = await total();
  return async () => (await total()) - start;
}

/** What is left after the garbage is gone. `script` and `dom` are bytes of the two heaps. */
export async function census(cdp) {
  // Twice: what a finalizer lets go is garbage of the second round.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, script: usedSize, dom: embedderHeapUsedSize };
}
