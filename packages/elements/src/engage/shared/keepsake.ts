import type { Product } from '@wares/contract';
import type { ListEntry } from '@wares/stores/lists';

/** What is kept of a product beside its handle, so that it can still be named when it is gone. */
export function keepsake(
  product: Product | undefined,
  variantId: string | undefined,
): Pick<ListEntry, 'title' | 'imageUrl'> {
  const variant = variantId ? product?.variants.find(({ id }) => id === variantId) : undefined;
  const picture = [...(variant?.media ?? []), ...(product?.media ?? [])].find(({ type }) => type === 'image');
  const [smallest] = [...(picture?.sources ?? [])].sort((a, b) => a.width - b.width);
  const imageUrl = smallest?.url ?? picture?.url;
  return {
    ...(product && { title: variant ? `${product.title} · ${variant.title}` : product.title }),
    ...(imageUrl && { imageUrl }),
  };
}
