import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { mswLoader } from 'msw-storybook-addon/csf3';
import manifest from '../packages/elements/custom-elements.json';
import { openShop, startWorker } from './shop.ts';

// Every element is registered, so that a story may put any tag into its markup.
import.meta.glob('../packages/elements/src/**/*.define.ts', { eager: true });
setCustomElementsManifest(manifest);

const choice = <Icon extends string>(title: string, icon: Icon, items: Record<string, string>) => ({
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
    dynamicTitle: true,
  },
});

/** One key per state of the toolbar and story: elements look for their storefront when they are connected. */
let opened = 0;

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { country: 'DE', language: 'en', theme: 'light', dir: 'auto' },
  globalTypes: {
    country: choice('Country', 'globe', {
      DE: 'Germany',
      US: 'United States',
      GB: 'United Kingdom',
      JP: 'Japan',
      KW: 'Kuwait',
      AE: 'United Arab Emirates',
    }),
    language: choice('Language', 'comment', {
      en: 'English',
      de: 'Deutsch',
      fr: 'Français',
      es: 'Español',
      ru: 'Русский',
      ja: '日本語',
      'zh-Hans': '简体中文',
      ar: 'العربية',
    }),
    theme: choice('Theme', 'mirror', { light: 'Light', dark: 'Dark' }),
    dir: choice('Direction', 'transfer', { auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
  },
  loaders: [
    mswLoader(startWorker),
    async ({ globals, loaded }) => {
      opened += 1;
      const storefront = openShop({ country: globals.country, language: globals.language });
      // Storybook hands results of loaders to the story alone; a story's own loaders want the shop too.
      Object.assign(loaded, { storefront });
      return { storefront };
    },
  ],
  decorators: [
    (story, { globals }) => {
      const { documentElement } = document;
      documentElement.style.colorScheme = globals.theme;
      documentElement.style.backgroundColor = 'Canvas';
      documentElement.lang = globals.language;
      documentElement.dir = globals.dir === 'auto' ? (globals.language === 'ar' ? 'rtl' : 'ltr') : globals.dir;
      return html`${keyed(opened, story())}`;
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    docs: { story: { inline: false, height: '420px' } },
    options: { storySort: { order: ['Product', 'Search', 'Cart', 'Market', 'Checkout', 'Order', 'Shell'] } },
  },
};

export default preview;
