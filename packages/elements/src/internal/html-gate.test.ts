import { expect, waitUntil } from '@open-wc/testing';
import { cleanHtml } from './html-gate.ts';
import { page } from './page.ts';

const clean = (html: string, level = 3): string => cleanHtml(html, level)?.innerHTML ?? '';

describe('the gate for HTML', () => {
  it('lets the text of a description pass', () => {
    const rich =
      '<p>Thrown in <b>three</b> parts, <i lang="ja">dobin</i>.</p><ul><li>0.7 l</li><li>bamboo</li></ul><table><tbody><tr><th scope="row">Height</th><td>20 cm</td></tr></tbody></table>';
    expect(clean(rich)).to.equal(rich);
  });

  const HOSTILE: readonly string[] = [
    '<img src=x onerror=pwn(1)>',
    '<svg><svg onload=pwn(3)></svg></svg>',
    '<script>pwn(4)</script>',
    '<details open ontoggle=pwn(7)>x</details>',
    '<video><source onerror=pwn(8)></video>',
    '<iframe srcdoc="<script>parent.pwn(11)</script>"></iframe>',
    '<style>@keyframes k{}</style><b style="animation:k 1s" onanimationstart=pwn(12)>x</b>',
    '<a href="javascript:pwn(13)">x</a>',
    '<a href="java\nscript:pwn(14)">x</a>',
    '<a href="&#1;javascript:pwn(15)">x</a>',
    '<a href="data:text/html,<script>pwn(16)</script>">x</a>',
    '<form action="javascript:pwn(17)"><button formaction="javascript:pwn(18)">x</button><input autofocus onfocus=pwn(19)></form>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=pwn(20)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=pwn(21)>">',
    '<template><img src=x onerror=pwn(22)></template>',
    '<object data="javascript:pwn(23)"></object><embed src="javascript:pwn(24)"><base href="//evil.example/">',
    '<link rel=stylesheet href="//evil.example/x.css"><meta http-equiv=refresh content="0;url=javascript:pwn(25)">',
    '<x-evil is="wares-title"></x-evil><wares-cart-drawer></wares-cart-drawer><slot name="buy">x</slot>',
    '<div id="location" class="page" name="body" data-x="1" aria-label="x" part="button" slot="buy">x</div>',
    '<img src="javascript:pwn(26)"><img src="data:image/svg+xml,<svg onload=pwn(27)>"><img src="x" srcset="javascript:pwn(28)">',
    '<a href="x" target="_self" rel="opener" ping="//evil.example" download>x</a>',
    '<p><b onmouseover="pwn(29)" tabindex=0 contenteditable>x</b></p><dialog open>x</dialog><marquee onstart=pwn(30)>x</marquee>',
  ];
  for (const text of HOSTILE)
    it(`takes the sting out of ${text}`, async () => {
      let called = 0;
      Object.assign(globalThis, { pwn: () => called++ });
      const node = cleanHtml(text, 3) as HTMLElement;
      document.body.append(node);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const left = [...node.querySelectorAll('*')];
      node.remove();
      expect(called).to.equal(0);
      expect(
        left
          .map(({ localName }) => localName)
          .filter((name) =>
            /-|script|style|frame|svg|math|form|input|button|slot|dialog|template|object|embed|base|link|meta|video|source|noscript|marquee/.test(
              name,
            ),
          ),
      ).to.deep.equal([]);
      const names = left.flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
      expect(
        names.filter((name) =>
          /^on|^(style|class|id|name|srcset|slot|part|ping|is|tabindex|contenteditable|data-|aria-)/.test(name),
        ),
      ).to.deep.equal([]);
      for (const link of left)
        expect(link.getAttribute('href') ?? link.getAttribute('src') ?? '').not.to.match(/script:|data:/i);
    });

  it('opens links of other origins apart, and leaves those of the shop alone', () => {
    const node = cleanHtml(
      '<a href="https://other.example/a">a</a><a href="/b">b</a><a href="mailto:a@b.example">c</a>',
      3,
    );
    const [other, own, mail] = node?.querySelectorAll('a') ?? [];
    expect([other?.target, other?.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect([own?.target, own?.getAttribute('href')]).to.deep.equal(['', '/b']);
    expect(mail?.getAttribute('href')).to.equal('mailto:a@b.example');
  });

  it('puts headings below those of the page', () => {
    expect(clean('<h1>a</h1><h2 lang="de">b</h2><h6>c</h6>')).to.equal('<h3>a</h3><h4 lang="de">b</h4><h6>c</h6>');
    expect(clean('<h4>a</h4><h5>b</h5>', 2)).to.equal('<h2>a</h2><h3>b</h3>');
  });

  it('loads pictures late, and drops those that a gate stops', () => {
    expect(clean('<img src="/a.avif" width="10" height="10">')).to.match(/loading="lazy"/);
    expect(clean('<p>x<img src="blob:x"><img></p>')).to.match(/^<p>x(<img[^>]*src="blob:x"[^>]*>)?<\/p>$/);
  });

  it('leaves words alone that look like handlers', () => {
    for (const text of [
      '<p title="size one = 36, style = boho">one = 36, style = boho, onclick = x</p>',
      '<p>5 &lt; x onload = y</p>',
      `<p title="it's onclick=1">it's onclick=1</p>`,
    ])
      expect(clean(text)).to.equal(text);
  });

  it('shows the body of a whole page', () => {
    const text =
      '<!doctype html><html><head><title>a</title><style>p{}</style></head><body class="x"><p>b</p></body></html>';
    expect(clean(text)).to.equal('<p>b</p>');
  });

  it('breaks no rule of a strict page on the way', async () => {
    const gate = new URL('./html-gate.ts', import.meta.url).href;
    const module = new Blob([`import { cleanHtml } from '${gate}'; globalThis.clean = cleanHtml;`], {
      type: 'text/javascript',
    });
    const frame = document.createElement('iframe');
    const rules = [
      `script-src ${location.origin} blob:`,
      "style-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types wares',
    ];
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}"><script type="module" src="${URL.createObjectURL(module)}"></script>`;
    document.body.append(frame);
    const inside = () => frame.contentWindow as (Window & { clean?: typeof cleanHtml }) | null;
    await waitUntil(() => inside()?.clean, 'is loaded', { timeout: 5000 });
    const broken: string[] = [];
    const { contentDocument } = frame;
    contentDocument?.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) =>
      broken.push(`${effectiveDirective} ${sample}`),
    );
    const odd = [
      `<a title=">"onclick="pwn(31)">x</a><b title=it's STYLE="color:red" onclick=pwn(32)>x</b><img/src="x"/onerror=pwn(33)>`,
      '<p\nonclick\n=\n"pwn(34)" style = color:red>x',
    ];
    for (const text of [...HOSTILE, ...odd]) {
      const node = inside()?.clean?.(text, 3);
      if (node) contentDocument?.body.append(node);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(broken).to.deep.equal([]);
    // The frame does tell.
    contentDocument?.body.append(contentDocument.createElement('style'));
    (contentDocument?.body.lastChild as HTMLElement).textContent = 'p { color: red }';
    await waitUntil(() => broken.length, 'tells');
    frame.remove();
  });

  it('refuses what is too long to be a description', () => {
    expect(cleanHtml('<p>x</p>'.repeat(50_000), 3)).to.equal(undefined);
  });

  it('shares one gate with other copies of Wares on the page', () => {
    clean('x');
    const own = page().cleanHtml;
    const other = document.createElement('div');
    page().cleanHtml = () => other;
    expect(cleanHtml('x', 3) === other).to.equal(true);
    if (own) page().cleanHtml = own;
  });
});
