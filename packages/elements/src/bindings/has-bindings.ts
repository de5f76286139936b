/** Does a part of a page bind anything? What a template holds counts. */
// eslint-disable-next-line no-restricted-syntax -- Read, never written.
export const hasBindings = (root: Element): boolean => /\bdata-wares-(text|html|if|each|attr-)/.test(root.innerHTML);
