import { pictures } from '../pictures.generated.ts';
import type { SeedProduct } from '../types.ts';
import { bathTools } from './bath/bath-tools.ts';
import { care } from './bath/care.ts';
import { textiles } from './bath/textiles.ts';
import { bags } from './carry/bags.ts';
import { bottles } from './carry/bottles.ts';
import { smallLeather } from './carry/small-leather.ts';
import { travel } from './carry/travel.ts';
import { decor } from './home/decor.ts';
import { furniture } from './home/furniture.ts';
import { homeTextiles } from './home/home-textiles.ts';
import { light } from './home/light.ts';
import { storage } from './home/storage.ts';
import { desk } from './paper/desk.ts';
import { writing } from './paper/writing.ts';
import { deskTech } from './sound/desk-tech.ts';
import { speakers } from './sound/speakers.ts';
import { cookware } from './table/cookware.ts';
import { glass } from './table/glass.ts';
import { linen } from './table/linen.ts';
import { serving } from './table/serving.ts';
import { cups } from './tea/cups.ts';
import { teaStorage } from './tea/tea-storage.ts';
import { teapots } from './tea/teapots.ts';
import { accessories } from './wear/accessories.ts';
import { footwear } from './wear/footwear.ts';
import { headwear } from './wear/headwear.ts';

const rooms = [
  [teapots, cups, teaStorage],
  [light, furniture, storage, decor, homeTextiles],
  [bags, smallLeather, bottles, travel],
  [headwear, accessories, footwear],
  [writing, desk],
  [serving, glass, cookware, linen],
  [care, textiles, bathTools],
  [speakers, deskTech],
];

/** Everything that is written down, whether it has been photographed or not. */
export const written: readonly SeedProduct[] = rooms.flat(2);

/** In the order in which the shop shows them: rooms in turn, shelves in turn, so that a first page has something of all. */
export const products: readonly SeedProduct[] = inTurn(rooms.map(inTurn)).flatMap(
  (product) => photographed(product) ?? [],
);

function inTurn(shelves: readonly (readonly SeedProduct[])[]): SeedProduct[] {
  const longest = Math.max(...shelves.map((shelf) => shelf.length));
  return Array.from({ length: longest }, (_, index) => shelves.flatMap((shelf) => shelf[index] ?? [])).flat();
}

/**
 * A product is sold in what there is a picture of: a colour that has none is left out rather than shown in another,
 * and so is a product of which no colour has one, and what would be recommended with it.
 */
function photographed(product: SeedProduct): SeedProduct | undefined {
  const [first, ...rest] = product.variants.filter(hasPicture);
  if (!first) return undefined;
  const variants = [first, ...rest] as const;
  const options = product.options.map((option) => ({
    ...option,
    values: option.values.filter((value) => variants.some((variant) => variant.options[option.id] === value.id)),
  }));
  return {
    ...product,
    options,
    variants: [...variants],
    ...(product.boughtWith ? { boughtWith: product.boughtWith.filter(isShown) } : {}),
  };
}

function hasPicture({ pictures: names = [] }: SeedProduct['variants'][number]): boolean {
  return names.some((name) => name in pictures);
}

function isShown(handle: string): boolean {
  return written.some((product) => product.handle === handle && product.variants.some(hasPicture));
}
