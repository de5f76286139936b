// What a hostile or broken world sends: texts with script in them, and a look for what came of it.

/** Script for wherever a text may end up. `inert`: harmless to a naive page, but not to every template engine. */
export const TEXTS = [
  { text: '<img src=x onerror=pwn(1)>' },
  { text: '"><img src=x onerror=pwn(2)>' },
  { text: "'><svg><svg onload=pwn(3)>" },
  { text: '<script>pwn(4)</script>' },
  { text: '"><script>pwn(5)</script>' },
  { text: '</title></textarea></style></script><script>pwn(6)</script>' },
  { text: '<details open ontoggle=pwn(7)>x</details>' },
  { text: '<video><source onerror=pwn(8)></video>' },
  { text: '--!><img src=x onerror=pwn(9)>' },
  { text: '"]]><img/src="x"/onerror=pwn(10)>' },
  { text: '<iframe srcdoc="<script>parent.pwn(11)</script>"></iframe>' },
  { text: '<style>@keyframes k{}</style><b style="animation:k 1s" onanimationstart=pwn(12)>' },
  { text: '\u202e<img src=x onerror=pwn(13)>\u0000\u2028' },
  { text: '\ud800<IMG SRC=x OnErRoR=pwn(14)>\udc00' },
  { text: '\uff1cscript\uff1epwn(15)\uff1c/script\uff1e', inert: true },
  { text: "{{constructor.constructor('pwn(16)')()}}", inert: true },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a template of somebody else's
  { text: '${pwn(17)}#{pwn(17)}<%= pwn(17) %>', inert: true },
  { text: "$&$'$`$1{title}{count}{label}", inert: true },
];
export const POISON = TEXTS.map(({ text }) => text).join('');

/** Script for rich text, beyond what is above: what a parser mends, what a second parse would wake, what names a page. */
export const RICH = [
  '<a href="javascript:pwn(51)">x</a><a href="java\nscript:pwn(52)">x</a><a href="data:text/html,<script>pwn(53)</script>">x</a>',
  '<form action="javascript:pwn(54)"><button formaction="javascript:pwn(55)">x</button><input autofocus onfocus=pwn(56)></form>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=pwn(57)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=pwn(58)>">',
  '<template><img src=x onerror=pwn(59)></template><svg><animate onbegin=pwn(60) attributeName=x dur=1s></svg>',
  '<object data="javascript:pwn(61)"></object><embed src="javascript:pwn(62)"><base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:pwn(63)"><link rel=stylesheet href="https://evil.example/x.css">',
  '<img src="javascript:pwn(64)"><img src="data:image/svg+xml,<svg onload=pwn(65)>"><img src=x srcset="javascript:pwn(66)">',
  '<wares-cart-drawer open></wares-cart-drawer><slot name="buy">x</slot><div id="location" class="page" part="button">x</div>',
  '<b style="background:url(https://evil.example/c)" onmouseover=pwn(67) tabindex=0>x</b><marquee onstart=pwn(68)>x</marquee>',
];

/** Addresses that run script when they are followed, or that belong into no page. */
export const URLS = [
  'javascript:pwn(101)',
  ' JaVaScRiPt:pwn(102)',
  'java\n\tscript:pwn(103)',
  '\u0001javascript:pwn(104)',
  'javascript:\u2028pwn(105)//https://shop.example',
  'data:text/html,<script>opener.pwn(106)</script>',
  'vbscript:pwn(107)',
  'view-source:javascript:pwn(108)',
  'x" onerror="pwn(109)',
  'x 1w, javascript:pwn(110)',
];

const COLORS = ['red;background:url(javascript:pwn(201))', '"><img src=x onerror=pwn(202)>', 'url(//evil.example/c)'];

/** What the way through the shop hangs on: without it there would be nothing to see. */
const KEPT =
  /^(id|.+Id|currency|country|language|.+Country|status|type|code|.+Time|.+At|handle|lineItemIds|selectedOptionId|currencies|languages|locales|codes|tracking|checkout|nextCursor|taxonomy)$/;

let turn = 0;
const next = (list) => list[turn++ % list.length];

