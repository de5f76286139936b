import type { Plugin } from 'vite';

/**
 * What of Lit no page without a build needs: hooks for browsers of 2017 and for markup of a server's, lists of versions on
 * the page's own `globalThis`, and the sentence for who misuses a tag.
 */
const SUPERFLUOUS: Record<string, readonly RegExp[]> = {
  'lit-html/lit-html.js': [
    /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\)/,
    /;\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  '@lit/reactive-element/reactive-element.js': [
    /,\w+=\w+\.reactiveElementPolyfillSupport/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  '@lit/reactive-element/css-tag.js': [/"Value passed to 'css'[^"]*"\+\w+\+"[^"]*"/],
};

/** Takes it out, and stops the build when Lit no longer has it where it was. */
export const leanLit = (): Plugin => ({
  name: 'wares-lean-lit',
  enforce: 'pre',
  transform(code, id) {
    const [file, parts = []] = Object.entries(SUPERFLUOUS).find(([end]) => id.endsWith(`/node_modules/${end}`)) ?? [];
    if (!file) return null;
    if (!parts.every((part) => part.test(code))) this.error(`${file} has changed: look at what is taken out of it.`);
    return { code: parts.reduce((left, part) => left.replace(part, ''), code), map: null };
  },
});
