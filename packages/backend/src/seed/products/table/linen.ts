import type { SeedProduct } from '../../types.ts';
import { inColours, inGrid } from '../colours.ts';
import { at, CARE, details, MATERIAL, ware } from '../facts.ts';
import { pack } from '../options.ts';
import { t } from '../text.ts';

export const linen: readonly SeedProduct[] = [
  ware({
    handle: 'napkin-rings',
    brand: 'Gelbguss',
    categories: at('linen', 'serving'),
    tags: ['metal', 'gift'],
    title: t(
      'Napkin rings',
      'Serviettenringe',
      'Ronds de serviette',
      'Servilleteros',
      '餐巾环',
      'ナプキンリング',
      'حلقات مناديل',
      'Кольца для салфеток',
    ),
    description: t(
      'Cut from tube, turned inside so that they do not catch the cloth. Sold in pairs, so order by twos.',
      'Vom Rohr geschnitten und innen gedreht, damit das Tuch nicht hängen bleibt. Nur paarweise, darum in Zweierschritten.',
      'Coupés dans un tube et tournés à l’intérieur pour ne pas accrocher le tissu. Vendus par paires, donc par deux.',
      'Cortados de tubo y torneados por dentro para no enganchar la tela. Se venden por pares, de dos en dos.',
      '管材截成，内壁车光，不勾布。成对出售，按二递增。',
      '管から切り出し、布が引っかからないよう内側を挽いています。二個単位での販売です。',
      'مقطوعة من أنبوب ومخروطة من الداخل كي لا تعلق بالقماش. تُباع أزواجًا، فاطلب بمضاعفات الاثنين.',
      'Нарезаны из трубы и обточены внутри, чтобы не цеплять ткань. Продаются парами, поэтому по два.',
    ),
    ...inColours(
      'ring',
      'GG-RNG',
      {
        price: 900,
        minimumQuantity: 2,
        quantityStep: 2,
        maximumQuantity: 24,
        tierPrices: [
          { minimumQuantity: 6, price: 800 },
          { minimumQuantity: 12, price: 700 },
        ],
      },
      { brass: { stock: 96 }, oak: { stock: 64 } },
    ),
    facts: { cm: [4.5, 4.5, 3], care: CARE.polish },
    boughtWith: ['linen-napkins', 'candlesticks'],
    hsCode: '741810',
    originCountry: 'DE',
    weight: 45,
    rating: { value: 4.4, count: 21 },
    sold: 530,
    publishedAt: '2026-02-24',
  }),
  ware({
    handle: 'linen-napkins',
    brand: 'Linho Norte',
    categories: at('linen'),
    tags: ['linen', 'gift'],
    title: t(
      'Linen napkins',
      'Leinenservietten',
      'Serviettes en lin',
      'Servilletas de lino',
      '亚麻餐巾',
      'リネンのナプキン',
      'مناديل كتّان',
      'Льняные салфетки',
    ),
    description: t(
      'Washed before they are cut, so they stay the size they are. Softer after ten dinners than on the first day.',
      'Vor dem Zuschnitt gewaschen, darum behalten sie ihre Größe. Nach zehn Abendessen weicher als am ersten Tag.',
      'Lavées avant la coupe, elles gardent leur taille. Plus douces après dix dîners qu’au premier jour.',
      'Lavadas antes de cortarlas, conservan su tamaño. Más suaves tras diez cenas que el primer día.',
      '先水洗，再裁剪，不再缩水。用过十顿晚饭，比新的更柔软。',
      '裁断の前に洗っているので、寸法が変わりません。十回の夕食のあとは、初日よりやわらか。',
      'تُغسل قبل القص فتبقى بمقاسها. بعد عشر وجبات تصير أنعم مما كانت في اليوم الأول.',
      'Постираны до раскроя и больше не садятся. После десяти ужинов мягче, чем в первый день.',
    ),
    material: MATERIAL.linen,
    ...inGrid('napkins', 'LN-NAP', ['flax', 'rust'], [pack(2, 4, 8)], ({ pack: count }, index) => ({
      price: { 2: 2200, 4: 3900, 8: 6900 }[count ?? ''] ?? 2200,
      stock: [33, 47, 10, 28, 21, 2][index] ?? 12,
      ...(count === '4'
        ? {
            tierPrices: [
              { minimumQuantity: 3, price: 3600 },
              { minimumQuantity: 6, price: 3300 },
            ],
          }
        : {}),
    })),
    facts: { cm: [45, 45], care: CARE.wash60 },
    details: details(
      t(
        'Flax from Normandy, spun and woven in the north of Portugal. The hem is <strong>mitred and sewn by machine in one go</strong>, so the corners lie flat under a plate.',
        'Flachs aus der Normandie, gesponnen und gewebt im Norden Portugals. Der Saum ist <strong>auf Gehrung in einem Zug genäht</strong>; so liegen die Ecken flach unter dem Teller.',
        'Du lin de Normandie, filé et tissé dans le nord du Portugal. L’ourlet est <strong>à onglet, cousu d’un trait</strong> : les coins restent plats sous l’assiette.',
        'Lino de Normandía, hilado y tejido en el norte de Portugal. El dobladillo va <strong>a inglete, cosido de una vez</strong>: las esquinas quedan planas bajo el plato.',
        '诺曼底亚麻，于葡萄牙北部纺织。四角<strong>斜接包边，一次缝成</strong>，压在盘下依然平整。',
        'ノルマンディーの亜麻を、ポルトガル北部で紡いで織りました。縁は<strong>額縁縫い</strong>で、皿の下でも角が平らです。',
        'كتّان من نورماندي، غُزل ونُسج في شمال البرتغال. الحاشية <strong>بزوايا مائلة تُخاط دفعة واحدة</strong> فتستوي تحت الصحن.',
        'Лён из Нормандии, спрядён и соткан на севере Португалии. Кайма сшита <strong>с косым углом за один проход</strong>, поэтому углы лежат ровно под тарелкой.',
      ),
      [CARE.wash60, CARE.noDryer],
      'linen',
    ),
    synonyms: t(
      'serviettes, table linen, cloth napkins',
      'Stoffservietten, Mundtücher',
      'serviettes de table, linge',
      'mantelería, servilletas de tela',
      '餐布 布餐巾',
      '布ナプキン クロス',
      'فوط مائدة، محارم قماش',
      'тканевые салфетки, столовое бельё',
    ),
    boughtWith: ['napkin-rings', 'four-plates', 'low-glasses'],
    hsCode: '630259',
    originCountry: 'PT',
    weight: 240,
    rating: { value: 4.7, count: 104 },
    sold: 980,
    publishedAt: '2025-05-27',
  }),
];
