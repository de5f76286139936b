// Ways by which text becomes code or markup. Each is closed; the one gate for HTML is exempted by name in eslint.config.mjs.
const html = 'TaggedTemplateExpression[tag.name=/^(html|svg|staticHtml)$/] > TemplateLiteral > TemplateElement';

export const forbiddenSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Markup from a string: render with lit, or pass rich text through the gate for HTML.',
  },
  {
    selector: 'MemberExpression[computed=true][property.value=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Markup from a string: render with lit, or pass rich text through the gate for HTML.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString)$/]',
    message: 'Markup from a string: render with lit, or pass rich text through the gate for HTML.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'document.write is a sink, and breaks the page that embeds us.',
  },
  {
    selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]',
    message: 'Lit must not render markup that it did not write: pass rich text through the gate for HTML.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(setAttribute|toggleAttribute)$/] > Literal.arguments:first-child[value=/^(style|on[a-z]+)$/i]',
    message: 'Inline styles and handlers break under a strict CSP: use a constructable sheet or addEventListener.',
  },
  {
    selector: `${html}[value.raw=/\\sstyle\\s*=/i]`,
    message: 'style="…" breaks under a strict CSP: use a class, a part or a custom property set through element.style.',
  },
  {
    selector: `${html}[value.raw=/\\son[a-z]+\\s*=/i]`,
    message: 'Inline handlers break under a strict CSP: use @event.',
  },
  { selector: `${html}[value.raw=/<script|javascript:/i]`, message: 'No script in templates.' },
];

/** Shape of a module: what house-style asks for. */
export const forbiddenShapes = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'No enum: an `as const` array or object, with the type derived from it.' },
];

/** Only a define module registers; the class stays free to be registered under another name. */
export const forbiddenDefine = [
  {
    selector:
      'CallExpression[callee.object.name="customElements"][callee.property.name="define"], CallExpression[callee.object.property.name="customElements"][callee.property.name="define"]',
    message: 'customElements.define belongs into a *.define.ts or packages/wares.',
  },
];

/** Elements ask their store; they never reach the network or storage themselves. */
export const forbiddenForElements = [
  'fetch',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'caches',
];
