import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { StorybookConfig } from '@storybook/web-components-vite';

const worker = readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8');

/** The service worker of msw comes from the installed package, so that the two never differ in version. */
const mswWorker = {
  name: 'msw-worker',
  configureServer(server: {
    middlewares: {
      use(
        path: string,
        handler: (
          request: unknown,
          response: NodeJS.WritableStream & { setHeader(name: string, value: string): void },
        ) => void,
      ): void;
    };
  }) {
    server.middlewares.use('/mockServiceWorker.js', (_, response) => {
      response.setHeader('content-type', 'text/javascript');
      response.end(worker);
    });
  },
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): void }) {
    this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source: worker });
  },
};

const config: StorybookConfig = {
  stories: ['../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', 'msw-storybook-addon'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [{ from: '../art/products', to: '/media' }],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), mswWorker],
    resolve: { ...vite.resolve, conditions: ['wares-source', 'module', 'browser', 'development|production'] },
  }),
};

export default config;
