// Each rule of this repository's own is shown a violation and must see it; and shown the right way and must be quiet.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: new URL('..', import.meta.url).pathname });

const rulesHit = async (file, code) => {
  const [result] = await eslint.lintText(code, { filePath: file });
  assert.ok(result, `${file} is ignored by the configuration`);
  assert.equal(result.fatalErrorCount, 0, result.messages[0]?.message);
  return result.messages.map((message) => message.ruleId);
};

const element = 'packages/elements/src/cart/thing/thing.ts';
const lit = "import { html } from 'lit';\n";

const caught = [
  [
    'client imports stores',
    'packages/client/src/a.ts',
    "import { x } from '@wares/stores';\nexport const y = x;",
    'wares/package-direction',
  ],
  [
    'client imports the loader',
    'packages/client/src/a.ts',
    "import { x } from 'wares';\nexport const y = x;",
    'wares/package-direction',
  ],
  [
    'money imports contract',
    'packages/money/src/a.ts',
    "export type { X } from '@wares/contract';",
    'wares/package-direction',
  ],
  [
    'backend imports client',
    'packages/backend/src/a.ts',
    "export const y = () => import('@wares/client');",
    'wares/package-direction',
  ],
  [
    'stores imports a subpath of elements',
    'packages/stores/src/a.ts',
    "export * from '@wares/elements/page';",
    'wares/package-direction',
  ],
  [
    'elements names a type of backend',
    element,
    "export type X = import('@wares/backend').Backend;",
    'wares/package-direction',
  ],
  [
    'conformance imports backend',
    'packages/conformance/src/a.ts',
    "import { x } from '@wares/backend';\nexport const y = x;",
    'wares/package-direction',
  ],
  [
    'stores imports testing outside a test',
    'packages/stores/src/a.ts',
    "import { x } from '@wares/testing';\nexport const y = x;",
    'wares/package-direction',
  ],
  [
    'a path reaches into another package',
    'packages/stores/src/cart/a.ts',
    "import { x } from '../../../client/src/index.ts';\nexport const y = x;",
    'wares/package-direction',
  ],
  [
    'a test reaches into another package by a path',
    'packages/stores/src/cart/a.test.ts',
    "import '../../../client/src/index.ts';",
    'wares/package-direction',
  ],
  ['an element fetches', element, "export const f = () => fetch('/x');", 'no-restricted-globals'],
  [
    'an element fetches through globalThis',
    element,
    "export const f = () => globalThis.fetch('/x');",
    'no-restricted-properties',
  ],
  ['an element stores', element, "export const f = () => localStorage.getItem('x');", 'no-restricted-globals'],
  [
    'an element stores through window',
    element,
    'export const f = () => window.sessionStorage;',
    'no-restricted-properties',
  ],
  ['an element opens a database', element, "export const f = () => indexedDB.open('x');", 'no-restricted-globals'],
  ['an element reads cookies', element, 'export const f = () => document.cookie;', 'no-restricted-properties'],
  ['innerHTML', element, 'export const f = (e: Element, t: string) => { e.innerHTML = t; };', 'no-restricted-syntax'],
  [
    'innerHTML by its name as text',
    element,
    "export const f = (e: Element, t: string) => { e['innerHTML'] = t; };",
    'no-restricted-syntax',
  ],
  ['outerHTML', element, 'export const f = (e: Element, t: string) => { e.outerHTML = t; };', 'no-restricted-syntax'],
  [
    'insertAdjacentHTML',
    element,
    "export const f = (e: Element, t: string) => e.insertAdjacentHTML('afterend', t);",
    'no-restricted-syntax',
  ],
  ['document.write', element, 'export const f = (t: string) => document.write(t);', 'no-restricted-syntax'],
  [
    'srcdoc',
    element,
    'export const f = (e: HTMLIFrameElement, t: string) => { e.srcdoc = t; };',
    'no-restricted-syntax',
  ],
  ['eval', element, 'export const f = (t: string) => eval(t);', 'no-eval'],
  ['new Function', element, 'export const f = (t: string) => new Function(t);', 'no-new-func'],
  ['a timer with text', element, "export const f = () => setTimeout('alert(1)', 1);", 'no-implied-eval'],
  [
    'unsafeHTML',
    element,
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const f = unsafeHTML;",
    'no-restricted-imports',
  ],
  [
    'unsafeSVG under its name',
    element,
    "import { unsafeSVG } from './own.ts';\nexport const f = unsafeSVG;",
    'no-restricted-syntax',
  ],
  [
    'styleMap',
    element,
    "import { styleMap } from 'lit/directives/style-map.js';\nexport const f = styleMap;",
    'no-restricted-imports',
  ],
  [
    "setAttribute('style')",
    element,
    "export const f = (e: Element) => e.setAttribute('style', 'color: red');",
    'no-restricted-syntax',
  ],
  [
    "setAttribute('onclick')",
    element,
    "export const f = (e: Element) => e.setAttribute('onclick', 'x()');",
    'no-restricted-syntax',
  ],
  [
    'style in a template',
    element,
    `${lit}export const f = (c: string) => html\`<p style="color: \${c}"></p>\`;`,
    'no-restricted-syntax',
  ],
  [
    'a handler in a template',
    element,
    `${lit}export const f = () => html\`<button type="button" onclick="x()">x</button>\`;`,
    'no-restricted-syntax',
  ],
  ['a javascript: link', element, "export const f = 'javascript:alert(1)';", 'no-script-url'],
  ['a default export', element, 'export default class Thing {}', 'no-restricted-syntax'],
  ['a default export by another name', element, 'const a = 1;\nexport { a as default };', 'no-restricted-syntax'],
  ['an enum', element, 'export enum A { B }', 'no-restricted-syntax'],
  [
    'a registration beside the class',
    element,
    "export const f = (c: CustomElementConstructor) => customElements.define('wares-x', c);",
    'no-restricted-syntax',
  ],
  ['a call at the top of a module', element, "import { f } from './f.ts';\nf();", 'wares/quiet-modules'],
  [
    'a condition at the top of a module',
    'packages/stores/src/a.ts',
    'if (Math.random() > 0.5) globalThis.x = 1;',
    'wares/quiet-modules',
  ],
  [
    'the page touched at import',
    'packages/stores/src/a.ts',
    'export const language = navigator.language;',
    'wares/quiet-modules',
  ],
  [
    'the page touched by a static field',
    element,
    'export class A { static root = document.documentElement; }',
    'wares/quiet-modules',
  ],
  ['an image without a text', element, `${lit}export const f = () => html\`<img src="a.webp">\`;`, 'lit-a11y/alt-text'],
];

