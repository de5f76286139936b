/** The nearest element around `start` that passes the test, through slots and shadow roots. */
export function closestComposed<T extends Element>(
  start: Node,
  test: (element: Element) => element is T,
): T | undefined {
  let node: Node | null = start;
  for (;;) {
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
    if (!node) return undefined;
    if (node instanceof Element && test(node)) return node;
  }
}

/** `acme` of `<acme-product-card>`: elements look for and make others of their own prefix. A prefix has no dash. */
export const prefixOf = (host: Element): string => host.localName.slice(0, host.localName.indexOf('-'));
