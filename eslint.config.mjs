import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { packageDirection } from './tools/eslint/package-direction.mjs';
import { quietModules } from './tools/eslint/quiet-modules.mjs';
import { forbiddenDefine, forbiddenForElements, forbiddenShapes, forbiddenSyntax } from './tools/eslint/sinks.mjs';

const sources = ['packages/*/src/**/*.ts'];
const tests = ['**/*.{test,browser-test,stories}.ts', '**/test-*.ts', 'packages/testing/**/*.ts'];
/** The one gate for HTML: it alone may turn text into markup, through its Trusted Types policy. */
const gateForHtml = ['packages/elements/src/internal/html-gate.ts'];

const wares = { rules: { 'package-direction': packageDirection, 'quiet-modules': quietModules } };

export default tseslint.config(
  { ignores: ['**/dist/**', 'storybook-static/**', 'coverage/**', '.cache/**', 'art/**', '**/mockServiceWorker.js'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: sources,
    extends: [tseslint.configs.base, lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    plugins: { wares },
    languageOptions: { globals: { setTimeout: 'readonly', setInterval: 'readonly', window: 'readonly' } },
    rules: {
      'wares/package-direction': 'error',
      // Clicks are delegated to the box around native buttons, and a native dialog closes by Escape on its own; that
      // everything works by keyboard is what axe and the tests of the elements look at.
      'lit-a11y/click-events-have-key-events': 'off',
      // A list without bullets is no list to VoiceOver unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['packages/{money,contract,client,stores,elements,wares}/src/**/*.ts'],
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: { 'no-unsanitized/method': 'error', 'no-unsanitized/property': 'error' },
  },
  {
    files: sources,
    ignores: tests,
    plugins: { wares },
    rules: {
      'wares/quiet-modules': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...forbiddenSyntax, ...forbiddenShapes, ...forbiddenDefine],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit/static-html*'],
              message: 'Lit must not render markup that it did not write.',
            },
            {
              group: ['lit/directives/style-map*'],
              message: 'It writes a style attribute, which a strict CSP refuses.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...forbiddenForElements],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self', 'navigator'].flatMap((object) =>
          [...forbiddenForElements, 'sendBeacon'].map((property) => ({
            object,
            property,
            message: 'Elements ask their store.',
          })),
        ),
        { object: 'document', property: 'cookie', message: 'Elements ask their store.' },
      ],
    },
  },
  {
    // The composition root and the define modules are where things happen.
    files: ['packages/wares/src/**/*.ts', 'packages/*/src/**/*.define.ts'],
    ignores: tests,
    rules: {
      'wares/quiet-modules': 'off',
      'no-restricted-syntax': ['error', ...forbiddenSyntax, ...forbiddenShapes],
    },
  },
  {
    // The loader imports chunks by addresses that it computes; every other sink is closed by name above.
    files: ['packages/wares/src/**/*.ts'],
    rules: { 'no-unsanitized/method': 'off' },
  },
  {
    // Programs: what a `bin` names.
    files: ['packages/*/src/**/{bin,cli}.ts', 'packages/*/src/bin/*.ts'],
    rules: { 'wares/quiet-modules': 'off' },
  },
  {
    files: gateForHtml,
    rules: {
      'no-restricted-syntax': ['error', ...forbiddenShapes, ...forbiddenDefine],
      'no-unsanitized/method': 'off',
      'no-unsanitized/property': 'off',
    },
  },
);
