// Launchers for @web/test-runner: Firefox over WebDriver BiDi and WebKitGTK over its own driver, both from Debian.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

// The launchers' `type` stays as it is: @web/test-runner-commands looks at it to choose how to press keys.

/** Debian has no geckodriver; puppeteer-core drives Firefox without one. */
export const firefoxBidi = ({ executablePath }) => {
  const launcher = chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath, headless: true } });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = 'Firefox';
  };
  return launcher;
};

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const answers = async (url) => {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`no answer: ${url}`);
};

/** A private X server; resolves to its display. */
const startXvfb = (kids) => {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  kids.push(server);
  return new Promise((done, fail) => {
    server.stdio[3].once('data', (data) => done(`:${String(data).trim()}`));
    server.once('error', fail);
  });
};

/** Ends a process and all that it started. */
const endGroup = (child) => {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
};

/**
 * WebKitGTK through Debian's webkit2gtk-driver, which needs an X server even without a window to look at.
 *
 * A browser that dies (one of its processes crashed, or its driver answers no more) takes the file with it that ran in
 * it, and nothing else: the next file gets a new one. `lost` has the ids of the sessions that ended so, without a
 * result; whoever counts can tell them from tests that failed.
 */
export const webkitGtk = ({ driver = 'WebKitWebDriver', binary }) => {
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 1,
    connectionRetryTimeout: 60_000,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop, ensureManagerInitialized } = launcher;
  const kids = [];
  let display;
  let browser;

  const startDriver = async () => {
    const env = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    };
    options.port = await freePort();
    const stdio = process.env.DEBUG_WEBKIT ? 'inherit' : 'ignore';
    browser = spawn(driver, [`--port=${options.port}`], { env, stdio, detached: true });
    await answers(`http://127.0.0.1:${options.port}/status`);
  };

  const endBrowser = () => {
    clearInterval(launcher.pendingHeartbeat);
    launcher.driver = undefined;
    launcher.driverManager = undefined;
    launcher.__managerPromise = undefined;
    if (browser) endGroup(browser);
    browser = undefined;
  };

  /** WebDriver commands that only steer the browser; when one fails, it is the browser that is gone. */
  const steer = async (id, command) => {
    try {
      return await command();
    } catch (error) {
      launcher.lost.add(id);
      endBrowser();
      throw error;
    }
  };

  /**
   * Each file has a tab of its own, and is the first in its history: in a tab of all files, one step back too many led
   * into the page of another file, and the whole file was lost without a test's name.
   */
  const open = async (url) => {
    const { driver: page } = launcher;
    const { handle } = await page.createWindow('tab');
    await page.closeWindow();
    await page.switchToWindow(handle);
    await page.execute((to) => globalThis.location.replace(to), url);
  };

  const sentTo = new Map();
  launcher.lost = new Set();
  launcher.initialize = async (config) => {
    process.once('exit', () => {
      endBrowser();
      for (const kid of kids) kid.kill('SIGTERM');
    });
    display = await startXvfb(kids);
    await initialize.call(launcher, config);
    launcher.name = 'WebKitGTK';
  };
  launcher.startSession = (id, url) =>
    steer(id, async () => {
      if (!browser) await startDriver();
      await ensureManagerInitialized.call(launcher);
      sentTo.set(id, url);
      // Not its `queueStartSession`: that navigates in the tab there is, and a rejection of it ends the whole run.
      launcher.driverManager.urlMap.set(id, url);
      await open(url);
    });
  launcher.stopSession = async (id) => {
    const result = await steer(id, () => launcher.driverManager.stopSession(id));
    if (launcher.lost.has(id)) endBrowser();
    return result;
  };
  // Asked when the page of a test hung up: where the browser is, not where it was sent.
  launcher.getBrowserUrl = async (id) => {
    const url = await steer(id, () => launcher.driver.getUrl()).catch(() => sentTo.get(id));
    if (url === sentTo.get(id)) launcher.lost.add(id);
    return url;
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    endBrowser();
    for (const kid of kids.splice(0)) kid.kill('SIGTERM');
  };
  return launcher;
};
