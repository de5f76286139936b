import { pictures } from '../pictures.generated.ts';
import type { SeedOption, SeedProduct, SeedVariant, Text } from '../types.ts';
import { t } from './text.ts';

/** The plain words that people ask for, whatever a shade is called. */
const PLAIN = {
  beige: t('beige', 'beige', 'beige', 'beige', '米色', 'ベージュ', 'بيج', 'бежевый'),
  black: t('black', 'schwarz', 'noir', 'negro', '黑色', '黒 黒い ブラック', 'أسود سوداء', 'чёрный'),
  blue: t('blue', 'blau', 'bleu', 'azul', '蓝色', '青 青い ブルー', 'أزرق زرقاء', 'синий голубой'),
  brown: t('brown', 'braun', 'marron brun', 'marrón', '棕色 褐色', '茶色 ブラウン', 'بني بنية', 'коричневый'),
  gold: t('gold golden', 'gold golden', 'or doré', 'oro dorado', '金色', '金 金色 ゴールド', 'ذهبي ذهبية', 'золотой'),
  green: t('green', 'grün', 'vert', 'verde', '绿色', '緑 緑色 グリーン', 'أخضر خضراء', 'зелёный'),
  grey: t('grey gray', 'grau', 'gris grise', 'gris', '灰色', '灰色 グレー', 'رمادي رمادية', 'серый'),
  purple: t('purple', 'lila violett', 'violet', 'morado violeta', '紫色', '紫 紫色 パープル', 'بنفسجي', 'фиолетовый'),
  red: t('red', 'rot rote roter', 'rouge', 'rojo roja', '红色', '赤 赤い レッド', 'أحمر حمراء', 'красный'),
  white: t('white', 'weiß', 'blanc blanche', 'blanco', '白色', '白 白い ホワイト', 'أبيض بيضاء', 'белый'),
  yellow: t('yellow', 'gelb', 'jaune', 'amarillo', '黄色', '黄色 イエロー', 'أصفر صفراء', 'жёлтый'),
} as const;

/** Which shades are of which colour. */
const SHADES: Readonly<Record<string, keyof typeof PLAIN>> = {
  bone: 'white',
  brass: 'gold',
  camel: 'brown',
  celadon: 'green',
  chalk: 'white',
  charcoal: 'black',
  clay: 'red',
  cognac: 'brown',
  cream: 'white',
  ecru: 'beige',
  espresso: 'brown',
  flax: 'beige',
  fog: 'grey',
  forest: 'green',
  graphite: 'grey',
  ink: 'blue',
  moss: 'green',
  natural: 'beige',
  navy: 'blue',
  oat: 'beige',
  ochre: 'yellow',
  olive: 'green',
  petrol: 'blue',
  plum: 'purple',
  rust: 'red',
  sage: 'green',
  sand: 'beige',
  slate: 'grey',
  smoke: 'grey',
  stone: 'grey',
  tan: 'brown',
  terracotta: 'red',
  walnut: 'brown',
};

