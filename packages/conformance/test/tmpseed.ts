import { demoSeed } from '@wares/backend/seed';

const [p] = demoSeed.products;
const copy = (n: number) => ({
  ...p!,
  id: `${p!.id}${n}`,
  handle: `${p!.handle}-${n}`,
  variants: p!.variants.map((v: any) => ({ ...v, id: `${v.id}-${n}`, sku: `${v.sku}-${n}`, price: v.price + n * 100 })),
});
export const seed = { ...demoSeed, products: [p!, copy(1), copy(2)] } as any;