describe('lint sees', () => {
  for (const [name, file, code, rule] of caught) {
    it(name, async () => {
      const hit = await rulesHit(file, `${code}\n`);
      assert.ok(hit.includes(rule), `${rule} was quiet; heard: ${hit.join(', ') || 'nothing'}`);
    });
  }
});

const allowed = [
  ['stores imports client', 'packages/stores/src/a.ts', "import { x } from '@wares/client';\nexport const y = x;"],
  [
    'a test imports testing and backend',
    'packages/stores/src/a.test.ts',
    "import '@wares/testing';\nimport '@wares/backend';",
  ],
  [
    'a helper of tests imports backend',
    'packages/elements/src/internal/test-shop.ts',
    "import { x } from '@wares/backend';\nexport const y = x;",
  ],
  [
    'a path inside the own package',
    'packages/stores/src/cart/a.ts',
    "import { x } from '../internal/x.ts';\nexport const y = x;",
  ],
  [
    'a define module registers',
    'packages/elements/src/cart/thing/thing.define.ts',
    "import { A } from './thing.ts';\nif (!customElements.get('wares-thing')) customElements.define('wares-thing', A);",
  ],
  [
    'a template with a class, an event and a property',
    element,
    `${lit}export const f = (g: () => void) => html\`<button type="button" class="style" @click=\${g} .value=\${1}>on = off</button>\`;`,
  ],
  [
    'the page touched later',
    'packages/stores/src/a.ts',
    "export const f = () => document.title;\nexport const has = typeof document !== 'undefined';",
  ],
  ['setAttribute of another name', element, "export const f = (e: Element) => e.setAttribute('aria-label', 'x');"],
  [
    'a story has a default export',
    'packages/elements/src/cart/thing/thing.stories.ts',
    'export default { title: "x" };',
  ],
];

describe('lint lets pass', () => {
  for (const [name, file, code] of allowed) {
    it(name, async () => assert.deepEqual(await rulesHit(file, `${code}\n`), []));
  }
});
