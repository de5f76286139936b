import { defineConfig } from 'vite';
import { inventory } from './vite/inventory.ts';
import { leanLit } from './vite/lean-lit.ts';
import { minifyTemplates, minifyTwice } from './vite/minify.ts';

/** Modules whose path has one of these beginnings of it behind a slash. */
const files = (...paths: string[]) => new RegExp(`/(${paths.join('|')})`);

/** The files for a page without a build: `wares.js`, its chunks, `sri.json`, `inventory.json`. */
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['wares-source', 'module', 'browser', 'production'] },
  plugins: [leanLit(), minifyTemplates(), minifyTwice(), inventory()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    // The types of the package are written there at the same time.
    emptyOutDir: false,
    minify: false,
    modulePreload: false,
    reportCompressedSize: false,
    // A library: no preload helper, which would put links into the page that nobody needs here.
    lib: { entry: { wares: 'src/auto.ts' }, formats: ['es'] },
    rollupOptions: {
      preserveEntrySignatures: 'allow-extension',
      // Minifying twice takes its time, as intended.
      checks: { pluginTimings: false },
      output: {
        minify: false,
        entryFileNames: '[name].js',
        hashCharacters: 'hex',
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What every page needs, and nothing that only some need: one file, asked for at once with the tags' own.
            {
              name: 'core',
              test: files(
                'contract/src/(check|validators)',
                'client/src/(errors|internal/(?!signal)|rest|resources/products)',
                'stores/src/(lean|browser|cart/(cart|journal)|catalogue|market|internal/(attempt|errors|ids|keep))',
                'money/src/(currencies|format|money)',
                'wares/src/(boot|late)',
                'lit/index',
                'lit-html/(lit-html|is-server)',
                'lit-element',
                '@lit/reactive-element',
                'nanostores',
                'elements/src/internal/(ancestors|announce|error-text|gates|live-region|page|states|wares-element|words)',
                'elements/src/(cart/cart-button|controllers/store-|events|localization|messages/shop)',
                'elements/src/templates/(money|common-icons)',
                'elements/src/styles/(tokens|base|button|money|notice)',
              ),
            },
            // The goods: a grid is nothing without its cards. Those of a page's own making are rare, and a file of their own.
            {
              name: 'goods',
              test: files(
                'elements/src/product/product-(card|grid)/(?!own-cards)',
                'elements/src/(styles/marks|controllers/add-|internal/(variants|srcset))',
              ),
            },
            // What every piece of a search needs, and the small pieces together.
            {
              name: 'search-base',
              test: /elements\/src\/(search\/shared\/(address|filters)|search\/search-box\/(float|place)|controllers\/search-|internal\/capability|messages\/search)|stores\/src\/search\/filters/,
            },
            {
              name: 'search-tools',
              test: /elements\/src\/search\/(sort|pagination)\/|stores\/src\/search\/search/,
            },
            {
              name: 'product',
              test: files(
                'elements/src/product/(product|product-page)/',
                'elements/src/(controllers/product-|bindings/has-bindings|internal/(product-piece|quantities)|messages/product|styles/piece)',
              ),
            },
            // What a page with a product of its own layout puts together as it likes, by what is used together.
            {
              name: 'buy',
              test: files(
                'elements/src/product/(add-to-cart|quantity|stock)/',
                'elements/src/(templates/buy|styles/buy)',
              ),
            },
            {
              name: 'facts',
              test: files('elements/src/product/(title|badge|breadcrumbs|attributes|description|share)/'),
            },
            // What a shopper puts aside: the lists, and the buttons that fill them.
            {
              name: 'lists',
              test: files(
                'stores/src/(lists|consent)/',
                'elements/src/engage/(wishlist-button|compare-toggle)/',
                'elements/src/engage/shared/(list-toggle|keepsake|current|products)',
                'elements/src/messages/lists',
              ),
            },
            // What wish list and comparison share, and what is done with a row of cards.
            { name: 'put-aside', test: files('elements/src/engage/shared/(list\\.styles|kept|weight)') },
            {
              name: 'rows',
              test: files(
                'elements/src/engage/(shared/row|recommendations/|recently-viewed/)',
                'stores/src/recommendations/',
              ),
            },
            // Where goods are shown in other ways than by cards.
            { name: 'show', test: files('elements/src/templates/(marks|door|picture|price)') },
            { name: 'icons', test: files('elements/src/templates/icons') },
          ],
        },
      },
    },
  },
});
