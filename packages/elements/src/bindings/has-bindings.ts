/** Does a part of a page bind anything? What a template holds counts. */
export const hasBindings = (root: Element): boolean => /\bdata-wares-(text|html|if|each|attr-)/.test(root.innerHTML);
