import type { Media, Product, Variant } from '@wares/contract';
import { safeMediaUrl } from '../../internal/gates.ts';

const KINDS: readonly string[] = ['image', 'video', 'spin_360', 'model_3d'];

const keyOf = ({ type, url }: Media): string => `${type} ${url}`;

/**
 * What a gallery shows for a variant: its own pictures first, then those that belong to no variant in particular.
 * Pictures of other variants would show what is not chosen. Each once; what no gallery can show is left out.
 */
export function mediaOf(product: Product, variant: Variant | undefined): Media[] {
  const own = variant?.media ?? [];
  const others = new Set(product.variants.flatMap(({ media }) => media ?? []).map(keyOf));
  const shared = product.media.filter((media) => !own.length || !others.has(keyOf(media)));
  const all = [...own, ...shared].filter((media) => KINDS.includes(media.type) && safeMediaUrl(media.url));
  return all.filter((media, index) => all.findIndex((other) => keyOf(other) === keyOf(media)) === index);
}

/** The picture that stands for a medium until it is asked for: itself, its poster, or the first frame of its turn. */
export function stillOf(media: Media): Media | undefined {
  if (media.type === 'image') return media;
  const url = media.poster ?? media.frames?.[0];
  if (!url) return undefined;
  const { sources: _, ...rest } = media;
  return { ...rest, type: 'image', url };
}

/** The address of the largest width of a picture. */
export const largestOf = ({ url, sources = [] }: Media): string | undefined =>
  safeMediaUrl([...sources].sort((a, b) => b.width - a.width)[0]?.url ?? url);

/** The frames of a turn that can be shown; fewer than four are no turn. */
export const framesOf = ({ frames = [] }: Media): string[] => {
  const safe = frames.map(safeMediaUrl).filter((url) => url !== undefined);
  return safe.length > 3 ? safe : [];
};
