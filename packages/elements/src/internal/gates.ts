const SAFE_SCHEMES = /^(https?:|mailto:|tel:)/i;

/**
 * The one gate for URLs. Lets pass what is relative or has an allowed scheme; anything else becomes `undefined`
 * (so that the attribute is left out). Control characters and spaces are ignored by browsers inside a scheme and are
 * therefore taken out before the look.
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them, so must we
  const bare = url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/g, '');
  return SAFE_SCHEMES.test(bare) || !/^[^/?#]*:/.test(bare) ? bare && url.trim() : undefined;
}

/**
 * Puts values into a pattern of an address, e.g. `product.html?handle={handle}`, and sends it through the gate. Half a
 * character, which no address can carry, becomes `\ufffd`: it must not take down all that is rendered with it.
 */
export const fillUrl = (
  pattern: string | undefined,
  values: Readonly<Record<string, string | undefined>>,
): string | undefined =>
  safeUrl(
    pattern?.replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? encodeURIComponent((values[name] ?? '').replace(/\p{Cs}/gu, '\ufffd')) : whole,
    ),
  );

/** The same gate for pictures and films; `data:image` of raster kinds and `blob:` pass too. */
export const safeMediaUrl = (url: string | undefined): string | undefined =>
  url && /^(data:image\/(png|jpeg|webp|avif|gif);|blob:)/i.test(url) ? url : safeUrl(url);

/** A colour for a swatch or placeholder, or nothing. */
export const safeColor = (color: string | undefined): string | undefined =>
  color && /^#[0-9a-f]{3,8}$/i.test(color) ? color : undefined;
