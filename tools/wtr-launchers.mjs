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

/** WebKitGTK through Debian's webkit2gtk-driver, which needs an X server even without a window to look at. */
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
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  const kids = [];
  const endKids = () => {
    for (const kid of kids.splice(0).reverse()) kid.kill('SIGTERM');
  };
  launcher.initialize = async (config) => {
    process.once('exit', endKids);
    const env = {
      ...process.env,
      DISPLAY: await startXvfb(kids),
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    };
    options.port = await freePort();
    kids.push(
      spawn(driver, [`--port=${options.port}`], { env, stdio: process.env.DEBUG_WEBKIT ? 'inherit' : 'ignore' }),
    );
    await answers(`http://127.0.0.1:${options.port}/status`);
    await initialize(config);
    launcher.name = 'WebKitGTK';
  };
  launcher.stop = async () => {
    await stop();
    endKids();
  };
  return launcher;
};