/** A copy of an answer with script in every text, address and colour of it; amounts and ids stay. */
export function poison(value, key = '', parent = '') {
  if (Array.isArray(value)) {
    const items = value.map((item) => poison(item, key, parent));
    if (key === 'messages') items.push({ type: 'warning', code: 'odd', content: `Message ${POISON}` });
    if (key === 'totals')
      return items.map((item) => (item.type === 'total' ? item : { ...item, displayText: `Bill ${POISON}` }));
    return items;
  }
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name, key)]));
  if (typeof value !== 'string' || KEPT.test(key) || (key === 'label' && parent === 'order')) return value;
  if (key === 'html') return value + POISON + RICH.join('');
  if (/url$/i.test(key)) return next(URLS);
  if (/^(color|swatch)$/.test(key)) return next(COLORS);
  return value + POISON;
}

/** Rewrites each JSON answer of the backend. `change` gets the body and the route's request. */
export async function rewrite(page, change, pattern = '**/api/v1/**') {
  await page.route(pattern, async (route) => {
    // A page that has been left behind is answered no more; it may leave between the head of an answer and its text.
    const response = await route.fetch().catch(() => undefined);
    const text = await response?.text().catch(() => undefined);
    if (text === undefined) return;
    const headers = { ...response.headers() };
    delete headers['content-length'];
    delete headers['content-encoding'];
    let body = text;
    if (/json/.test(headers['content-type'] ?? '')) body = JSON.stringify(change(JSON.parse(text), route.request()));
    await route.fulfill({ status: response.status(), headers, body }).catch(() => {});
  });
}

/** To be run in a page before all else: whatever is smuggled in calls this. */
export const trap = () => {
  globalThis.pwned = [];
  globalThis.pwn = (number) => globalThis.pwned.push(number);
};

/** What is in the page, light and shadow, that ought not to be: calls, handlers, frames, scripts, addresses. */
export const smuggled = (page) =>
  page.evaluate(() => {
    const found = globalThis.pwned.map((number) => `called ${number}`);
    // The pages' own, to the letter.
    const own = ['wares/wares.js', 'language.js', 'site.js', 'search.js', 'product.js'].map(
      (name) => `${location.origin}/${name}`,
    );
    const walk = (root) => {
      for (const element of root.querySelectorAll('*')) {
        const tag = element.localName;
        if (/^(iframe|object|embed|base|math|video|source)$/.test(tag)) found.push(`<${tag}>`);
        // What search engines read is JSON and nothing else, and runs nothing.
        const data = tag === 'script' && element.type === 'application/ld+json' && !element.src;
        if (data) JSON.parse(element.textContent);
        else if (tag === 'script' && !own.includes(element.src)) found.push('<script>');
        for (const { name, value } of element.attributes) {
          if (name.startsWith('on')) found.push(`${tag} ${name}`);
          if (!/^(href|src|action|formaction|poster|data|xlink:href|srcset)$/.test(name) || !value) continue;
          // As the browser reads it: blanks and control characters do not count.
          const parsed = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined;
          if (parsed && !/^(https?|mailto|tel):$/.test(parsed.protocol) && value !== 'data:,')
            found.push(`${tag} ${name}=${value}`);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them in an address
          if (name === 'srcset' && /script:/i.test(value.replace(/[\u0000-\u0020]/g, '')))
            found.push(`${tag} srcset=${value}`);
        }
        if (/evil|script:/.test(element.getAttribute('style') ?? '')) found.push(`${tag} style`);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return [...new Set(found)];
  });

/** A page of somebody else around the elements: no policy, any style, any script before ours. */
export async function host(
  page,
  url,
  { head = '', body, doctype = '<!doctype html>', path = '/host.html', frame } = {},
) {
  const script =
    '<script type="module" src="/wares/wares.js" data-endpoint="/api/v1" data-country="DE" data-locale="en"></script>';
  const elements =
    '<wares-product-card handle="dobin-teapot" product-url="product.html?handle={handle}" style="width:260px"></wares-product-card><wares-cart-button></wares-cart-button><wares-cart-drawer checkout-url="checkout.html"></wares-cart-drawer>';
  const html = `${doctype}${head}${script}${body ?? elements}`;
  await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  if (!frame) return page.goto(url + path);
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe ${frame} src="${path}" width="900" height="700"></iframe>`,
    }),
  );
  return page.goto(`${url}/frame.html`);
}