/** What people call a colour, and how its swatch looks. */
export const COLOURS = {
  amber: { label: t('Amber', 'Bernstein', 'Ambre', 'Ámbar', '琥珀色', '琥珀', 'كهرماني', 'Янтарь'), swatch: '#a8672d' },
  bone: { label: t('Bone', 'Elfenbein', 'Os', 'Hueso', '骨白', 'ボーン', 'عاجي', 'Слоновая кость'), swatch: '#e3dccb' },
  brass: { label: t('Brass', 'Messing', 'Laiton', 'Latón', '黄铜', '真鍮', 'نحاسي', 'Латунь'), swatch: '#b08d3f' },
  camel: { label: t('Camel', 'Kamel', 'Camel', 'Camel', '驼色', 'キャメル', 'جملي', 'Верблюжий'), swatch: '#b98c5c' },
  celadon: {
    label: t('Celadon', 'Seladon', 'Céladon', 'Celadón', '青瓷', '青磁', 'سيلادون', 'Селадон'),
    swatch: '#a9bfae',
  },
  chalk: { label: t('Chalk', 'Kreide', 'Craie', 'Tiza', '粉白', 'チョーク', 'طباشيري', 'Мел'), swatch: '#e6e1d6' },
  charcoal: {
    label: t('Charcoal', 'Kohle', 'Charbon', 'Carbón', '炭黑', 'チャコール', 'فحمي', 'Уголь'),
    swatch: '#3b3a39',
  },
  clay: { label: t('Clay', 'Ton', 'Argile', 'Arcilla', '陶土', 'クレイ', 'طيني', 'Глина'), swatch: '#b0714f' },
  cognac: {
    label: t('Cognac', 'Cognac', 'Cognac', 'Coñac', '干邑棕', 'コニャック', 'كونياك', 'Коньяк'),
    swatch: '#94613f',
  },
  cream: {
    label: t('Cream', 'Creme', 'Crème', 'Crema', '奶油白', 'クリーム', 'كريمي', 'Сливочный'),
    swatch: '#e9dfca',
  },
  ecru: { label: t('Ecru', 'Ecru', 'Écru', 'Crudo', '米白', 'エクリュ', 'بيج خام', 'Экрю'), swatch: '#cfc2a6' },
  espresso: {
    label: t('Espresso', 'Espresso', 'Expresso', 'Expreso', '浓咖啡', 'エスプレッソ', 'إسبريسو', 'Эспрессо'),
    swatch: '#43352c',
  },
  flax: { label: t('Flax', 'Flachs', 'Lin', 'Lino', '亚麻色', 'フラックス', 'كتّاني', 'Льняной'), swatch: '#cbb994' },
  fog: { label: t('Fog', 'Nebel', 'Brume', 'Niebla', '雾灰', 'フォグ', 'ضبابي', 'Туман'), swatch: '#b9bdbf' },
  forest: {
    label: t('Forest', 'Wald', 'Forêt', 'Bosque', '森林绿', 'フォレスト', 'أخضر غابي', 'Лесной зелёный'),
    swatch: '#33493a',
  },
  graphite: {
    label: t('Graphite', 'Graphit', 'Graphite', 'Grafito', '石墨', 'グラファイト', 'غرافيت', 'Графит'),
    swatch: '#48494b',
  },
  ink: { label: t('Ink', 'Tinte', 'Encre', 'Tinta', '墨色', '墨', 'حبري', 'Чернильный'), swatch: '#262c36' },
  moss: { label: t('Moss', 'Moos', 'Mousse', 'Musgo', '苔绿', 'モス', 'طحلبي', 'Мох'), swatch: '#667050' },
  natural: {
    label: t('Natural', 'Natur', 'Naturel', 'Natural', '本色', 'ナチュラル', 'طبيعي', 'Натуральный'),
    swatch: '#ddd0b4',
  },
  navy: {
    label: t('Navy', 'Marine', 'Marine', 'Azul marino', '海军蓝', 'ネイビー', 'كحلي', 'Тёмно-синий'),
    swatch: '#27344f',
  },
  oak: { label: t('Oak', 'Eiche', 'Chêne', 'Roble', '橡木', 'オーク', 'بلوط', 'Дуб'), swatch: '#c19a6b' },
  oat: { label: t('Oat', 'Hafer', 'Avoine', 'Avena', '燕麦', 'オートミール', 'شوفاني', 'Овсяный'), swatch: '#d8c9ae' },
  ochre: { label: t('Ochre', 'Ocker', 'Ocre', 'Ocre', '赭黄', 'オーカー', 'أوكر', 'Охра'), swatch: '#c08a2e' },
  olive: { label: t('Olive', 'Olive', 'Olive', 'Oliva', '橄榄绿', 'オリーブ', 'زيتوني', 'Олива'), swatch: '#6d6b4f' },
  petrol: {
    label: t('Petrol', 'Petrol', 'Pétrole', 'Petróleo', '深青', 'ペトロール', 'بترولي', 'Петроль'),
    swatch: '#1f4a52',
  },
  plum: { label: t('Plum', 'Pflaume', 'Prune', 'Ciruela', '梅紫', 'プラム', 'برقوقي', 'Слива'), swatch: '#573446' },
  rust: { label: t('Rust', 'Rost', 'Rouille', 'Óxido', '铁锈红', 'さび色', 'صدئي', 'Ржавчина'), swatch: '#9c4a2b' },
  sage: { label: t('Sage', 'Salbei', 'Sauge', 'Salvia', '鼠尾草绿', 'セージ', 'ميرمية', 'Шалфей'), swatch: '#9aa68c' },
  sand: { label: t('Sand', 'Sand', 'Sable', 'Arena', '沙色', 'サンド', 'رملي', 'Песочный'), swatch: '#cdbb9d' },
  slate: {
    label: t('Slate', 'Schiefer', 'Ardoise', 'Pizarra', '板岩灰', 'スレート', 'أردوازي', 'Сланец'),
    swatch: '#57606a',
  },
  smoke: { label: t('Smoke', 'Rauch', 'Fumée', 'Humo', '烟灰', 'スモーク', 'دخاني', 'Дымчатый'), swatch: '#7d7f80' },
  stone: { label: t('Stone', 'Stein', 'Pierre', 'Piedra', '石色', 'ストーン', 'حجري', 'Камень'), swatch: '#bdb5a8' },
  tan: {
    label: t('Tan', 'Sattelbraun', 'Fauve', 'Cuero', '棕褐', 'タン', 'عسلي', 'Рыже-коричневый'),
    swatch: '#a9713f',
  },
  terracotta: {
    label: t('Terracotta', 'Terrakotta', 'Terracotta', 'Terracota', '赤陶', 'テラコッタ', 'تيراكوتا', 'Терракота'),
    swatch: '#b5694d',
  },
  walnut: {
    label: t('Walnut', 'Nussbaum', 'Noyer', 'Nogal', '胡桃木', 'ウォールナット', 'جوز', 'Орех'),
    swatch: '#5f4330',
  },
} as const satisfies Record<string, { label: Text; swatch: string }>;

