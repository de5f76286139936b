// Where the browsers of the tests are, and how Chromium is started everywhere in this repository.
export const chromiumPath = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
export const firefoxPath = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';
export const webkitPath = process.env.WEBKIT_BIN ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** No sandbox, because CI runs as root in a container; the rest keeps the browser from calling home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
