// The one gate for HTML. Loaded only where a shop gives rich text and a page shows it.
import createDOMPurify from 'dompurify';
import { safeMediaUrl, safeUrl } from './gates.ts';
import { page } from './page.ts';

const TAGS =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr';
const ATTRIBUTES =
  'alt colspan datetime dir headers height href lang open reversed rowspan scope span src start title width';

/** More than this is no description; it is shown as plain text. */
const LONGEST = 200_000;

interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Inside links of other origins, pictures that a gate stops, headings above those of the page around. */
function mend(root: HTMLElement, level: number): void {
  for (const link of root.querySelectorAll('a')) {
    const href = safeUrl(link.getAttribute('href') ?? undefined);
    if (!href) {
      link.removeAttribute('href');
      continue;
    }
    const to = URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI) : undefined;
    if (to?.origin === location.origin || !/^https?:$/.test(to?.protocol ?? '')) continue;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  for (const picture of root.querySelectorAll('img')) {
    const src = safeMediaUrl(picture.getAttribute('src') ?? undefined);
    if (!src) {
      picture.remove();
      continue;
    }
    picture.loading = 'lazy';
    picture.decoding = 'async';
    picture.alt ||= '';
  }
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const highest = Math.min(...headings.map(({ localName }) => Number(localName[1])));
  for (const heading of headings) {
    const lower = document.createElement(`h${Math.min(6, Number(heading.localName[1]) - highest + level)}`);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/** Tags as far as their quotes tell, and in them the quoted values, which stay, and the names of handlers and styles. */
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^>])*/gi;
const LOUD = /=\s*(?:"[^"]*"|'[^']*')|(?<=[\s"'/])(?:on[a-z]+|style)(?=\s*=)/gi;

/**
 * Handlers and inline styles under names that mean nothing. A browser reports them to the page's policy as soon as they
 * are parsed, in whatever document, though nothing runs. What makes the text safe is DOMPurify; this may miss some.
 */
const quiet = (html: string): string =>
  html.replace(TAG, (tag) => tag.replace(LOUD, (part) => (part.startsWith('=') ? part : `data-${part}`)));

/** Makes the gate of this copy; undefined when the page's policy for Trusted Types does not let it. */
function makeGate(): ((html: string, level: number) => HTMLElement | undefined) | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  // What passes here is parsed into a document that runs and loads nothing, and is sanitised there. The policy stays
  // in this closure: what copies of Wares share is the gate behind it.
  let policy: Policy = { createHTML: (html) => html, createScriptURL: () => '' };
  try {
    if (trustedTypes) policy = trustedTypes.createPolicy('wares', policy);
  } catch {
    console.warn('[wares] Rich text is shown as plain text: the page allows no policy "wares" (trusted-types).');
    return;
  }
  const purify = createDOMPurify(window);
  return (html, level) => {
    const root = document.implementation.createHTMLDocument().createElement('div');
    root.innerHTML = policy.createHTML(quiet(html));
    purify.sanitize(root, {
      IN_PLACE: true,
      ALLOWED_TAGS: TAGS.split(' '),
      ALLOWED_ATTR: ATTRIBUTES.split(' '),
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      ...(trustedTypes && { TRUSTED_TYPES_POLICY: policy as never }),
    });
    mend(root, level);
    return document.adoptNode(root);
  };
}

/**
 * Rich text of a backend as nodes that can be shown: no script, style, class, id or handler; addresses through the URL
 * gate; links to other origins open apart; the highest heading becomes one of `level`. Undefined: show the plain text.
 */
export function cleanHtml(html: string, level: number): HTMLElement | undefined {
  if (html.length > LONGEST) return;
  const here = page();
  here.cleanHtml ??= makeGate() ?? (() => undefined);
  return here.cleanHtml(html, level);
}