export type Colour = keyof typeof COLOURS;

export const colour = (...ids: readonly Colour[]): SeedOption => ({
  id: 'colour',
  name: t('Colour', 'Farbe', 'Couleur', 'Color', '颜色', 'カラー', 'اللون', 'Цвет'),
  values: ids.map((id) => {
    const plain = SHADES[id];
    return { id, ...COLOURS[id], ...(plain ? { synonyms: PLAIN[plain] } : {}) };
  }),
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
  // A colour with a price of its own does not share the price lists, which are for the other price.
  const sharedBy = (own: Partial<Shared> = {}) => {
    const { prices, ...rest } = shared;
    return prices && own.price === undefined ? { ...rest, prices } : rest;
  };
  const variants = ids.map((id) => ({
    id: `${family}-${id}`,
    sku: `${sku}-${id.slice(0, 3).toUpperCase()}`,
    options: { colour: id },
    ...sharedBy(each[id]),
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

/** What a combination is called in SKUs, e.g. `INK-S`. */
const code = (values: readonly string[]) =>
  values.map((value) => (value === 'chalk' ? 'CHK' : value.slice(0, 3).toUpperCase())).join('-');

/**
 * A variant for each combination of a colour and further options. `make` says what it costs and how many there are;
 * undefined: it is not made.
 */
export function inGrid(
  family: string,
  sku: string,
  colours: readonly Colour[],
  further: readonly SeedOption[],
  make: (choice: Readonly<Record<string, string>>, index: number) => (Shared & { stock: number }) | undefined,
): Pick<SeedProduct, 'options' | 'variants' | 'pictures'> {
  const options = [colour(...colours), ...further];
  const choices = options.reduce<Record<string, string>[]>(
    (all, option) => all.flatMap((choice) => option.values.map(({ id }) => ({ ...choice, [option.id]: id }))),
    [{}],
  );
  const variants = choices.flatMap((choice, index) => {
    const made = make(choice, index);
    if (!made) return [];
    const values = Object.values(choice);
    return {
      id: [family, ...values].join('-'),
      sku: `${sku}-${code(values)}`,
      options: choice,
      ...made,
      pictures: picturesOf(family, choice.colour as Colour),
    };
  });
  return {
    options,
    variants: variants as unknown as SeedProduct['variants'],
    pictures: colours.flatMap((id) => picturesOf(family, id)),
  };
}
