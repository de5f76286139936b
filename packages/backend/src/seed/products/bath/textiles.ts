import type { SeedProduct } from '../../types.ts';
import { inColours, inGrid } from '../colours.ts';
import { at, CARE, details, MATERIAL, ware } from '../facts.ts';
import { OPTION, option } from '../options.ts';
import { size, t } from '../text.ts';

export const textiles: readonly SeedProduct[] = [
  ware({
    handle: 'towel-stack',
    brand: 'Linho Norte',
    categories: at('textiles'),
    tags: ['cotton'],
    title: t('Towels', 'Handtücher', 'Serviettes de toilette', 'Toallas', '毛巾', 'タオル', 'مناشف', 'Полотенца'),
    description: t(
      'Long-staple cotton, 600 g to the square metre, with a loop on the long side. They drink from the first wash on.',
      'Langstapelige Baumwolle, 600 g je Quadratmeter, mit Aufhänger an der langen Seite. Sie saugen ab der ersten Wäsche.',
      'Coton longues fibres, 600 g au mètre carré, avec une bride sur le grand côté. Absorbantes dès le premier lavage.',
      'Algodón de fibra larga, 600 g por metro cuadrado, con presilla en el lado largo. Absorben desde el primer lavado.',
      '长绒棉，每平方米 600 克，长边带挂环。洗过一次便吸水。',
      '超長綿、1平方メートルあたり600 g。長辺にループ付き。一度洗えばよく吸います。',
      'قطن طويل التيلة، 600 غ للمتر المربع، بحلقة على الجانب الطويل. تمتص منذ الغسلة الأولى.',
      'Длинноволокнистый хлопок, 600 г на квадратный метр, петелька на длинной стороне. Впитывают с первой стирки.',
    ),
    material: MATERIAL.cotton,
    ...inGrid(
      'towels',
      'LN-TOW',
      ['oat', 'sage', 'slate'],
      [option('size', OPTION.size, { face: size([30, 50]), hand: size([50, 100]), bath: size([70, 140]) })],
      ({ colour, size: format }, index) =>
        colour === 'slate' && format === 'bath'
          ? { price: 2900, listPrice: 3600, lowestPrice30d: 3300, stock: 17 }
          : {
              price: { face: 900, hand: 1900, bath: 3600 }[format ?? ''] ?? 1900,
              stock: [120, 80, 44, 95, 60, 3, 70, 0, 0][index] ?? 20,
              ...(index === 7 ? { restockDays: 7 } : {}),
              ...(format === 'face'
                ? {
                    tierPrices: [
                      { minimumQuantity: 4, price: 800 },
                      { minimumQuantity: 12, price: 700 },
                    ],
                  }
                : {}),
            },
    ),
    facts: { care: CARE.wash60 },
    details: details(
      t(
        'Woven in a valley that has made nothing else for a century, and certified free of what should not touch skin. <strong>Leave out the softener</strong>: it closes the loops.',
        'Gewebt in einem Tal, das seit hundert Jahren nichts anderes macht, und schadstoffgeprüft. <strong>Ohne Weichspüler waschen</strong>: Er verklebt die Schlingen.',
        'Tissées dans une vallée qui ne fait que cela depuis un siècle, et certifiées sans substances nocives. <strong>Pas d’adoucissant</strong> : il bouche les boucles.',
        'Tejidas en un valle que no hace otra cosa desde hace un siglo y certificadas sin sustancias nocivas. <strong>Sin suavizante</strong>: cierra los rizos.',
        '织于一座百年来只做毛巾的山谷，经有害物质检测。<strong>请勿使用柔顺剂</strong>，会堵住毛圈。',
        '百年タオルだけを織ってきた谷で作り、有害物質の検査済み。<strong>柔軟剤は使わないでください</strong>。パイルがつぶれます。',
        'منسوجة في وادٍ لم يصنع سواها منذ قرن، ومفحوصة من المواد الضارة. <strong>دون منعّم أقمشة</strong> فهو يسدّ الوبر.',
        'Сотканы в долине, где сто лет не делают ничего другого, и проверены на вредные вещества. <strong>Без кондиционера</strong>: он склеивает петли.',
      ),
      [CARE.wash60],
      'textiles',
    ),
    synonyms: t(
      'bath towel, hand towel, face cloth',
      'Badetuch, Duschtuch, Waschlappen',
      'drap de bain, essuie-mains',
      'paño, toalla de baño, toallón',
      '浴巾 面巾 擦手巾',
      'バスタオル フェイスタオル 手拭い',
      'فوط، بشكير',
      'банное полотенце, махровое',
    ),
    boughtWith: ['rolled-bath-mat', 'hand-wash', 'woven-basket'],
    hsCode: '630260',
    originCountry: 'PT',
    weight: 480,
    rating: { value: 4.7, count: 268 },
    sold: 3150,
    publishedAt: '2025-01-07',
  }),
  ware({
    handle: 'rolled-bath-mat',
    brand: 'Linho Norte',
    categories: at('textiles'),
    tags: ['cotton'],
    title: t(
      'Bath mat',
      'Badematte',
      'Tapis de bain',
      'Alfombrilla de baño',
      '浴室地垫',
      'バスマット',
      'دواسة حمّام',
      'Коврик для ванной',
    ),
    description: t(
      'Twisted cotton loops on one side, a flat weave on the other. It is dry again by the time the coffee is made.',
      'Gedrehte Baumwollschlingen auf einer Seite, glattes Gewebe auf der anderen. Trocken, bis der Kaffee fertig ist.',
      'Des boucles de coton torsadé d’un côté, une toile plate de l’autre. Sec le temps de faire le café.',
      'Rizos de algodón torcido por un lado, tejido liso por el otro. Se seca mientras se hace el café.',
      '一面捻棉毛圈，一面平织。咖啡煮好，它也干了。',
      '片面は撚り糸のパイル、片面は平織り。コーヒーが入るころには乾いています。',
      'حلقات قطن مبرومة من وجه ونسيج مسطّح من الآخر. تجف قبل أن تجهز القهوة.',
      'С одной стороны кручёные хлопковые петли, с другой гладкое полотно. Сохнет, пока варится кофе.',
    ),
    material: MATERIAL.cotton,
    ...inColours('bathmat', 'LN-MAT', { price: 3400, memberPrice: 3000 }, { oat: { stock: 38 }, slate: { stock: 21 } }),
    facts: { cm: [80, 50, 1.2], care: CARE.wash60 },
    boughtWith: ['towel-stack'],
    hsCode: '630260',
    originCountry: 'PT',
    weight: 690,
    rating: { value: 4.5, count: 77 },
    sold: 640,
    publishedAt: '2025-01-07',
  }),
];
