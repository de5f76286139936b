/** A value along a path such as `variant.price` or `product.media.0.url`; only what is an object's own is reached. */
export function valueAt(scope: unknown, path: string): unknown {
  let value = scope;
  for (const name of path.trim().split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** What `data-wares-if` takes for yes: anything but nothing, `false`, 0, an empty text or an empty list. */
export const holds = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
