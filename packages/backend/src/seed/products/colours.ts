import { pictures } from '../pictures.generated.ts';
import type { SeedOption, SeedProduct, SeedVariant, Text } from '../types.ts';

/** What people call a colour, and how its swatch looks. */
export const COLOURS = {
  amber: { label: { en: 'Amber', de: 'Bernstein', 'zh-Hans': '琥珀色', ar: 'كهرماني' }, swatch: '#a8672d' },
  bone: { label: { en: 'Bone', de: 'Elfenbein', 'zh-Hans': '骨白', ar: 'عاجي' }, swatch: '#e3dccb' },
  brass: { label: { en: 'Brass', de: 'Messing', 'zh-Hans': '黄铜', ar: 'نحاسي' }, swatch: '#b08d3f' },
  camel: { label: { en: 'Camel', de: 'Kamel', 'zh-Hans': '驼色', ar: 'جملي' }, swatch: '#b98c5c' },
  celadon: { label: { en: 'Celadon', de: 'Seladon', 'zh-Hans': '青瓷', ar: 'سيلادون' }, swatch: '#a9bfae' },
  chalk: { label: { en: 'Chalk', de: 'Kreide', 'zh-Hans': '粉白', ar: 'طباشيري' }, swatch: '#e6e1d6' },
  charcoal: { label: { en: 'Charcoal', de: 'Kohle', 'zh-Hans': '炭黑', ar: 'فحمي' }, swatch: '#3b3a39' },
  clay: { label: { en: 'Clay', de: 'Ton', 'zh-Hans': '陶土', ar: 'طيني' }, swatch: '#b0714f' },
  cream: { label: { en: 'Cream', de: 'Creme', 'zh-Hans': '奶油白', ar: 'كريمي' }, swatch: '#e9dfca' },
  flax: { label: { en: 'Flax', de: 'Flachs', 'zh-Hans': '亚麻色', ar: 'كتّاني' }, swatch: '#cbb994' },
  fog: { label: { en: 'Fog', de: 'Nebel', 'zh-Hans': '雾灰', ar: 'ضبابي' }, swatch: '#b9bdbf' },
  forest: { label: { en: 'Forest', de: 'Wald', 'zh-Hans': '森林绿', ar: 'أخضر غابي' }, swatch: '#33493a' },
  graphite: { label: { en: 'Graphite', de: 'Graphit', 'zh-Hans': '石墨', ar: 'غرافيت' }, swatch: '#48494b' },
  ink: { label: { en: 'Ink', de: 'Tinte', 'zh-Hans': '墨色', ar: 'حبري' }, swatch: '#262c36' },
  moss: { label: { en: 'Moss', de: 'Moos', 'zh-Hans': '苔绿', ar: 'طحلبي' }, swatch: '#667050' },
  natural: { label: { en: 'Natural', de: 'Natur', 'zh-Hans': '本色', ar: 'طبيعي' }, swatch: '#ddd0b4' },
  navy: { label: { en: 'Navy', de: 'Marine', 'zh-Hans': '海军蓝', ar: 'كحلي' }, swatch: '#27344f' },
  oak: { label: { en: 'Oak', de: 'Eiche', 'zh-Hans': '橡木', ar: 'بلوط' }, swatch: '#c19a6b' },
  oat: { label: { en: 'Oat', de: 'Hafer', 'zh-Hans': '燕麦', ar: 'شوفاني' }, swatch: '#d8c9ae' },
  ochre: { label: { en: 'Ochre', de: 'Ocker', 'zh-Hans': '赭黄', ar: 'أوكر' }, swatch: '#c08a2e' },
  petrol: { label: { en: 'Petrol', de: 'Petrol', 'zh-Hans': '深青', ar: 'بترولي' }, swatch: '#1f4a52' },
  plum: { label: { en: 'Plum', de: 'Pflaume', 'zh-Hans': '梅紫', ar: 'برقوقي' }, swatch: '#573446' },
  rust: { label: { en: 'Rust', de: 'Rost', 'zh-Hans': '铁锈红', ar: 'صدئي' }, swatch: '#9c4a2b' },
  sage: { label: { en: 'Sage', de: 'Salbei', 'zh-Hans': '鼠尾草绿', ar: 'ميرمية' }, swatch: '#9aa68c' },
  sand: { label: { en: 'Sand', de: 'Sand', 'zh-Hans': '沙色', ar: 'رملي' }, swatch: '#cdbb9d' },
  slate: { label: { en: 'Slate', de: 'Schiefer', 'zh-Hans': '板岩灰', ar: 'أردوازي' }, swatch: '#57606a' },
  smoke: { label: { en: 'Smoke', de: 'Rauch', 'zh-Hans': '烟灰', ar: 'دخاني' }, swatch: '#7d7f80' },
  stone: { label: { en: 'Stone', de: 'Stein', 'zh-Hans': '石色', ar: 'حجري' }, swatch: '#bdb5a8' },
  tan: { label: { en: 'Tan', de: 'Cognac', 'zh-Hans': '棕褐', ar: 'عسلي' }, swatch: '#a9713f' },
  terracotta: { label: { en: 'Terracotta', de: 'Terrakotta', 'zh-Hans': '赤陶', ar: 'تيراكوتا' }, swatch: '#b5694d' },
  walnut: { label: { en: 'Walnut', de: 'Nussbaum', 'zh-Hans': '胡桃木', ar: 'جوز' }, swatch: '#5f4330' },
} as const satisfies Record<string, { label: Text; swatch: string }>;

export type Colour = keyof typeof COLOURS;

export const colour = (...ids: readonly Colour[]): SeedOption => ({
  id: 'colour',
  name: { en: 'Colour', de: 'Farbe', 'zh-Hans': '颜色', ar: 'اللون' },
  values: ids.map((id) => ({ id, ...COLOURS[id] })),
});

/** The pictures of a family in a colour that there are, the main one first. */
export const picturesOf = (family: string, id: Colour): string[] =>
  ['hero', 'tq', 'detail'].map((view) => `${family}-${id}-${view}`).filter((name) => name in pictures);

type Shared = Omit<SeedVariant, 'id' | 'sku' | 'options' | 'stock' | 'pictures'>;

/** One variant per colour, each with its own pictures. */
export function inColours(
  family: string,
  sku: string,
  shared: Shared,
  each: Partial<Record<Colour, { stock: number } & Partial<Shared>>>,
): Pick<SeedProduct, 'options' | 'variants' | 'pictures'> {
  const ids = Object.keys(each) as Colour[];
  const variants = ids.map((id) => ({
    id: `${family}-${id}`,
    sku: `${sku}-${id.slice(0, 3).toUpperCase()}`,
    options: { colour: id },
    ...shared,
    stock: 0,
    ...each[id],
    pictures: picturesOf(family, id),
  }));
  return {
    options: [colour(...ids)],
    variants: variants as unknown as SeedProduct['variants'],
    pictures: ids.flatMap((id) => picturesOf(family, id)),
  };
}
