import type { Media, Product, Variant } from '@wares/contract';
import { safeMediaUrl } from '../../internal/gates.ts';

const KINDS: readonly string[] = ['image', 'video', 'spin_360', 'model_3d'];

const keyOf = ({ type, url }: Media): string => `${type} ${url}`;

const shows = (media: Media) => (variant: Variant) =>
  variant.media?.some((own) => keyOf(own) === keyOf(media)) === true;

/**
 * What a gallery shows for a variant: its own pictures first, then those that belong to no variant in particular.
 * Pictures of other variants would show what is not chosen. A turn, a film or a model of another variant is better than
 * none, and comes last; `seenIn` says which one it is. Each once; what no gallery can show is left out.
 */
export function mediaOf(product: Product, variant: Variant | undefined): Media[] {
  const own = variant?.media ?? [];
  const others = new Set(product.variants.flatMap(({ media }) => media ?? []).map(keyOf));
  const shared = product.media.filter((media) => !own.length || !others.has(keyOf(media)));
  const lacks = ({ type }: Media) => type !== 'image' && ![...own, ...shared].some((there) => there.type === type);
  const lent = KINDS.flatMap((kind) => product.media.find((media) => media.type === kind && lacks(media)) ?? []);
  const all = [...own, ...shared, ...lent].filter((media) => KINDS.includes(media.type) && safeMediaUrl(media.url));
  return all.filter((media, index) => all.findIndex((other) => keyOf(other) === keyOf(media)) === index);
}

/** The name of the variant that a medium shows, where that is another one than this. */
export const seenIn = ({ variants }: Product, variant: Variant | undefined, media: Media): string | undefined =>
  variant?.media?.length && !shows(media)(variant) ? variants.find(shows(media))?.title : undefined;

/** Pixels that a slide takes at most: wider ones are for zooming, and fetched then. */
const WIDEST = 1200;

/**
 * The picture that stands for a medium until it is asked for: itself without the widths that only zooming needs, its
 * poster, or the first frame of its turn.
 */
export function stillOf(media: Media): Media | undefined {
  if (media.type === 'image') {
    const sources = media.sources?.filter(({ width }) => width <= WIDEST);
    return sources?.length ? { ...media, sources } : media;
  }
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
