import type { SeedProduct } from '../../types.ts';
import { inColours, inGrid } from '../colours.ts';
import { at, CARE, details, MATERIAL, ware } from '../facts.ts';
import { OPTION, option, pack } from '../options.ts';
import { same, t } from '../text.ts';

const sockSizes = option('size', OPTION.size, {
  '33-35': same('33–35'),
  '36-38': same('36–38'),
  '39-41': same('39–41'),
  '42-44': same('42–44'),
  '45-47': same('45–47'),
});

const slipperSizes = option(
  'size',
  OPTION.size,
  Object.fromEntries([37, 38, 39, 40, 41, 42, 43, 44].map((each) => [String(each), same(String(each))])),
);

export const footwear: readonly SeedProduct[] = [
  ware({
    handle: 'wool-socks',
    brand: 'Nordsaum',
    categories: at('footwear'),
    tags: ['wool', 'winter', 'gift'],
    title: t(
      'Wool socks',
      'Wollsocken',
      'Chaussettes en laine',
      'Calcetines de lana',
      '羊毛袜',
      'ウールの靴下',
      'جوارب صوفية',
      'Шерстяные носки',
    ),
    description: t(
      'Merino with a sole of terry and a cuff that does not press. The heel is knitted, not sewn.',
      'Merino mit Frotteesohle und einem Bund, der nicht drückt. Die Ferse ist gestrickt, nicht genäht.',
      'Mérinos, semelle bouclette et revers qui ne serre pas. Le talon est tricoté, non cousu.',
      'Merino con planta de rizo y un puño que no aprieta. El talón va tejido, no cosido.',
      '美利奴羊毛，毛圈袜底，袜口不勒。袜跟织成，无缝线。',
      'メリノウールにパイルの底、締めつけない履き口。かかとは縫わずに編んでいます。',
      'من الميرينو بنعل وبري وحافة لا تضغط. الكعب محبوك لا مخيط.',
      'Меринос, махровая подошва и манжета, которая не давит. Пятка связана, а не пришита.',
    ),
    material: MATERIAL.wool,
    ...inGrid('socks', 'NS-SOC', ['oat', 'rust'], [sockSizes, pack(1, 2, 3, 5)], (choice, index) => {
      const { colour, size: fit, pack: count } = choice;
      // The largest size is knitted in oat only, and rust is not packed in fives.
      if (colour === 'rust' && (fit === '45-47' || count === '5')) return undefined;
      const price = { 1: 1600, 2: 2900, 3: 4200, 5: 6500 }[count ?? ''] ?? 1600;
      return {
        price,
        ...(colour === 'rust' && count === '3' ? { price: 3600, listPrice: 4200, lowestPrice30d: 3900 } : {}),
        stock: [60, 22, 9, 44, 30, 0, 51, 3, 12, 18, 2, 6][index % 12] ?? 10,
        ...(count === '1' ? { tierPrices: [{ minimumQuantity: 3, price: 1450 }], maximumQuantity: 12 } : {}),
      };
    }),
    facts: { care: CARE.wool30 },
    details: details(
      t(
        'Knitted in one piece on old round machines, then washed and pressed on a wooden leg. <strong>Size up</strong> if they are for boots.',
        'Auf alten Rundmaschinen in einem Stück gestrickt, dann gewaschen und auf einem Bein aus Holz gebügelt. Für Stiefel <strong>eine Größe mehr</strong> nehmen.',
        'Tricotées d’une pièce sur d’anciens métiers circulaires, puis lavées et pressées sur une jambe de bois. Pour des bottes, <strong>prendre la taille au-dessus</strong>.',
        'Tejidos de una pieza en viejas máquinas circulares, lavados y planchados sobre una pierna de madera. Para botas, <strong>una talla más</strong>.',
        '以老式圆机整只织成，水洗后在木腿模上定型。若配靴子，请<strong>选大一号</strong>。',
        '古い丸編み機で一足ずつ編み、洗い、木の足型で整えます。ブーツ用には<strong>一つ上のサイズ</strong>を。',
        'محبوكة قطعة واحدة على آلات دائرية قديمة، ثم مغسولة ومكوية على ساق خشبية. للأحذية الطويلة <strong>اختر مقاسًا أكبر</strong>.',
        'Связаны целиком на старых круглых машинах, выстираны и отутюжены на деревянной ноге. Под сапоги берите <strong>на размер больше</strong>.',
      ),
      [CARE.wool30, CARE.noDryer],
      'footwear',
    ),
    synonyms: t(
      'stockings, merino, warm feet',
      'Strümpfe, Stricksocken',
      'bas, mérinos',
      'medias, escarpines',
      '袜子 毛袜 保暖袜',
      'くつした ソックス',
      'شرابات، كلسات',
      'гольфы, чулки, тёплые носки',
    ),
    boughtWith: ['felt-slippers', 'lambswool-scarf'],
    hsCode: '611594',
    originCountry: 'DE',
    weight: 120,
    rating: { value: 4.7, count: 214 },
    sold: 2480,
    publishedAt: '2025-10-21',
  }),
  ware({
    handle: 'felt-slippers',
    brand: 'Nordsaum',
    categories: at('footwear'),
    tags: ['felt', 'winter', 'gift'],
    title: t(
      'Felt slippers',
      'Filzpantoffeln',
      'Chaussons en feutre',
      'Zapatillas de fieltro',
      '毛毡拖鞋',
      'フェルトのスリッパ',
      'شبشب لباد',
      'Войлочные тапочки',
    ),
    description: t(
      'Wool felt, pressed over a last, with a sole of latex that does not mark the floor.',
      'Wollfilz, über den Leisten gezogen, mit einer Sohle aus Latex, die auf dem Boden nicht färbt.',
      'Feutre de laine pressé sur forme, semelle de latex qui ne marque pas le sol.',
      'Fieltro de lana prensado sobre horma, con suela de látex que no deja marcas.',
      '羊毛毡在鞋楦上压制成型，乳胶鞋底，不留印痕。',
      'ウールフェルトを木型でプレスし、床に跡のつかないラテックスの底を付けました。',
      'لباد صوفي مكبوس على قالب، بنعل مطاطي لا يترك أثرًا على الأرض.',
      'Шерстяной войлок, спрессованный на колодке, подошва из латекса не оставляет следов.',
    ),
    material: MATERIAL.felt,
    ...inGrid('slippers', 'NS-SLP', ['charcoal', 'camel'], [slipperSizes], (choice, index) => {
      const { colour, size: fit } = choice;
      if (colour === 'camel' && Number(fit) > 42) return undefined;
      const gone = index % 7 === 3;
      return {
        price: 4900,
        memberPrice: 4400,
        stock: gone ? 0 : ((index * 5) % 13) + 2,
        ...(gone ? { restockDays: 16 } : {}),
      };
    }),
    facts: { care: CARE.brush },
    synonyms: t(
      'house shoes, mules',
      'Hausschuhe, Schlappen, Puschen',
      'pantoufles, mules',
      'pantuflas, chinelas',
      '拖鞋 家居鞋 棉拖',
      '室内履き ルームシューズ',
      'خف منزلي، نعال',
      'домашняя обувь, шлёпанцы',
    ),
    boughtWith: ['wool-socks', 'shoe-horn'],
    hsCode: '640419',
    originCountry: 'DE',
    weight: 420,
    rating: { value: 4.6, count: 98 },
    sold: 710,
    publishedAt: '2025-11-04',
  }),
  ware({
    handle: 'shoe-horn',
    brand: 'Tallmo',
    categories: at('footwear'),
    tags: ['wood', 'gift'],
    title: t(
      'Shoe horn',
      'Schuhlöffel',
      'Chausse-pied',
      'Calzador',
      '鞋拔',
      '靴べら',
      'لبّاسة أحذية',
      'Рожок для обуви',
    ),
    description: t(
      'Long enough to stand up with. Bent under steam, so the grain follows the curve.',
      'Lang genug, um dabei zu stehen. Unter Dampf gebogen, darum folgt die Maserung der Kurve.',
      'Assez long pour rester debout. Cintré à la vapeur, son fil suit la courbe.',
      'Lo bastante largo para no agacharse. Curvado al vapor, la veta sigue la línea.',
      '长度足够，站着穿鞋。蒸汽弯曲成型，木纹顺着弧线走。',
      '立ったまま使える長さ。蒸気で曲げ、木目が曲線に沿います。',
      'طويلة فلا حاجة إلى الانحناء. مثنية بالبخار فتتبع العروق القوس.',
      'Достаточно длинный, чтобы не наклоняться. Согнут паром, и волокна идут по изгибу.',
    ),
    material: MATERIAL.wood,
    ...inColours('shoehorn', 'TM-SHO', { price: 2900 }, { walnut: { stock: 16 }, oak: { stock: 25, price: 2600 } }),
    facts: { cm: [46, 4.5], care: CARE.oil },
    boughtWith: ['felt-slippers', 'plain-belt'],
    hsCode: '442199',
    originCountry: 'SE',
    weight: 130,
    rating: { value: 4.5, count: 24 },
    sold: 158,
    publishedAt: '2025-12-16',
  }),
];
