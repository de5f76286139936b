import { transform } from 'esbuild';
import { minify as terser } from 'terser';
import { minify, type Plugin } from 'vite';

/** Style sheets and markup stand in template literals, which minifiers leave alone. */
export const minifyTemplates = (): Plugin => ({
  name: 'wares-minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!/packages\/elements\/src\/.*\.ts$/.test(id) || !/(css|html)`/.test(code)) return null;
    const sheets = [...code.matchAll(/\bcss`([^`$]*)`/g)];
    // Line breaks between tags are there for who reads the source; each would be a text node in every card.
    let out = code.includes('html`')
      ? code.replace(/>\s*\n\s*(?=<|\$\{)/g, '>').replace(/(?<=\})\s*\n\s*(?=<)/g, '')
      : code;
    for (const [whole, sheet = ''] of sheets) {
      const { code: small } = await transform(sheet, { loader: 'css', minify: true, target: 'esnext' });
      out = out.replace(whole, () => `css\`${small.trim().replaceAll('\\', '\\\\')}\``);
    }
    return { code: out, map: null };
  },
});

/**
 * Nearly all of what these files hold runs as soon as they are there. Told so, V8 compiles it beside the main thread while
 * it arrives, and not there, function by function, before the first card. The line is 26 bytes, so only large files have it;
 * not those that are there for a press, nor the viewer of models and the gate for HTML, of which a page calls little.
 */
const isRunAtOnce = (fileName: string, code: string): boolean =>
  fileName === 'wares.js' || (code.length > 9000 && !/\/(model|html-gate|cart-drawer|market-switcher)-/.test(fileName));

/**
 * First by the bundler's own minifier, then by terser: what the first has shortened the second can join, and the other way
 * round neither is as small (1.3 % of brotli less than either alone).
 */
export const minifyTwice = (): Plugin => ({
  name: 'wares-minify-twice',
  async renderChunk(code, { fileName }) {
    const once = await minify(fileName, code, { module: true });
    // It goes into the others, as the inventory knows it.
    if (fileName.includes('rolldown-runtime')) return { code: once.code, map: null };
    const { code: twice = once.code } = await terser(once.code, { module: true, ecma: 2020, compress: { passes: 3 } });
    return { code: isRunAtOnce(fileName, twice) ? `//# allFunctionsCalledOnLoad\n${twice}` : twice, map: null };
  },
});
